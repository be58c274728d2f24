import { expect, test } from '@playwright/test';
import { count, hits } from './search-page.ts';

test('the address carries the search and its limits, and back brings the former one', async ({
  page,
}) => {
  await page.goto('/soeg/?q=Horsens');
  await expect(count(page)).toContainText('»Horsens«');
  const box = page.locator('#q');
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
  test(`a choice leaves as many places as it tells: ${query}, ${label}`, async ({ page }) => {
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
