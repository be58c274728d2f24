import { expect, type Page, test } from '@playwright/test';
import { watchShifts } from '../shifts.ts';
import { count, hits, SEARCH_FILES } from './search-page.ts';

for (const file of SEARCH_FILES)
  test(`when ${file} hangs the reader is told, keeps the words, and can try again`, async ({
    page,
  }) => {
    const letGo = await hang(page, `**/pagefind/{${file},*/${file}}*`);
    await page.goto('/soeg/?q=Skive');
    await expect(count(page)).toHaveText('Søger …');
    await expect(count(page)).toContainText('kan ikke hentes lige nu', { timeout: 20_000 });
    await expect(page.locator('#q')).toHaveValue('Skive');
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    letGo('abort');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(count(page)).toContainText('passer til »Skive«');
    await expect(page.locator('#q')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Prøv igen' })).toHaveCount(0);
    await expect(page).toHaveURL('/soeg/?q=Skive');
  });

test('an answer that comes after all is shown, as one that came in time', async ({ page }) => {
  const letGo = await hang(page, '**/pagefind/**/*.pf_index*');
  await page.goto('/soeg/?q=Skive');
  await expect(count(page)).toContainText('kan ikke hentes lige nu', { timeout: 20_000 });
  letGo('continue');
  await expect(count(page)).toContainText('passer til »Skive«');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('.facets')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toHaveCount(0);
});

for (const width of [360, 1280])
  test(`nothing moves when an answer comes, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    const shifted = await watchShifts(page);
    const letGo = await hang(page, '**/pagefind/**/*.pf_index*');
    await page.goto('/soeg/?q=Skive');
    await expect(count(page)).toHaveText('Søger …');
    letGo('continue');
    await expect(count(page)).toContainText('passer til »Skive«');
    expect(await shifted()).toBe(0);
    await page.goto('about:blank');
    await page.goto('/soeg/');
    await expect(page.getByLabel('Husk mine søgninger')).toBeVisible();
    expect(await shifted()).toBe(0);
  });

test('what is exactly that is not waited for', async ({ page }) => {
  const letGo = await hang(page, '**/pagefind/known/**');
  await page.goto('/soeg/?q=Skive');
  await expect(count(page)).toContainText('passer til »Skive«', { timeout: 20_000 });
  letGo('abort');
});

test('who goes back before the search has come is not called to it', async ({ page }) => {
  await page.goto('/om/');
  const letGo = await hang(page, '**/soeg/');
  const brand = page.getByRole('link', { name: 'Mødebilag', exact: true });
  await brand.focus();
  const asked = page.waitForRequest('**/soeg/');
  await page.keyboard.press('/');
  await expect(page.locator('#q')).toBeFocused();
  await asked;
  await page.keyboard.press('Escape');
  await expect(brand).toBeFocused();
  const come = page.waitForResponse('**/soeg/');
  letGo('continue');
  await (await come).finished();
  await expect(page.locator('dialog.search-overlay')).toBeAttached();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(brand).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  await expect(page.locator('dialog[open]')).toHaveCount(1);
});

test('the icon leads to the search page when what lays it over hangs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/om/');
  let asked = 0;
  await page.route('**/soeg/', async (route) => {
    if (asked++ > 0) await route.continue();
  });
  await page.locator('.top').getByRole('link', { name: 'Søg i bilagene' }).click();
  await expect(page).toHaveURL('/soeg/', { timeout: 20_000 });
});

/** Files of that pattern neither come nor fail, until what is given back says how it ends. */
async function hang(page: Page, pattern: string) {
  let letGo: (end: 'abort' | 'continue') => void = () => undefined;
  let isOver = false;
  const end = new Promise<'abort' | 'continue'>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await (isOver || (await end) === 'continue' ? route.continue() : route.abort());
  });
  return (how: 'abort' | 'continue') => {
    isOver = true;
    letGo(how);
  };
}
