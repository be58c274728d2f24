import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';

const PAPER = '/2019-04/sundhedsaftale/';
const VIEWS = [
  { view: 'marked', label: 'Med ændringer markeret', query: '' },
  { view: 'proposed', label: 'Som foreslået', query: '?vis=foreslaaet' },
  { view: 'former', label: 'Som det var før', query: '?vis=foer' },
] as const;

for (const { view, label } of VIEWS) {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

    test(`the ${view} view says word for word what the marks of the source say, and prints it with its name`, async ({
      page,
    }) => {
      await page.goto(PAPER);
      await page.getByRole('radio', { name: label }).check();
      // Written from the source by the literal reading of its marks, not from the page.
      const expected = readFileSync(`${import.meta.dirname}/sundhedsaftale.${view}.txt`, 'utf8');
      expect(await readPaper(page)).toBe(expected);
      for (const id of ['note-d', 'note-finde', 'note-entto', 'note-bindestreg'])
        await expect(page.locator(`#${id}`)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await expect(page.getByText(`${label}:`)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      expect(await readPaper(page)).toBe(expected);
      await expect(page.getByText(`${label}:`)).toBeVisible();
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

  test('a link to a change that the view leaves out arrives at its paragraph, and marks it', async ({
    page,
  }) => {
    await page.goto(PAPER);
    await page.getByRole('radio', { name: 'Som det var før' }).check();
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

test('a change is told by a line and by a word at its start, and in a clean view by neither', async ({
  page,
}) => {
  await page.goto(PAPER);
  const [inserted, deleted] = [page.locator('#aendring-6'), page.locator('#aendring-10')];
  await expect(inserted).toHaveCSS('text-decoration-line', 'underline');
  await expect(deleted).toHaveCSS('text-decoration-line', 'line-through');
  expect(await cues(page)).toEqual(['"[indsat] "', '"[slettet] "']);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(inserted).toHaveCSS('text-decoration-line', 'underline');
  await expect(deleted).toHaveCSS('text-decoration-line', 'line-through');
  await page.getByRole('radio', { name: 'Som foreslået' }).check();
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
    'slettet: »starte med« i Mental sundhed hos børn og unge samt voksne borgere med svær psykisk sygdom som det første fokus Redaktionens note',
  );
  expect(
    await page
      .locator('tracked-changes .noted')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['#note-d', '#note-finde', '#note-entto', '#note-bindestreg']);
});

test('the view stands in the address: sent, gone back from, and unknown', async ({ page }) => {
  await page.goto(`${PAPER}?vis=foer#psykiatri`);
  await expect(radio(page, 'Som det var før')).toBeChecked();
  await radio(page, 'Som foreslået').check();
  await expect(page).toHaveURL(`${PAPER}?vis=foreslaaet#psykiatri`);
  await radio(page, 'Med ændringer markeret').check();
  await expect(page).toHaveURL(`${PAPER}#psykiatri`);
  await page.goBack();
  await expect(radio(page, 'Som foreslået')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'Som det var før')).toBeChecked();
  await page.goForward();
  await expect(radio(page, 'Som foreslået')).toBeChecked();
  await page.reload();
  await expect(radio(page, 'Som foreslået')).toBeChecked();
  await page.goto(`${PAPER}?vis=%22%3E%3Cb%3E`);
  await expect(radio(page, 'Med ændringer markeret')).toBeChecked();
  await expect(page.locator('#aendring-1')).toBeVisible();
  await expect(page.locator('#aendring-2')).toBeVisible();
});

test('the view can be chosen where one reads, and the text stays there', async ({ page }) => {
  await page.goto(PAPER);
  for (let count = 0; count < 9; count++) await page.keyboard.press('n');
  await expect(status(page)).toHaveText('Ændring 9 af 10: indsat');
  const top = () =>
    page
      .locator('#aendring-8')
      .evaluate((change) => change.parentElement?.getBoundingClientRect().top);
  const before = await top();
  const choice = page.getByRole('combobox', { name: 'Læs teksten' });
  await choice.selectOption('Som det var før');
  await expect(page.locator('#aendring-9')).toBeHidden();
  await expect(page).toHaveURL(`${PAPER}?vis=foer`);
  await expect(radio(page, 'Som det var før')).toBeChecked();
  expect(Math.abs(((await top()) ?? 0) - (before ?? 0))).toBeLessThan(100);
  await page.goBack();
  await expect(choice).toHaveValue('');
  expect(await findings(page)).toEqual([]);
});

test('a link to a change that the view leaves out shows it marked, and the way back leads to the view', async ({
  page,
}) => {
  await page.goto(`${PAPER}?vis=foer`);
  await page.getByText('10 ændringer:').click();
  await page.getByRole('link', { name: 'Herunder også forsøg' }).click();
  await expect(page.locator('#aendring-3')).toBeFocused();
  await expect(page.locator('#aendring-3')).toBeInViewport();
  await expect(page).toHaveURL(`${PAPER}#aendring-3`);
  await expect(status(page)).toHaveText('Ændring 3 af 10: indsat. Nu med ændringer markeret');
  // Else the address would lead back to the marked view.
  await radio(page, 'Som det var før').check();
  await expect(page).toHaveURL(`${PAPER}?vis=foer`);
  await page.goto(`${PAPER}?vis=foreslaaet#aendring-10`);
  await expect(page.locator('#aendring-10')).toBeFocused();
  await expect(page).toHaveURL(`${PAPER}#aendring-10`);
});

test('the keys n and p go from change to change, not while typing, and can be turned off', async ({
  page,
}) => {
  await page.goto(PAPER);
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-1')).toBeFocused();
  await expect(status(page)).toHaveText('Ændring 1 af 10: indsat');
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-2')).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page.locator('#aendring-10')).toBeFocused();
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
  await page.getByRole('searchbox').pressSequentially('np');
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
  await page.getByRole('checkbox', { name: 'Taster: n og p' }).uncheck();
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
});

test('who has read on goes on from there', async ({ page }) => {
  await page.goto(PAPER);
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-1')).toBeFocused();
  await page.locator('#implementering-1').evaluate((block) => block.scrollIntoView());
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText('Ændring 5 af 10: indsat');
  await page.locator('#implementering-1').evaluate((block) => block.scrollIntoView());
  await page.evaluate(() => scrollBy(0, -4000));
  await page.keyboard.press('p');
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
});

test('the way through keeps to the chosen view, and a print has its address', async ({ page }) => {
  await page.goto(`${PAPER}?vis=foreslaaet`);
  await expect(radio(page, 'Som foreslået')).toBeChecked();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText(
    'Ændring 2 af 10: slettet: »starte med«. Ikke med i visningen',
  );
  await expect(page.locator('p:has(> #aendring-2)')).toBeFocused();
  await expect(page.locator('p:has(> #aendring-2)')).toBeInViewport();
  await expect(page).toHaveURL(`${PAPER}?vis=foreslaaet`);
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-3')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.imprint')).toContainText(/\/sundhedsaftale\/\?vis=foreslaaet$/);
  await page.emulateMedia({ media: 'screen' });
  await radio(page, 'Med ændringer markeret').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.imprint')).toContainText(/\/sundhedsaftale\/$/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('the buttons lead on, and stay at hand', async ({ page }) => {
    // A finger presses what is there; Playwright's own tap would scroll on the page first.
    const press = async (name: string) => {
      const box = await page.getByRole('button', { name }).boundingBox();
      if (!box) throw new TypeError(`the button ${name} has no place`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await page.goto(`${PAPER}#psykiatri`);
    await expect(page.getByRole('button', { name: 'Næste' })).toBeInViewport();
    await press('Næste');
    await expect(page.locator('#aendring-2')).toBeInViewport();
    await press('Næste');
    await expect(page.locator('#aendring-3')).toBeInViewport();
    await expect(status(page)).toHaveText('Ændring 3 af 10: indsat');
    await press('Forrige');
    await expect(page.locator('#aendring-2')).toBeInViewport();
  });
});

test('what is copied is what the view shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAPER}?vis=foreslaaet`);
  await expect(radio(page, 'Som foreslået')).toBeChecked();
  await page.locator('#mental-sundhed-2').hover();
  await page.getByRole('button', { name: 'Med citat' }).click();
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

function radio(page: Page, name: string) {
  return page.getByRole('radio', { name });
}

function status(page: Page) {
  return page.locator('.change-steps').getByRole('status');
}
