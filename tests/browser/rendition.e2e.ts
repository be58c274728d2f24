import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';

test('headings tell the page of the bundle where the source does', async ({ page }) => {
  await page.goto('/2019-04/resultatkontrakt/');
  await page.getByRole('button', { name: 'Om bilaget' }).click();
  await expect(
    page.getByText(
      'Sidetallene ved overskrifterne er udledt af kontraktens egen indholdsfortegnelse',
    ),
  ).toBeVisible();
  await expect(page.locator('#arbejdsdeling')).toHaveAttribute('data-page', '21');
  await expect(page.locator('#maal-9')).toHaveAttribute('data-page', '31');
});

test('every sum is said to be re-added, quietly below its table', async ({ page }) => {
  await page.goto('/2019-04/resultatkontrakt/');
  await expect(page.getByText('Summen er efterregnet: 36.792.')).toBeVisible();
});

test('a quote is found, and leads to its place', async ({ page }) => {
  await check(
    page,
    'De 19 midtjyske kommuner finansi\u00aderer\n' +
      'Erhvervshus Midtjyllands basisbevilling på kr. 36,792 mio. i 2019',
  );
  await expect(page.getByRole('status')).toHaveText('Ja, det står der ordret.');
  await page.getByRole('link', { name: 'Se stedet i Resultatkontrakt' }).click();
  await expect(page).toHaveURL('/2019-04/resultatkontrakt/#oekonomi-1');
});

test('a quote that differs shows how', async ({ page }) => {
  await check(
    page,
    'De 19 midtjyske kommuner finansierer ikke Erhvervshus Midtjyllands basisbevilling ' +
      'på kr. 38,792 mio.',
  );
  await expect(page.getByRole('status')).toHaveText('Det står der, men ikke helt sådan.');
  await expect(page.locator('quote-check del')).toHaveText([' ikke', ' 38']);
  await expect(page.locator('quote-check ins')).toHaveText([' 36']);
  expect(await findings(page)).toEqual([]);
});

test('a passage copied from the page itself is found word for word', async ({ page }) => {
  for (const [path, id, wording = ''] of [
    ['2019-04/erhvervsservice/', 'proces-3'],
    ['2019-04/erhvervsservice/', 'bilag-2-2'],
    ['2019-04/stoette-kkr/', 'afsnit-4'],
    ['2019-04/sundhedsaftale/', 'vanetaenkning-1', ' i den foreslåede ordlyd'],
  ] as const) {
    await page.goto(`/${path}`);
    const place = page.locator(`#${id}`);
    if ((await place.count()) === 0) throw new RangeError(`${path} has no ${id}`);
    await check(page, await place.innerText());
    await expect(page.getByRole('status')).toHaveText(`Ja, det står der ordret${wording}.`);
  }
});

test('a quote from a proposed or a former wording is found, and told from the other', async ({
  page,
}) => {
  for (const [quote, wording] of [
    ['Den årlige afrapportering sendes', 'foreslåede'],
    ['Den halvårlige afrapportering sendes', 'tidligere'],
    ['rådgivning, herunder kompetenceudvikling, vilkår', 'foreslåede'],
    ['rådgivning, vilkår for ændret opgaveløsning', 'tidligere'],
    ['Akutområdet er et fælles ansvar, dDerfor skal kommuner', 'foreslåede'],
  ]) {
    await check(page, `${quote}`);
    await expect(page.getByRole('status')).toHaveText(
      `Ja, det står der ordret i den ${wording} ordlyd.`,
    );
  }
  await check(
    page,
    'Ved den årlige opfølgning tages stilling til eventuel revision […] ' +
      'Den halvårlige afrapportering',
  );
  await expect(page.getByRole('status')).toHaveText(
    'Ja, det står der ordret, med 1 mærket spring.',
  );
});

test('what is in no paper is not found, and the quote is still there', async ({ page }) => {
  await check(page, 'Regeringen har besluttet at nedlægge alle kommuner på Fyn');
  await expect(page.getByRole('status')).toHaveText('Vi fandt ikke citatet i bilagene.');
  await expect(page.getByRole('textbox', { name: 'Citatet' })).toHaveValue(/^Regeringen/);
});

test('a quote is still there when the page is read again, and after another page', async ({
  page,
}) => {
  await check(page, 'De 19 midtjyske kommuner');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Citatet' })).toHaveValue(/^De 19/);
  await page.goto('/om/');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Citatet' })).toHaveValue(/^De 19/);
});

test('papers that cannot be fetched are told calmly, and are fetched when they can', async ({
  page,
}) => {
  await page.route('**/tekst{.json,/*}', (route) => route.abort());
  await check(page, 'De 19 midtjyske kommuner');
  await expect(page.getByRole('status')).toHaveText(/^Bilagenes tekst kan ikke hentes lige nu/);
  await page.unroute('**/tekst{.json,/*}');
  await page.getByRole('button', { name: 'Find citatet' }).click();
  await expect(page.getByRole('status')).toHaveText('Ja, det står der ordret.');
});

test('markup in a quote is never read as HTML', async ({ page }) => {
  await check(
    page,
    '<img src=x onerror=alert(1)> De 19 midtjyske kommuner finansierer Erhvervshus',
  );
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole source is a link away', async ({ page }) => {
    await page.goto('/2019-04/eu-kontor/');
    await page.getByRole('button', { name: 'Kilde', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Vis kilden ved hvert afsnit' })).toBeHidden();
    await page.getByRole('link', { name: 'Se hele kilden' }).click();
    await expect(page.getByText('BAGGRUNDSNOTAT OM CENTRAL DENMARK EU OFFICE')).toBeVisible();
    await expect(page.locator('#linje-144')).toContainText('4.702.674');
  });
});

async function check(page: Page, quote: string) {
  await page.goto('/gengivelse/citat/');
  await page.getByRole('textbox', { name: 'Citatet' }).fill(quote);
  await page.getByRole('button', { name: 'Find citatet' }).click();
}
