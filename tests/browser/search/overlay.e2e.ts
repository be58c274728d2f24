import { expect, test } from '@playwright/test';
import { hits } from './search-page.ts';

test('the search lies over the page, and leaves its address and title alone', async ({ page }) => {
  await page.goto('/2019-04/eu-kontor/');
  const title = await page.title();
  await page.getByRole('link', { name: 'Mødebilag', exact: true }).focus();
  await page.keyboard.press('/');
  const over = page.getByRole('dialog', { name: 'Søg i bilagene' });
  await expect(over.locator('#over-q')).toBeFocused();
  await page.keyboard.type('skive');
  await expect(over.locator('.known').getByRole('link')).toHaveText('Skive');
  await expect(hits(page).first()).toContainText('1.308');
  await expect(page).toHaveURL('/2019-04/eu-kontor/');
  await expect(page).toHaveTitle(title);
  await page.keyboard.press('ArrowDown');
  await expect(over.locator('.known').getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(over.locator('#over-q')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(over).toBeHidden();
  await expect(page.getByRole('link', { name: 'Mødebilag', exact: true })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(over.locator('#over-q')).toHaveValue('skive');
  await over.locator('#over-q').press('Enter');
  await expect(page).toHaveURL('/soeg/?q=skive');
});

test('what is typed before the search has come is in it', async ({ page }) => {
  await page.goto('/om/');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/soeg/', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('horsens');
  arrive();
  const over = page.getByRole('dialog', { name: 'Søg i bilagene' });
  await expect(over.locator('#over-q')).toHaveValue('horsens');
  await expect(over.locator('.known').getByRole('link')).toHaveText('Horsens');
});

test('the menu beside it opens, and no search over it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/om/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Kommuner' }).first().click();
  await expect(page).toHaveURL('/kommuner/');
});

test('the icon leads to the search page when the search cannot be laid over', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/om/');
  let asked = 0;
  await page.route('**/soeg/', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.locator('.top').getByRole('link', { name: 'Søg i bilagene' }).click();
  await expect(page).toHaveURL('/soeg/');
  expect(asked).toBe(2);
});
