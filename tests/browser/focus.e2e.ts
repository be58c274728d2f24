import { expect, type Page, test } from '@playwright/test';
import { PAPER } from './reading/changes-page.ts';

const CONTRACT = '/2019-04/resultatkontrakt/';

/** Where the focus is, told so that a failure says it; never the body. */
async function expectFocusKept(page: Page, after: string) {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName), { message: after })
    .not.toBe('body');
  expect(await page.evaluate(() => document.activeElement?.checkVisibility()), after).toBe(true);
}

test('who takes the marks of a search away is where they stood', async ({ page }) => {
  await page.goto('/soeg/?q=væksthus');
  await page.locator('.hits a').first().click();
  await page.getByRole('button', { name: 'Fjern markering' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Fjern markering' })).toHaveCount(0);
  await expectFocusKept(page, 'Fjern markering');
});

test('a control of a table that goes hands on to another', async ({ page }) => {
  await page.goto(CONTRACT);
  const table = page.locator('data-table', { has: page.locator('#kommune-skive') });
  await table.getByRole('button', { name: 'Kommune', exact: true }).press('Enter');
  await table.getByRole('button', { name: 'Vis som trykt' }).press('Enter');
  await expect(table.getByRole('button', { name: 'Vis som trykt' })).toBeHidden();
  await expectFocusKept(page, 'Vis som trykt');
  await expect(table.getByRole('status')).not.toContainText('sorteret');
  await expect(table.locator('.table-status')).not.toContainText('sorteret');

  await table.getByRole('button', { name: 'Vælg rækker' }).press('Enter');
  const skive = table.getByRole('checkbox', { name: 'Vælg Skive' });
  await skive.press('Space');
  await table.getByRole('button', { name: 'Vis kun de valgte' }).press('Enter');
  await skive.press('Space');
  await expectFocusKept(page, 'the last picked row');
});

test('the tools of a place are left for the place, and the list of keys for its button', async ({
  page,
}) => {
  await page.goto(CONTRACT);
  await page.locator('#oekonomi-2').click({ position: { x: 3, y: 3 } });
  const keys = page.getByRole('button', { name: 'Genvejstaster' });
  await keys.press('Enter');
  await page.keyboard.press('Escape');
  await expect(keys).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(page.locator('#oekonomi-2')).toBeFocused();
});

test('a note that is closed gives back its mark, and sources their button', async ({ page }) => {
  await page.goto(CONTRACT);
  const mark = page.locator('.prose [data-footnote-ref]').first();
  await mark.press('Enter');
  await page.locator('#link-preview').getByRole('button', { name: 'Luk' }).press('Enter');
  await expect(mark).toBeFocused();
  await page.getByRole('button', { name: 'Kilde', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Vis kilden ved hvert afsnit' }).press('Enter');
  await expectFocusKept(page, 'Vis kilden ved hvert afsnit');
});

test('what a search takes away hands on to the field or to the next hit', async ({ page }) => {
  await page.goto('/soeg/?q=kommuner');
  const more = page.getByRole('button', { name: 'Vis flere steder' });
  for (let rounds = 0; rounds < 40 && (await more.isVisible()); rounds++) {
    const before = await page.locator('.hits > li').count();
    await more.press('Enter');
    await expect.poll(() => page.locator('.hits > li').count()).toBeGreaterThan(before);
    await expectFocusKept(page, 'Vis flere steder');
  }
  await expect(more).toBeHidden();
  await page.goto('/soeg/?q=kommuner&slags=Kontrakt');
  await page.getByRole('button', { name: 'Fjern afgrænsning' }).press('Enter');
  await expect(page.locator('#q')).toBeFocused();
  await page.goto('/soeg/');
  await page.getByRole('checkbox', { name: 'Husk mine søgninger' }).press('Space');
  await page.locator('#q').fill('kommuner');
  await page.locator('#q').press('Enter');
  await page.locator('#q').fill('');
  await page.locator('.recent').getByRole('button', { name: 'kommuner' }).press('Enter');
  await expectFocusKept(page, 'a recent search');
  await page.locator('#q').fill('');
  await page.getByRole('checkbox', { name: 'Husk mine søgninger' }).press('Space');
  await expectFocusKept(page, 'forgetting the searches');
});

test('how a search was read is said with how much was found, once', async ({ page }) => {
  await page.goto('/soeg/?q=pyskiatri');
  const status = page.getByRole('status');
  await expect(status).toContainText('Vi har læst »pyskiatri« som »psykiatri«.');
  await expect(status).toContainText(/\d+ sted/);
  await expect(status).toHaveCount(1);
  await expect(page.locator('.readings')).not.toHaveAttribute('aria-live');
});

test('a change is said to begin and to end, in no words that are copied', async ({ page }) => {
  await page.goto(PAPER);
  const around = page.locator('p:has(> #aendring-1), li:has(> #aendring-1)').first();
  const heard = (await around.ariaSnapshot()).replaceAll('\n', ' ');
  expect(heard).toMatch(/\[indsat\].+\[slut\]/);
  expect(await around.innerText()).not.toContain('[');
  await page.goto(`${PAPER}?vis=foreslaaet`);
  await expect(around).toBeVisible();
  await expect.poll(() => around.ariaSnapshot()).not.toMatch(/\[indsat\]|\[slut\]/);
});
