import { existsSync } from 'node:fs';
import { expect as expectSoon, test } from '@playwright/test';
import { copyProject } from '../../../scripts/lib/project-copy.ts';
import { findings } from '../axe.ts';
import {
  card,
  fillIn,
  goTo,
  openMeeting,
  openStart,
  press,
  type StartedDesk,
  startDesk,
  status,
  stopDesk,
  widthOf,
  words,
} from './started-desk.ts';

// The desk reads, checks and draws in processes of their own, which a busy machine starts slowly.
const expect = expectSoon.configure({ timeout: 60_000 });
const RECEIVED = 'tests/fixtures/import';
const COPY = '.cache/copies/desk-mending';

// One desk and one meeting, from what is asked to where nothing is wrong.
test.describe.configure({ mode: 'serial' });

let desk: StartedDesk;
/** Whether the desk keeps what is not saved. */
const isKept = () => existsSync(`${COPY}/.cache/desk/2025-08-27.json`);

test.beforeAll(async () => {
  copyProject(COPY);
  desk = await startDesk(COPY, 0);
});

test.afterAll(() => stopDesk(desk));

test('a question of names has the original at the first of them', async ({ page }) => {
  await openStart(page, desk.address);
  const files = page.getByLabel(/slip filerne her/);
  await files.setInputFiles(['brev.docx', 'budget.pdf'].map((name) => `${RECEIVED}/${name}`));
  await page.getByLabel('Mødets dag').fill('2025-08-27');
  await page.getByLabel('Organ, f.eks. Havneudvalget').fill('Havneudvalget');
  await press(page, 'Hent ind');
  await expect(words(page)).toHaveValue(/Kære Karl Mågeøe/);
  await goTo(page, 'feltet »Underskrivere«');
  await expect(page.locator('li[aria-current]')).toHaveText('Ida Strømgård');
  await expect(page.locator('li[aria-current]')).toBeInViewport();
});

test('a link that is likely is what Enter says yes to, with its sentence', async ({ page }) => {
  await openMeeting(page, desk.address);
  await goTo(page, 'Skal læserne kunne følge den?');
  await expect(card(page).locator('blockquote strong')).toHaveText(/^(?:bilag|punkt) \d/i);
  await expect(card(page).locator('blockquote')).toHaveText(/^\p{Lu}.+ (?:bilag|punkt) \d/u);
  const to = card(page).getByLabel('Hvor det fører hen');
  await to.selectOption('');
  await expect(to.locator('option:checked')).toHaveText('Vælg …');
  await expect(page.locator('.decisions .main')).toHaveText('Nej, lad det være');
  await to.selectOption({ index: 1 });
  await expect(page.locator('.decisions .main')).toHaveText('Gør det til et link');
  await card(page).press('Enter');
  await expect(status(page)).toContainText('Nu er det et link.');
  await press(page, 'Vis, hvad der ændres');
  await page.getByRole('button', { name: /^Fortryd ændringerne/ }).click();
  await expect.poll(isKept).toBe(false);
});

test('every file can be filled in by all, beside its page', async ({ page }) => {
  await openMeeting(page, desk.address);
  const files = page.getByRole('navigation', { name: 'Filer' }).getByRole('button');
  await expect(files).toHaveCount(6);
  for (const file of await files.all()) {
    await file.click();
    await expect(page.locator('.draft')).toContainText((await file.textContent()) ?? '');
    if (await page.getByRole('button', { name: 'Felter' }).isVisible()) await press(page, 'Felter');
    await expect(page.getByRole('form').locator('input').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  }
  await page.getByRole('button', { name: /^Tabel: Indtægter/ }).click();
  const picture = page.getByRole('img', { name: 'Side 1 af budget.pdf' });
  await expect.poll(() => picture.evaluate(widthOf)).toBe(1200);
  const cell = page.getByLabel('Budget 2026, række 2');
  await expect(cell).toHaveValue('1.310');
  await cell.fill('1.311');
  await expect(page.getByText('Ikke gemt endnu')).toBeVisible();
  // The sums are told at once, where the rows are.
  await expect(page.locator('[data-fault=rows]')).toContainText('1.651');
  await fillIn(cell, '1.310');
  await expect(page.getByText('Alt er gemt')).toBeVisible();
  await expect.poll(isKept).toBe(false);
});

test('a fault of a table leads to its cell, and the heads stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await openMeeting(page, desk.address);
  await page.getByRole('button', { name: /^Tabel: Indtægter/ }).click();
  const cell = page.getByLabel('Budget 2026, række 2');
  await fillIn(cell, '1.311');
  await press(page, 'Gem og prøv');
  const fault = page.locator('.faults li').filter({ hasText: 'Tabel: Indtægter' }).first();
  await expect(fault).toContainText('»Rækker«');
  await expect(fault).not.toContainText(/rows|yaml|byg igen|printedFaults/);
  await fault.getByRole('button', { name: 'Gå til stedet' }).click();
  await expect(page.locator('.grid input:focus')).toHaveAccessibleName(/^Budget 2026, række/);
  const grid = page.locator('.scroll').first();
  await grid.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  await expect(grid.getByLabel(/^Post, række/).last()).toBeInViewport({ ratio: 1 });
  await expect(grid.getByRole('columnheader', { name: 'Budget 2026' })).toBeInViewport();
  await fillIn(cell, '1.310');
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
});

test('when there is no fault, the way to publish is told', async ({ page }) => {
  await page.route('**/api/try', (route) => route.fulfill({ body: '{"done":[]}\n' }));
  await openMeeting(page, desk.address);
  await press(page, 'Prøv');
  await expect(page.locator('.faults')).toContainText('Der er ingen fejl');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Gå til »Udgiv« på forsiden' }).click();
  await expect(page.getByRole('heading', { name: 'Udgiv' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Byg siden til udgivelse' })).toBeInViewport();
});

test('a title that is not the printed one is put back by a button', async ({ page }) => {
  const sentence = 'Kildens linje 1: kilden: »Svar på jeres« – siden: »Om«.';
  const told = JSON.stringify({ done: [{ sentence, name: 'brev.mdx', line: 2 }] });
  await page.route('**/api/try', (route) => route.fulfill({ body: `${told}\n` }));
  await openMeeting(page, desk.address);
  await press(page, 'Felter');
  const title = page.getByRole('form').getByLabel('Titel', { exact: true });
  const printed = await title.inputValue();
  await fillIn(title, printed.replace('Svar på jeres', 'Om'));
  await press(page, 'Gem og prøv');
  await expect(page.locator('.faults')).toContainText('skriv det i »Kort titel«');
  expect(await findings(page)).toEqual([]);
  await press(page, 'Brug den trykte titel');
  await expect(status(page)).toHaveText('Titlen er igen, som den er trykt. Gem, og prøv igen.');
  await expect(title).toHaveValue(printed);
});
