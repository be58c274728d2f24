import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('with the keys alone a reader shows one kind of goals, and all again', async ({ page }) => {
    await page.goto('/maal/');
    await page.getByRole('link', { name: 'hentes som data' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Alle (9)' })).toBeFocused();
    expect(await shown(page)).toHaveLength(9);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Fælles mål (4)' })).toBeChecked();
    expect(await shown(page)).toEqual(['maal-4', 'maal-5', 'maal-6', 'maal-7']);
    await page.keyboard.press('ArrowDown');
    expect(await shown(page)).toEqual(['maal-8', 'maal-9']);
    await page.keyboard.press('ArrowDown');
    expect(await shown(page)).toHaveLength(9);
  });

  test('the table of goals fits where it is a table, and its head stays in view', async ({ page }) => {
    await page.setViewportSize({ width: 1152, height: 700 });
    await page.goto('/maal/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1152);
    await page.getByRole('link', { name: /^Mål 9/ }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('columnheader', { name: 'Metode' })).toBeInViewport();
  });
});

test('where the window is narrow the goals are cards that are still a table to those who listen', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('/maal/');
  await page.getByRole('radio', { name: /^Regionale/ }).check();
  await expect(page.getByRole('table').getByRole('row').filter({ visible: true })).toHaveCount(4);
  expect(await findings(page)).toEqual([]);
});

test('a date has an address, at which it is marked and in view, and leads to the place in the paper', async ({ page }) => {
  await page.goto('/tidslinje/#kkr-moede');
  const entry = page.locator('#kkr-moede');
  await expect(entry).toBeInViewport();
  await expect(entry).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await entry.getByRole('link', { name: '6. februar 2019 i Støtte fra KKR' }).click();
  await expect(page).toHaveURL('/2019-04/stoette-kkr/#afsnit-3');
});

/** The goals in view, by the ids they lead to. */
async function shown(page: Page): Promise<(string | undefined)[]> {
  const links = await page.locator('.compared [scope=row] a').filter({ visible: true }).all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.split('#')[1]));
}
