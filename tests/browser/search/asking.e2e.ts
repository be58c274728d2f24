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
  const box = page.getByRole('searchbox');
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

test('the address carries the search and its limits, and back brings the former one', async ({
  page,
}) => {
  await page.goto('/soeg/?q=Horsens');
  await expect(count(page)).toContainText('»Horsens«');
  const box = page.getByRole('searchbox');
  await box.fill('sygeplejersker');
  await expect(count(page)).toContainText('»sygeplejersker«');
  const fold = page.locator('.facets > summary');
  await expect(page.getByRole('checkbox', { name: 'Støtte fra KKR' })).toHaveCount(0);
  await fold.press('Enter');
  const letter = page.getByRole('checkbox', {
    name: /^Støtte fra KKR \(\d+ (?:afsnit|steder?)\)$/,
  });
  await letter.press('Space');
  await expect(letter).toBeFocused();
  await expect(page).toHaveURL('/soeg/?q=sygeplejersker&bilag=2019-04%2Fstoette-kkr');
  await expect(hits(page).first().getByRole('heading', { level: 2 })).toHaveText('Støtte fra KKR');
  await expect(fold).toHaveText('Afgræns · Støtte fra KKR');
  const links = await hits(page).getByRole('link').all();
  expect(links.length).toBeGreaterThan(1);
  for (const link of links)
    expect(await link.getAttribute('href')).toContain('/2019-04/stoette-kkr/');
  const address = page.url();
  await page.goBack();
  await expect(letter).not.toBeChecked();
  await expect(fold).toHaveText('Afgræns');
  await expect(count(page)).toContainText('»sygeplejersker«');
  await page.goBack();
  await expect(count(page)).toContainText('»Horsens«');
  await expect(box).toHaveValue('Horsens');
  await page.goto(address);
  await expect(letter).toBeChecked();
  await page.getByRole('button', { name: 'Fjern afgrænsning' }).click();
  await expect(page).toHaveURL('/soeg/?q=sygeplejersker');
});

for (const [query, facet, label] of [
  ['virksomheder', 'Bilag', 'Erhvervsservice'],
  ['virksomheder', 'Slags', 'Kontrakt'],
  ['virksomheder', 'Punkt', '3.2 '],
  ['virksomheder', 'Nævner', 'Erhvervsstyrelsen'],
  ['2019', 'Bilag', 'Resultatkontrakt'],
  ['sygeplejersker', 'Bilag', 'Støtte fra KKR'],
  ['"Region Midtjylland"', 'Slags', 'Brev'],
] as const)
  test(`a choice tells how many places it leaves, and leaves that many: ${query}, ${label}`, async ({
    page,
  }) => {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
    await page.getByText('Afgræns', { exact: true }).click();
    const choice = page.getByRole('group', { name: facet }).locator('label', { hasText: label });
    await expect(choice.first()).toHaveText(/\(\d+ (?:afsnit|steder?)\)$/);
    const [, number] = (await choice.first().innerText()).match(/\((.+)\)$/) ?? [];
    await choice.first().click();
    await expect(count(page)).toHaveText(`${number} passer til »${query}«.`);
  });

test('several values of one facet, and several facets, narrow together', async ({ page }) => {
  await page.goto('/soeg/?q=virksomheder');
  await page.getByText('Afgræns', { exact: true }).click();
  const papers = page.getByRole('group', { name: 'Bilag' });
  const numbers: number[] = [];
  for (const name of ['Resultatkontrakt', 'Erhvervsservice']) {
    const choice = papers.locator('label', { hasText: name });
    await expect(choice).toHaveText(/\(\d+ afsnit\)$/);
    numbers.push(Number((await choice.innerText()).match(/\((\d+)/)?.[1]));
    await choice.click();
  }
  const [one = 0, other = 0] = numbers;
  await expect(count(page)).toHaveText(`${one + other} afsnit passer til »virksomheder«.`);
  await expect(page).toHaveURL(
    '/soeg/?q=virksomheder&bilag=2019-04%2Fresultatkontrakt&bilag=2019-04%2Ferhvervsservice',
  );
  await expect(page.locator('.facets > summary')).toHaveText(
    'Afgræns · Resultatkontrakt · Erhvervsservice',
  );
  await page.getByRole('checkbox', { name: /^Notat / }).click();
  await expect(count(page)).toHaveText(`${other} afsnit passer til »virksomheder«.`);
  await page.goBack();
  await expect(count(page)).toHaveText(`${one + other} afsnit passer til »virksomheder«.`);
});

test('only names that stand in the words found are offered', async ({ page }) => {
  await page.goto('/soeg/?q=virksomheder');
  await page.getByText('Afgræns', { exact: true }).click();
  const names = page.getByRole('group', { name: 'Nævner' });
  await expect(names.getByRole('checkbox', { name: 'Erhvervsstyrelsen' })).toBeVisible();
  await expect(names.getByRole('checkbox', { name: 'Vækstfonden' })).toHaveCount(0);
});

test('limits are only spoken of when there are any', async ({ page }) => {
  for (const query of ['"betaler skive"', 'Skive -skive', '"kommune betaler vejle"']) {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
    await expect(count(page)).toHaveText(/^Vi fandt ikke|passer til »/);
    await expect(count(page)).not.toContainText('afgrænsning');
  }
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
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('status')).toBeEmpty();
  await page.evaluate(() => {
    const status = document.querySelector('main [role="status"]') as HTMLElement;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole('searchbox').pressSequentially('sygeplejersker', { delay: 90 });
  await expect(page.getByRole('status')).toHaveText(/passer til »sygeplejersker«/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('the title says what is searched for', async ({ page }) => {
  await page.goto('/soeg/?q=Skive');
  await expect(page).toHaveTitle('»Skive« – Søg i bilagene – Mødebilag');
  await page.getByRole('searchbox').fill('');
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
  await page.getByRole('searchbox').focus();
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
  await page.getByRole('searchbox').fill('tidsfrister');
  await page.locator('.known').getByRole('link', { name: 'Tidslinje' }).click();
  await expect(page).toHaveURL('/tidslinje/');
});
