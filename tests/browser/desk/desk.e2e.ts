import { readFileSync, writeFileSync } from 'node:fs';
import { expect as expectSoon, test } from '@playwright/test';
import { copyProject } from '../../../scripts/lib/project-copy.ts';
import { findings } from '../axe.ts';
import {
  errorsOf,
  fillIn,
  fits,
  openMeeting,
  openStart,
  press,
  type StartedDesk,
  startDesk,
  status,
  stopDesk,
  words,
} from './started-desk.ts';

// The desk reads, checks and draws in processes of their own, which a busy machine starts slowly.
const expect = expectSoon.configure({ timeout: 60_000 });
const RECEIVED = 'tests/fixtures/import';
const COPY = '.cache/copies/desk';
/** What the import has put into the list of all meetings is told with what is changed. */
const NUMBER = 'Numre, der ser ud som 82.10.00-P20-7-25';
const PAPER = `${COPY}/src/content/2025-08-27/brev.mdx`;

// One desk and one meeting, from the file to what is saved.
test.describe.configure({ mode: 'serial' });

let desk: StartedDesk;
const readPaper = () => readFileSync(PAPER, 'utf8');

test.beforeAll(async () => {
  copyProject(COPY);
  desk = await startDesk(COPY, 0);
});

test.afterAll(() => stopDesk(desk));

test('a file is imported, and what is wrong with another is told beside it', async ({ page }) => {
  const errors = errorsOf(page);
  await openStart(page, desk.address);
  await expect(page.getByRole('link', { name: /KKR Midtjylland/ })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const files = page.getByLabel(/slip filerne her/);
  await files.setInputFiles({ name: 'tom.docx', mimeType: '', buffer: Buffer.alloc(0) });
  await page.getByLabel('Mødets dag').fill('2025-08-27');
  await page.getByLabel('Organ, f.eks. Havneudvalget').fill('Havneudvalget');
  await press(page, 'Hent ind');
  await expect(page.locator('.files .fault')).toContainText('filen er tom');
  await press(page, 'Fjern tom.docx');
  await files.setInputFiles(['brev.docx', 'budget.pdf'].map((name) => `${RECEIVED}/${name}`));
  await press(page, 'Hent ind');
  await expect(words(page)).toHaveValue(/Kære Karl Mågeøe/);
  expect(errors).toEqual([]);
});

test('a question is answered where it is asked, and stays decided', async ({ page }) => {
  await openMeeting(page, desk.address);
  const left = page.getByRole('button', { name: /At tage stilling til: \d/ });
  const before = Number((await left.textContent())?.replace(/\D/g, ''));
  const card = page.locator('.card');
  await expect(card).toContainText('2 papirer · feltet »Resumé«');
  await fillIn(card.getByLabel('Budget for havnen i Aavang 2026'), 'Hvad havnen koster i 2026.');
  expect(await findings(page)).toEqual([]);
  await press(page, 'Det er rigtigt');
  await expect(left).toHaveText(`At tage stilling til: ${before - 1}`);
  // The keys work where the decision is, and nowhere else.
  await expect(card).toBeFocused();
  await page.keyboard.press('k');
  await expect(card).toContainText('afgjort');
  // What is decided is never taken up again by a key: Enter goes on.
  await page.keyboard.press('Enter');
  await expect(card).not.toContainText('afgjort');
  await page.keyboard.press('Enter');
  await expect(left).toHaveText(`At tage stilling til: ${before - 2}`);
  const kept = JSON.parse(readFileSync(`${COPY}/source/2025-08-27/decisions.json`, 'utf8'));
  expect(kept.filter(({ isDecided }: { isDecided: boolean }) => isDecided)).toHaveLength(3);
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
});

test('what is written is there after a closed window, is shown, and is saved', async ({ page }) => {
  await openMeeting(page, desk.address);
  await press(page, 'Felter');
  await fillIn(
    page.getByRole('form').getByLabel('Resumé', { exact: true }),
    'Svar: »lamperne« dæmpes om natten.',
  );
  const short = page.getByRole('form').getByLabel('Kort titel', { exact: true });
  const before = await short.inputValue();
  await fillIn(short, 'Lamperne');
  await press(page, 'Papirets ord');
  const text = await words(page).inputValue();
  await words(page).fill(text.replace('Kære Karl Mågeøe', 'Kære Karl'));
  await expect(page.getByText('Ikke gemt endnu')).toBeVisible();
  await page.reload();
  await expect(words(page)).toHaveValue(/Kære Karl\n/);
  expect(readPaper()).toContain('Kære Karl Mågeøe');
  await press(page, 'Vis, hvad der ændres');
  await expect(page.locator('.changes ins')).toHaveText([
    'Kort titel: Lamperne',
    'Resumé: Svar: »lamperne« dæmpes om natten.',
    'Kære Karl',
    NUMBER,
  ]);
  expect(await findings(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
  expect(readPaper()).toContain("summary: 'Svar: »lamperne« dæmpes om natten.'");
  expect(readPaper()).toContain('\nKære Karl\n');
  const files = page.getByRole('navigation', { name: 'Filer' });
  await expect(files.getByRole('button', { name: 'Lamperne' })).toBeVisible();
  await press(page, 'Felter');
  await fillIn(short, before);
  await press(page, 'Gem');
  await expect(files.getByRole('button', { name: before })).toBeVisible();
});

test('a fault leads to its line, and the original follows the caret', async ({ page }) => {
  await openMeeting(page, desk.address);
  const text = await words(page).inputValue();
  await words(page).fill(text.replace('Bilag 2 viser', '{ Bilag 2 viser'));
  await press(page, 'Gem og prøv');
  await expect(page.locator('.faults li')).toContainText('læses som et program');
  await press(page, 'Gå til stedet');
  await expect(words(page)).toBeFocused();
  const selected = () => page.evaluate(() => String(getSelection()));
  await expect.poll(selected).toContain('{ Bilag 2 viser');
  await expect(page.locator('li[aria-current]')).toBeInViewport();
  for (const key of ['Home', 'Delete', 'Delete']) await page.keyboard.press(key);
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
});

test('a file that was changed on disk is not written over', async ({ page }) => {
  await openMeeting(page, desk.address);
  const text = await words(page).inputValue();
  await words(page).fill(text.replace('Havneingeniør', 'Ingeniør'));
  writeFileSync(PAPER, readPaper().replace('9990 Aavang', '9991 Aavang'));
  await press(page, 'Gem');
  await expect(page.getByRole('dialog')).toContainText('ændret på disken');
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveValue(/9991 Aavang[\s\S]*Ingeniør/);
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
  expect(readPaper()).toMatch(/9991 Aavang[\s\S]*\nIngeniør/);
});

test('a desk that is closed loses nothing, and goes on when it is started again', async ({
  page,
}) => {
  await openMeeting(page, desk.address);
  await stopDesk(desk);
  const text = await words(page).inputValue();
  await words(page).fill(text.replace('Teknik og Havn', 'Teknik'));
  await press(page, 'Gem');
  await expect(status(page)).toContainText('npm run redaktion');
  desk = await startDesk(COPY, Number(new URL(desk.address).port));
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
  expect(readPaper()).toMatch(/\nTeknik\n/);
});

test('a paper is shown as readers will see it', async ({ page }) => {
  test.setTimeout(180_000);
  const errors = errorsOf(page);
  await openMeeting(page, desk.address);
  await page.getByRole('button', { name: /læserne ser det|se siden/ }).click();
  const site = page.frameLocator('iframe');
  await expect(site.getByRole('heading', { level: 1 })).toContainText('lamperne på Nordkajen', {
    timeout: 150_000,
  });
  await expect(site.locator('html')).toHaveCSS('background-color', 'rgb(244, 242, 236)');
  expect(errors).toEqual([]);
});

test('on a phone all is in one column, the original folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMeeting(page, desk.address);
  await expect(page.getByRole('button', { name: 'Originalen', expanded: false })).toBeVisible();
  expect(await fits(page)).toBe(true);
  await press(page, 'Felter');
  await expect(page.getByRole('form').getByLabel('Titel', { exact: true })).toBeVisible();
  expect(await fits(page)).toBe(true);
  await openStart(page, desk.address);
  await expect(page.getByRole('heading', { name: 'Møder' })).toBeVisible();
  expect(await fits(page)).toBe(true);
});
