import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { askAt } from '../paper-tools.ts';
import { PAPER, radio } from './changes-page.ts';

const VIEWS = [
  { view: 'marked', label: 'Med ændringer', query: '' },
  { view: 'proposed', label: 'Ny tekst', query: '?vis=foreslaaet' },
  { view: 'former', label: 'Gammel tekst', query: '?vis=foer' },
] as const;

for (const { view, label } of VIEWS) {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

    test(`the ${view} view says and prints, by name, just what the source marks`, async ({
      page,
    }) => {
      await page.goto(PAPER);
      await page.getByRole('radio', { name: label }).check();
      // Written from the source by the literal reading of its marks, not from the page.
      const expected = readFileSync(`${import.meta.dirname}/sundhedsaftale.${view}.txt`, 'utf8');
      expect(await readPaper(page)).toBe(expected);
      for (const id of ['note-d', 'note-finde', 'note-entto', 'note-bindestreg']) {
        await page.locator(`[popovertarget="${id}"]`).click();
        await expect(page.locator(`#${id}`)).toBeVisible();
        await page.keyboard.press('Escape');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.locator('tracked-changes summary').click();
      await expect(page.getByText(`${label}:`)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      expect(await readPaper(page)).toBe(expected);
      await expect(page.getByRole('radio')).toHaveCount(0);
    });
  });

  test(`axe finds nothing in the ${view} view with the list open`, async ({ page }) => {
    await page.goto(PAPER);
    await page.getByRole('radio', { name: label }).check();
    await page.getByText('10 ændringer: 8 indsat, 2 slettet').click();
    expect(await findings(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a change that the view leaves out arrives at its paragraph', async ({ page }) => {
    await page.goto(PAPER);
    await page.getByRole('radio', { name: 'Gammel tekst' }).check();
    await page.getByText('10 ændringer:').click();
    await page.getByRole('link', { name: 'herunder kompetenceudvikling,' }).click();
    await expect(page.locator('#implementering-1')).toBeInViewport();
    await expect(page.locator('#implementering-1')).not.toHaveCSS(
      'background-color',
      'rgba(0, 0, 0, 0)',
    );
    await expect(page.locator('.change-steps')).toBeHidden();
  });
});

test('a change is told by a line and a first word, and in a clean view by neither', async ({
  page,
}) => {
  await page.goto(PAPER);
  const [inserted, deleted] = [page.locator('#aendring-6'), page.locator('#aendring-10')];
  await expect(inserted).toHaveCSS('text-decoration-line', 'underline');
  await expect(deleted).toHaveCSS('text-decoration-line', 'line-through');
  expect(await cues(page)).toEqual(['"[indsat]\u00a0"', '"[slettet]\u00a0"']);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(inserted).toHaveCSS('text-decoration-line', 'underline');
  await expect(deleted).toHaveCSS('text-decoration-line', 'line-through');
  await page.getByRole('radio', { name: 'Ny tekst' }).check();
  await expect(inserted).toHaveCSS('text-decoration-line', 'none');
  await expect(page.getByRole('insertion')).toHaveCount(0);
  expect(await cues(page)).toEqual(['none', 'none']);
});

test('the list has every change in order, with its kind, its section and its note', async ({
  page,
}) => {
  await page.goto(PAPER);
  await page.getByText('10 ændringer: 8 indsat, 2 slettet').click();
  const entries = page.locator('tracked-changes li');
  const ids = await page
    .locator('.prose :is(ins, del)')
    .evaluateAll((changes) => changes.map(({ id }) => `#${id}`));
  expect(ids).toEqual(Array.from({ length: 10 }, (_, at) => `#aendring-${at + 1}`));
  expect(
    await entries.evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href')),
    ),
  ).toEqual(ids);
  await expect(entries.nth(1)).toHaveText(
    'slettet: »starte med« i Mental sundhed hos børn og unge samt voksne borgere med svær ' +
      'psykisk sygdom som det første fokus Redaktionens note',
  );
  expect(
    await page
      .locator('tracked-changes .noted')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['#note-d', '#note-finde', '#note-entto', '#note-bindestreg']);
});

test('the view stands in the address: sent, gone back from, and unknown', async ({ page }) => {
  await page.goto(`${PAPER}?vis=foer#psykiatri`);
  await expect(radio(page, 'Gammel tekst')).toBeChecked();
  await radio(page, 'Ny tekst').check();
  await expect(page).toHaveURL(`${PAPER}?vis=foreslaaet#psykiatri`);
  await radio(page, 'Med ændringer').check();
  await expect(page).toHaveURL(`${PAPER}#psykiatri`);
  await page.goBack();
  await expect(radio(page, 'Ny tekst')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'Gammel tekst')).toBeChecked();
  await page.goForward();
  await expect(radio(page, 'Ny tekst')).toBeChecked();
  await page.reload();
  await expect(radio(page, 'Ny tekst')).toBeChecked();
  await page.goto(`${PAPER}?vis=%22%3E%3Cb%3E`);
  await expect(radio(page, 'Med ændringer')).toBeChecked();
  await expect(page.locator('#aendring-1')).toBeVisible();
  await expect(page.locator('#aendring-2')).toBeVisible();
});

test('what is copied is what the view shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAPER}?vis=foreslaaet`);
  await expect(radio(page, 'Ny tekst')).toBeChecked();
  await askAt(page, '#mental-sundhed-2');
  await page.getByRole('button', { name: 'Link med citat' }).click();
  await expect(page.locator('block-links').getByRole('status')).toContainText('er kopieret');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Vi vil derfor finde løsninger for denne målgruppe.«',
  );
});

test('a paper without changes has nothing of this', async ({ page }) => {
  const scripts: string[] = [];
  page.on(
    'request',
    (request) => request.resourceType() === 'script' && scripts.push(request.url()),
  );
  await page.goto('/2019-04/resultatkontrakt/?vis=foer', { waitUntil: 'networkidle' });
  await expect(page.locator('tracked-changes, .change-steps')).toHaveCount(0);
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((url) => /change/i.test(url.replace(/.*\//, '')))).toEqual([]);
});

/** The paper's own words as they are rendered, a line for each heading and paragraph. */
function readPaper(page: Page): Promise<string> {
  return page
    .locator('h1, .prose > :is(h2, h3, h4, p)')
    .evaluateAll((blocks) =>
      blocks.map((block) => `${(block as HTMLElement).innerText}\n`).join(''),
    );
}

/** What is said where an insertion and a deletion begin. */
function cues(page: Page): Promise<string[]> {
  return page
    .locator('#aendring-6, #aendring-10')
    .evaluateAll((changes) =>
      changes.map((change) => getComputedStyle(change, '::before').content),
    );
}
