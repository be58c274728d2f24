import { expect, test } from '@playwright/test';
import { isForward, readBuiltSite } from '../../scripts/lib/built-site.ts';
import { findings } from './axe.ts';

const paths = readBuiltSite('dist')
  .filter((page) => !isForward(page))
  .map(({ path }) => path);

for (const path of paths) {
  test(`${path} has no axe findings in light or dark, nothing is blocked, and it fits 320 px`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(path);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('a page with known faults is found out', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.body.innerHTML = '<main><h1>x</h1><img src="favicon.svg"><a href="#">.</a><input></main>';
  });
  expect(await findings(page)).toEqual(
    expect.arrayContaining([expect.stringContaining('image-alt'), expect.stringContaining('label')]),
  );
});
