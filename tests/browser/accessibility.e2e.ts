import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { ACCESS_STATES } from '../../scripts/lib/access-states.ts';
import { auditAccess } from '../../scripts/lib/equal-access.ts';
import { onePageOfEach } from '../../scripts/lib/kinds.ts';
import { isForward, isMailPage, readBuiltSite } from '../../src/build/built-site.ts';
import { findings } from './axe.ts';
import { misfits } from './fitting.ts';

/** How many pages one test looks at: a browser is slow to begin anew. */
const AT_ONCE = 8;

const pages = readBuiltSite('dist').filter((page) => !isMailPage(page));
const paths = onePageOfEach(pages)
  .filter((page) => !isForward(page))
  .map(({ path }) => path);
if (paths.length < 2 * AT_ONCE) throw new RangeError(`only ${paths.length} pages to look at`);
const batches = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, at) =>
  paths.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

for (const batch of batches) {
  const name = `${batch[0]} to ${batch.at(-1)}`;
  test(`no axe findings, nothing blocked, and all fits small windows: ${name}`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const path of batch) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(path);
      expect.soft(await findings(page), path).toEqual([]);
      expect.soft(complaints.splice(0), path).toEqual([]);
      expect.soft(await misfits(page), path).toEqual([]);
    }
  });
}

// A mail page has no style, and no reader: it sends whoever comes on.
for (const { path, name, act } of ACCESS_STATES.filter((state) => state.path !== '/om/'))
  test(`what is used fits small windows too: ${path} ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await act(page);
    expect(await misfits(page)).toEqual([]);
  });

test('what does not fit a small window is found out', async ({ page }) => {
  await page.setContent(`<div style="width: 400px">wide</div>
      <div style="position: fixed; inset: 0 0 auto; height: 90px">high</div>
      <nav><a href="/a">a</a> <a href="/b">b</a></nav>`);
  const found = await misfits(page);
  for (const fault of [/280 × 640: the page is/, /320 × 256: 90 px covered/, /is small and near/])
    expect(found).toContainEqual(expect.stringMatching(fault));
});

test('the second engine names each fault that is planted', async ({ page }) => {
  await page.goto(pathToFileURL('tests/fixtures/access/faults.html').href);
  const { faults } = await auditAccess(page);
  const told = faults.filter(({ rule, planted }) => rule === planted);
  const planted = await page
    .locator('[data-fault]')
    .evaluateAll((places) => places.map((place) => place.getAttribute('data-fault')));
  expect(planted.length).toBeGreaterThan(15);
  expect(told.map(({ rule }) => rule).sort()).toEqual(planted.sort());
});

test('a page with known faults is found out', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.body.innerHTML =
      '<main><h1>x</h1><img src="favicon.svg"><a href="#">.</a><input></main>';
  });
  expect(await findings(page)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('image-alt'),
      expect.stringContaining('label'),
    ]),
  );
});
