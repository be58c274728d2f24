import { expect, test } from '@playwright/test';
import { count, hits } from './search-page.ts';

test('further hits are shown on demand, and the reader is moved on to them', async ({ page }) => {
  await page.goto('/soeg/?q=erhvervshus');
  await expect(hits(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Vis flere steder' }).click();
  await expect(hits(page)).toHaveCount(10);
  await expect(hits(page).nth(5).getByRole('link')).toBeFocused();
  const total = Number((await count(page).innerText()).match(/^\d+/)?.[0]);
  for (let shown = 15; shown < total + 5; shown += 5) {
    await page.getByRole('button', { name: 'Vis flere steder' }).click();
    await expect(hits(page)).toHaveCount(Math.min(shown, total));
  }
  await expect(page.getByRole('button', { name: 'Vis flere steder' })).toBeHidden();
});

test('a word that is nowhere is left out and named, and the rest is found', async ({ page }) => {
  await page.goto('/soeg/?q=qzxqzx+Skive');
  await expect(page.locator('.readings')).toHaveText('»qzxqzx« står ikke i bilagene.');
  await expect(count(page)).toHaveText(
    'Intet sted har det hele af »qzxqzx Skive«. Her er det nærmeste.',
  );
  await expect(hits(page).first().locator('.turn')).toHaveText('Uden »qzxqzx«:');
  await expect(hits(page).first()).toContainText('Skive');
});

test('nothing found offers the register', async ({ page }) => {
  await page.goto('/soeg/?q=qzxqzx');
  await expect(count(page)).toHaveText('Vi fandt ikke »qzxqzx«.');
  await expect(hits(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'slå op i registeret fra A til Å' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register A–Å');
});

test('limits that leave nothing say so, and what there is without them', async ({ page }) => {
  await page.goto('/soeg/?q=Skive&slags=Brev');
  await expect(count(page)).toHaveText(
    /^Ingen steder med »Skive« passer til afgrænsningen\. Uden den er der \d+ afsnit\.$/,
  );
  await page.getByRole('button', { name: 'Fjern afgrænsning' }).click();
  await expect(count(page)).toHaveText(/passer til »Skive«/);
  await page.goto('/soeg/?q=Skive&navn=Nissepuk&slags=Digt');
  await expect(count(page)).toHaveText(/passer til »Skive«/);
});

test('small words alone are not said to be missing', async ({ page }) => {
  await page.goto('/soeg/?q=og');
  await expect(page.locator('.readings')).toHaveText(
    '»og« er for almindeligt til at søge på alene. Skriv et ord mere.',
  );
});

test('back comes to the hit that the reader left by', async ({ page }) => {
  await page.goto('/soeg/?q=virksomheder');
  await page.getByRole('button', { name: 'Vis flere steder' }).click();
  const hit = hits(page).nth(8);
  await hit.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/2019-04\//);
  await page.goBack();
  await expect(hits(page)).toHaveCount(10);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('a misspelt word is read as one of the papers', async ({ page }) => {
  await page.goto('/soeg/?q=pyskiatri');
  await expect(page.locator('.readings')).toContainText('Vi har læst »pyskiatri« som »psykiatri«.');
  await expect(hits(page).first()).toContainText(/psykiatri/i);
});

test('a suggestion asks again', async ({ page }) => {
  await page.goto('/soeg/?q=vaksthusen');
  await expect(hits(page)).not.toHaveCount(0);
  await page.goto('/soeg/?q=markring');
  const suggestion = page.locator('.readings button').first();
  const text = await suggestion.innerText();
  await suggestion.click();
  await expect(page.locator('#q')).toHaveValue(text);
  await expect(count(page)).toContainText(`»${text}«`);
});

test('searches are kept only when the reader asks, and forgotten at a word', async ({ page }) => {
  await page.goto('/soeg/');
  const search = async (typed: string) => {
    await page.locator('#q').fill(typed);
    await page.keyboard.press('Enter');
    await expect(count(page)).toContainText(`»${typed}«`);
  };
  await search('Skive');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('#q').fill('');
  await page.getByLabel('Husk mine søgninger i denne browser').check();
  await search('Horsens');
  await search('Viborg');
  await page.goto('/soeg/');
  await expect(page.locator('.recent button')).toHaveText(['Viborg', 'Horsens']);
  await page.getByRole('button', { name: 'Horsens' }).click();
  await expect(count(page)).toContainText('»Horsens«');
  await page.goto('/soeg/');
  await page.getByLabel('Husk mine søgninger i denne browser').uncheck();
  await expect(page.locator('.recent button')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
