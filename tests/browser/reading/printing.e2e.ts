import { expect, type Page, test } from '@playwright/test';
import { askAt } from '../paper-tools.ts';

/** A page of each kind that is printed. */
const PRINTED = [
  '/',
  '/2019-04/',
  '/2019-04/3.2/',
  '/2019-04/resultatkontrakt/',
  '/2019-04/erhvervsservice/',
  '/kommuner/',
  '/kommuner/skive/',
  '/organisationer/',
  '/maal/',
  '/tidslinje/',
  '/data/',
  '/data/fordelingsnoegle/',
  '/gengivelse/',
  '/om/',
];

test.beforeEach(({ page }) => page.addInitScript(() => Object.assign(window, { print: () => {} })));

test('a section prints alone, with its note, its name, its address and the date', async ({
  page,
}) => {
  await page.goto('/2019-04/resultatkontrakt/');
  await askAt(page, '#oekonomi');
  await page.getByRole('button', { name: 'Udskriv afsnittet' }).click();
  await expect(page.locator('.printed-part')).toBeAttached();
  await expect(page.locator('.printed-part'), 'nothing changes on the screen').toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  const today = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date());
  for (const part of [
    'Resultatkontrakt (KKR Midtjylland, foråret 2019), 6. Økonomi',
    'https://example.org/2019-04/resultatkontrakt/#oekonomi',
    `Udskrevet ${today}`,
    'De 19 midtjyske kommuner finansierer',
    'Beregnet beløb fordelt efter bopælskommunefolketal',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/Skive\s+1\.308/);
  for (const other of ['7. Resultatopgørelse', 'Mål 9', 'Indhold', 'Find kommuner', 'Citér'])
    expect(text).not.toContain(other);
  await expectWholeAfter(page);
});

test('a goal prints with its parts, a row with its heads, a note with its number', async ({
  page,
}) => {
  await page.goto('/2019-04/resultatkontrakt/');
  await printAt(page, '#maal-5');
  expect(await page.locator('body').innerText()).toMatch(
    /Mål 5 - Specialiseret vejledning[\s\S]+Afrapportering/,
  );
  for (const other of ['#maal-4', '#maal-6', '#oekonomi'])
    await expect(page.locator(other)).toBeHidden();
  await expectWholeAfter(page);
  await printAt(page, '#kommune-skive');
  await expect(page.locator('#oekonomi-3 thead')).toBeVisible();
  await expect(page.locator('#kommune-skive')).toBeVisible();
  await expect(page.locator('#kommune-viborg')).toBeHidden();
  await page.goto('/2019-04/erhvervsservice/');
  await printAt(page, '#bilag-2');
  await expect(page.locator('#fodnote-20')).toHaveAttribute('value', '20');
  await expect(page.locator('#fodnote-20')).toBeVisible();
  await expect(page.locator('#fodnote-1')).toBeHidden();
  await expectWholeAfter(page);
  await expect(page.locator('#fodnote-20')).not.toHaveAttribute('value');
});

test('the list of changes prints alone, each whole, with its address and its note', async ({
  page,
}) => {
  await page.goto('/2019-04/sundhedsaftale/#aendringer');
  await page.locator('tracked-changes').getByRole('button', { name: 'Udskriv' }).click();
  await expect(page.locator('.printed-part')).toBeAttached();
  await expect(
    page.locator('.change-steps [role="status"]'),
    'it is no way to a change',
  ).toHaveText('10 ændringer');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toContain(
    'Ændringer i sundhedsaftalen (KKR Midtjylland, foråret 2019), alle ændringer',
  );
  expect(text).toContain('https://example.org/2019-04/sundhedsaftale/#aendringer');
  expect(text).toContain(
    '»Ved den årlige opfølgning tages stilling til eventuel revision af overbliksbillede ' +
      'med målsætninger og indikatorer.«',
  );
  await expect(page.locator('tracked-changes li:visible')).toHaveCount(10);
  await expect(page.locator('.prose aside:visible')).toHaveCount(4);
  const addresses = page
    .locator('tracked-changes li a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect((await addresses)[0]).toBe('" #aendring-1"');
  for (const other of ['h1', '.prose h2', 'fieldset', '.prose ins'])
    await expect(page.locator(other).first()).toBeHidden();
  await expectWholeAfter(page);
});

test('a municipality’s page on paper has nothing to press', async ({ page }) => {
  await page.goto('/kommuner/skive/');
  await expect(page.getByRole('button', { name: 'Udskriv' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('other pages offer a part too', async ({ page }) => {
  await page.goto('/data/fordelingsnoegle/');
  await page.getByRole('button', { name: 'Udskriv' }).click();
  await expect(page.locator('.printed-part')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-part')).toContainText(
    'https://example.org/data/fordelingsnoegle/#tabel',
  );
  await expect(page.getByRole('row', { name: /^Skive/ })).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
});

test('on paper all is a plain flow: columns that go over sheets lose lines in Firefox', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of PRINTED) {
    await page.goto(path);
    const tall = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /grid|flex/.test(getComputedStyle(element).display))
        .filter((element) => element.getBoundingClientRect().height > 500)
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(tall, path).toEqual([]);
    const text = await page.locator('h1').evaluate((h1) => h1.parentElement?.clientWidth);
    expect(text, `${path} has no narrow column`).toBeGreaterThan(500);
  }
});

test('on a sheet that lies across, a paper’s head and its text begin on one line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1123, height: 794 });
  await page.emulateMedia({ media: 'print' });
  for (const slug of ['stoette-kkr', 'resultatkontrakt', 'sundhedsaftale']) {
    await page.goto(`/2019-04/${slug}/`);
    const [head, text] = await Promise.all(
      ['h1', '.prose p:not(aside p)'].map((place) => page.locator(place).first().boundingBox()),
    );
    expect(head?.x, slug).toBe(text?.x);
  }
});

async function printAt(page: Page, place: string) {
  await page.emulateMedia({ media: 'screen' });
  await askAt(page, place);
  await page.getByRole('toolbar').getByRole('button', { name: 'Udskriv' }).click();
  await expect(page.locator('.printed-part')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
}

/** When it is printed, the page is as it was. */
async function expectWholeAfter(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.printed-part, [data-unprinted]')).toHaveCount(0);
}
