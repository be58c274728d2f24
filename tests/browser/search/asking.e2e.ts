import { expect, test } from '@playwright/test';
import { count, hits } from './search-page.ts';

test('answers come as the reader types, and what stands there stays until they are there', async ({
  page,
}) => {
  await page.goto('/soeg/?q=sygeplejersker');
  await expect(hits(page)).not.toHaveCount(0);
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]') as HTMLElement;
    new MutationObserver(() => {
      if (list.children.length === 0) list.dataset['wasEmpty'] = 'yes';
    }).observe(list, { childList: true });
  });
  const box = page.locator('#q');
  await box.fill('');
  await box.pressSequentially('Viborg', { delay: 60 });
  await expect(count(page)).toContainText('»Viborg«');
  await expect(hits(page).first()).toContainText('Viborg');
  await box.pressSequentially(' basisbevilling', { delay: 30 });
  await expect(count(page)).toContainText('»Viborg basisbevilling«');
  const wasEmpty = await page.locator('[data-search-results]').getAttribute('data-was-empty');
  // Once, when the field itself was empty.
  expect(wasEmpty).toBe('yes');
});

test('the keyboard alone opens the search, goes through the hits and comes back', async ({
  page,
}) => {
  await page.goto('/2019-04/eu-kontor/');
  await page.getByRole('link', { name: 'Mødebilag', exact: true }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Mødebilag', exact: true })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('CDEU');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/soeg/?q=CDEU');
  // The keys are there once the page's script has come, and with it the answer.
  await expect(hits(page)).not.toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  const links = page.locator(':is(.known, .hits) a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/organisationer/eu-kontor/');
});

test('a slash that is typed in a field is a slash', async ({ page }) => {
  await page.goto('/gengivelse/citat/');
  await page.getByRole('textbox').first().press('/');
  await expect(page.getByRole('textbox').first()).toHaveValue('/');
});

test('a typist hears one message, not one for each key', async ({ page }) => {
  await page.goto('/soeg/?q=Skive');
  await expect(page.getByRole('status')).toContainText('Skive');
  await page.locator('#q').fill('');
  await expect(page.getByRole('status')).toBeEmpty();
  await page.evaluate(() => {
    const status = document.querySelector('main [role="status"]') as HTMLElement;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.locator('#q').pressSequentially('sygeplejersker', { delay: 90 });
  await expect(page.getByRole('status')).toHaveText(/passer til »sygeplejersker«/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('the title says what is searched for', async ({ page }) => {
  await page.goto('/soeg/?q=Skive');
  await expect(page).toHaveTitle('»Skive« – Søg i bilagene – Mødebilag');
  await page.locator('#q').fill('');
  await expect(page).toHaveTitle('Søg i bilagene – Mødebilag');
  await expect(page).toHaveURL('/soeg/');
});

test('browsers are told how to add the search', async ({ page, request }) => {
  await page.goto('/soeg/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await (await request.get(href ?? '')).text();
  expect(description).toContain('template="https://example.org/soeg/?q={searchTerms}"');
});

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/2019-04/resultatkontrakt/');
  await page.goto('/soeg/');
  await page.waitForLoadState('networkidle');
  const isSearch = (url: string) => /\/pagefind\/|search-answer/.test(url);
  expect(requests.filter(isSearch)).toEqual([]);
  await page.locator('#q').focus();
  await expect.poll(() => requests.filter(isSearch).length).toBeGreaterThan(1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`what is typed in the header's field is seen: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/om/');
    const [ink, ground, text] = await page
      .getByRole('searchbox')
      .evaluate((box) => [
        getComputedStyle(box).color,
        getComputedStyle(box).backgroundColor,
        getComputedStyle(document.body).color,
      ]);
    expect(ink).toBe(text);
    expect(ink).not.toBe(ground);
  });

test('on a phone two hits stand on the first screen, an overview is found by its matter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/soeg/?q=v%C3%A6ksthus');
  await expect(hits(page).nth(1)).toBeInViewport({ ratio: 1 });
  await page.locator('#q').fill('tidsfrister');
  await page.locator('.known').getByRole('link', { name: 'Tidslinje' }).click();
  await expect(page).toHaveURL('/tidslinje/');
});

test('a question ends with its mark, and nothing of it is mended', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/soeg/?q=hvad+betaler+Skive%3F');
  await expect(hits(page)).not.toHaveCount(0);
  await expect(page).toHaveURL('/soeg/?q=hvad+betaler+Skive%3F');
  expect(fetched.filter((url) => url.includes('repair'))).toEqual([]);
});
