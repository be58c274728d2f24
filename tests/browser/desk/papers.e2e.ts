import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect as expectSoon, test } from '@playwright/test';
import { copyProject } from '../../../scripts/lib/project-copy.ts';
import { findings } from '../axe.ts';
import {
  card,
  errorsOf,
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
} from './started-desk.ts';

// The desk reads, checks and draws in processes of their own, which a busy machine starts slowly.
const expect = expectSoon.configure({ timeout: 60_000 });
const COPY = '.cache/copies/desk-papers';
const CONTENT = `${COPY}/src/content/2025-08-27`;
const PLAN = 'Køreplan for bussen\n\nBussen kører fra kajen, og svar gives senest 8. juni 2025.\n';

// One desk and one meeting, from the import to where it is deleted.
test.describe.configure({ mode: 'serial' });

let desk: StartedDesk;
const read = (file: string) => readFileSync(`${CONTENT}/${file}`, 'utf8');

test.beforeAll(async () => {
  copyProject(COPY);
  desk = await startDesk(COPY, 0);
});

test.afterAll(() => stopDesk(desk));

test('a paper is placed by the name of its file, another by whoever is asked', async ({ page }) => {
  await openStart(page, desk.address);
  const received = ['referat.docx', 'brev.docx', 'budget.pdf'].map((name) => ({
    ...{ name, mimeType: '', buffer: readFileSync(`tests/fixtures/import/${name}`) },
  }));
  const plan = { name: 'Bilag 1 til punkt 3.txt', mimeType: '', buffer: Buffer.from(PLAN) };
  await page.getByLabel(/slip filerne her/).setInputFiles([...received, plan]);
  await page.getByLabel('Mødets dag').fill('2025-08-27');
  await page.getByLabel('Organ, f.eks. Havneudvalget').fill('Havneudvalget');
  await press(page, 'Hent ind');
  await expect(card(page)).toContainText('4 papirer · feltet »Resumé«');
  await openMeeting(page, desk.address);
  await goTo(page, 'feltet »Dagsordenspunkt«');
  await expect(card(page).getByLabel('Køreplan for bussen')).toHaveValue('3');
  const letter = card(page).getByLabel('Svar på jeres henvendelse');
  await expect(letter.locator('option:checked')).toHaveText('hører ikke til noget punkt');
  await letter.selectOption({ label: '2 Dæmpning af lamperne på Nordkajen' });
  expect(await findings(page)).toEqual([]);
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
  expect(read('brev.mdx')).toContain("agendaItem: '2'");
});

test('a date is put on the timeline by a form, and a name of all meetings is told', async ({
  page,
}) => {
  await openMeeting(page, desk.address);
  await goTo(page, 'er ikke på tidslinjen');
  await expect(card(page)).not.toContainText('{');
  await press(page, 'Sæt den på tidslinjen');
  await expect(status(page)).toContainText('hvad der sker den dag');
  await card(page)
    .getByLabel(/Hvad der sker den dag/)
    .fill('Svar om bussen');
  expect(await findings(page)).toEqual([]);
  await press(page, 'Sæt den på tidslinjen');
  await expect(status(page)).toContainText('Sat på tidslinjen');
  await press(page, 'Vis, hvad der ændres');
  await expect(page.getByRole('dialog')).toContainText('Svar om bussen');
  await expect(page.getByRole('dialog')).toContainText('Numre, der ser ud som 82.10.00-P20-7-25');
  await page.keyboard.press('Escape');
  await press(page, 'Gem');
  await expect(status(page)).toHaveText('Gemt.');
  expect(read('timeline.yaml')).toMatch(/what: Svar om bussen\n\s+kind: deadline\n/);
});

test('rows of a table come and go by keys, and it is said', async ({ page }) => {
  await openMeeting(page, desk.address);
  await page.getByRole('button', { name: /^Tabel: Indtægter/ }).click();
  await page.getByRole('button', { name: 'Sæt en række ind under 2' }).press('Enter');
  await expect(page.getByLabel('Post, række 3')).toBeFocused();
  await expect(status(page)).toHaveText('Række 3 er sat ind.');
  await page.keyboard.type('Nyt');
  await page.getByRole('button', { name: 'Tag række 2 ud' }).press('Enter');
  await expect(status(page)).toHaveText('Række 2 er taget ud.');
  await expect(page.getByLabel('Post, række 2')).toHaveValue('Nyt');
  await expect(page.getByRole('button', { name: 'Tag række 2 ud' })).toBeFocused();
  // What is scrolled under the first column cannot be pointed at there, and is scrolled out again.
  await page.locator('.scroll').evaluateAll((all) => all.map((one) => one.scrollTo(0, 0)));
  expect(await findings(page)).toEqual([]);
  await press(page, 'Vis, hvad der ændres');
  await page.getByRole('button', { name: /^Fortryd ændringerne i Tabel/ }).click();
});

test('while a page is drawn, no other stands in its place', async ({ page }) => {
  await openMeeting(page, desk.address);
  await page.getByRole('button', { name: /^Budget for havnen/ }).click();
  const picture = page.getByRole('img', { name: 'Side 1 af budget.pdf' });
  await expect.poll(() => picture.evaluate(widthOf)).toBe(1200);
  const drawn = Promise.withResolvers<void>();
  await page.route(/page=2$/, async (route) => {
    await drawn.promise;
    await route.continue();
  });
  await press(page, 'Næste side');
  await expect(page.locator('.original')).toContainText('side 2 af 3, tegnes …');
  expect(await page.locator('.view img').evaluate(widthOf)).toBe(0);
  drawn.resolve();
  const second = page.getByRole('img', { name: 'Side 2 af budget.pdf' });
  await expect.poll(() => second.evaluate(widthOf)).toBe(1200);
  await expect(page.locator('.original')).not.toContainText('tegnes');
});

test('a meeting is open in one window', async ({ page, context }) => {
  await openMeeting(page, desk.address);
  const other = await context.newPage();
  await other.goto(`${desk.address}#2025-08-27`);
  await expect(other.getByRole('main')).toContainText('åbent i et andet vindue');
  await openStart(page, desk.address);
  await other.reload();
  await expect(card(other)).toBeVisible();
  await other.close();
});

test('a draft is renamed and deleted; what is published says why not', async ({ page }) => {
  const errors = errorsOf(page);
  await openMeeting(page, desk.address);
  await page.getByRole('button', { name: 'Køreplan for bussen' }).click();
  await press(page, 'Omdøb eller slet');
  await page.getByLabel('Navnet i adressen').fill('Brev');
  await press(page, 'Giv papiret det navn');
  await expect(page.locator('dialog .fault')).toContainText('er optaget');
  await fillIn(page.getByLabel('Navnet i adressen'), 'Bus');
  expect(await findings(page, 'dialog')).toEqual([]);
  await press(page, 'Giv papiret det navn');
  await expect(status(page)).toContainText('nye navn');
  expect(read('bus.mdx')).toContain('Bussen kører');
  expect(read('timeline.yaml')).toContain('at: bus#afsnit-1');
  await page.getByRole('button', { name: 'Køreplan for bussen' }).click();
  await press(page, 'Omdøb eller slet');
  await press(page, 'Slet papiret for altid');
  await expect(status(page)).toHaveText('Papiret er slettet.');
  await expect(page.getByRole('button', { name: 'Køreplan for bussen' })).toBeHidden();
  expect(read('brev.mdx')).toContain("agendaItem: '2'");
  await openStart(page, desk.address);
  await page.getByRole('button', { name: /Slet KKR/ }).click();
  await expect(page.getByRole('dialog')).toContainText('npm run withdraw');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Slet Havneudvalget/ }).click();
  expect(await findings(page, 'dialog')).toEqual([]);
  await press(page, 'Slet mødet for altid');
  await expect(status(page)).toHaveText('Mødet er slettet.');
  expect(existsSync(CONTENT)).toBe(false);
  // That a name is taken, the browser tells as an answer of the desk that is no success.
  expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
});

test('the site is built to be published, and not by half', async ({ page }) => {
  test.setTimeout(240_000);
  const errors = errorsOf(page);
  const file = `${COPY}/src/content/2019-04/eu-kontor.mdx`;
  const paper = readFileSync(file, 'utf8');
  const going = page.getByRole('list', { name: 'Sådan går udgivelsen' });
  await openStart(page, desk.address);
  expect(await findings(page)).toEqual([]);
  writeFileSync(file, paper.replace(/^kind: note$/m, 'kind: notat'));
  await press(page, 'Byg siden til udgivelse');
  await expect(going).toContainText('Siden er ikke bygget.', { timeout: 100_000 });
  await expect(going).toContainText('2019-04/eu-kontor.mdx, linje 5: »Art«: fandt »notat«');
  expect(existsSync(`${COPY}/dist`)).toBe(false);
  writeFileSync(file, paper);
  await press(page, 'Byg siden til udgivelse');
  await expect(going).toContainText('Siden ligger klar i mappen dist.', { timeout: 150_000 });
  await expect(going).toContainText('Alle adresser var lovet i forvejen.');
  expect(existsSync(`${COPY}/dist/pagefind/pagefind.js`)).toBe(true);
  expect(errors).toEqual([]);
});

test('the guide is at hand', async ({ page }) => {
  await page.goto(`${desk.address}hjaelp`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('vejledning');
  await page.getByRole('link', { name: 'Når noget er rødt' }).click();
  await expect(page.getByRole('heading', { name: 'Når noget er rødt' })).toBeInViewport();
  expect(await findings(page)).toEqual([]);
});
