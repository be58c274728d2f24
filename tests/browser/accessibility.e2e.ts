import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { isForward, readBuiltSite } from '../../scripts/lib/built-site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const paths = readBuiltSite('dist')
  .filter((page) => !isForward(page))
  .map(({ path }) => path);

for (const path of paths) {
  test(`${path} has no axe findings in light or dark, and nothing is blocked`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await findings(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test(`${path} fits a window of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
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

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
}
