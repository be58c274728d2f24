import { expect, test } from '@playwright/test';
import { count, hits, markedWords } from './search-page.ts';

const SITES = [
  { name: 'at the root', origin: 'http://localhost:4387/' },
  { name: 'under a path', origin: 'http://localhost:4388/papirer/moeder/' },
];

for (const { name, origin } of SITES) {
  test(`${name}, a search leads from a paper to a section, its words marked on demand`, async ({
    page,
  }) => {
    await page.goto(`${origin}2019-04/eu-kontor/`);
    await page.getByRole('searchbox', { name: 'Søg i bilagene' }).fill('fordelingsnøgle');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${origin}soeg/?q=fordelingsn%C3%B8gle`);
    await expect(count(page)).toHaveText(
      /^\d+ (?:sted|steder|afsnit) passer til »fordelingsnøgle«\.$/,
    );
    const hit = hits(page).filter({ hasText: '6. Økonomi' }).first();
    await expect(hit.locator('mark').first()).toContainText(/fordelingsnøgle/i);
    await hit.getByRole('link').click();
    await expect(page).toHaveURL(/\/2019-04\/resultatkontrakt\/\?fundet=[^#]+#oekonomi-2$/);
    await expect(page.locator('#oekonomi-2')).toBeInViewport();
    await expect.poll(() => markedWords(page)).toContain('fordelingsnøgle');
    await page.getByRole('button', { name: 'Fjern markering' }).click();
    await expect(page).toHaveURL(`${origin}2019-04/resultatkontrakt/#oekonomi-2`);
    expect(await markedWords(page)).toEqual([]);
  });
}

test.describe('every kind of block is a place to land', () => {
  const cases = [
    {
      query: 'hvad betaler Skive',
      place: '6. Økonomi › Skive',
      id: 'kommune-skive',
    },
    { query: 'Steen Vindum', place: 'underskrift 2', id: 'underskrift-2' },
    {
      query: '"ud af boksen"',
      place: 'AT BRYDE MED VANETÆNKNINGEN › afsnit 1',
      id: 'vanetaenkning-1',
    },
    { query: 'ledelsesrepræsentanter', place: 'Fodnote 9', id: 'fodnote-9' },
    {
      query: 'Nopef',
      place: 'Knudepunktsfunktion › punkt 2.6',
      id: 'knudepunkt-2-6',
    },
    {
      query: 'Bærende principper',
      place: 'S. 9 afsnit 3 Bærende principper',
      id: 'principper',
    },
    {
      query: 'omstillingsår',
      place: 'År 2019 - et omstillingsår',
      id: 'omstillingsaar',
    },
    { query: 'mål 7', place: 'Mål 7 – Særlig indsats', id: 'maal-7' },
    {
      query: 'praktikpladser redaktionens note',
      place: 'Redaktionens note',
      id: 'note-praktik',
    },
    { query: 'forsøg med fælles ledelse', place: 'ændring 3', id: 'aendring-3' },
  ];
  for (const { query, place, id } of cases)
    test(query, async ({ page }) => {
      await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
      const hit = hits(page)
        .filter({ hasText: loose(place) })
        .first();
      await expect(hit).toBeVisible();
      await hit.getByRole('link').click();
      await expect(page.locator(`[id^="${id}"]:target`)).toBeInViewport();
    });
});

for (const { query, told } of [
  { query: 'forsøg med fælles ledelse', told: 'Ændring i papiret: det fundne er indsat.' },
  {
    query: '"halvårlige afrapportering"',
    told: 'Ændring i papiret: det fundne er delvis slettet.',
  },
])
  test(`what is found in a tracked change says so: ${query}`, async ({ page }) => {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
    await expect(
      hits(page).filter({ hasText: 'Ændringer i sundhedsaftalen' }).first(),
    ).toContainText(told);
  });

test('every row with a number is a place, and says what the number is', async ({ page }) => {
  await page.goto('/soeg/?q=1308');
  await expect(count(page)).toHaveText('2 steder passer til »1308«.');
  await expect(hits(page)).toContainText([
    'Hedensted · 1.000 kr.: 1.308',
    'Skive · 1.000 kr.: 1.308',
  ]);
});

test('a phrase is marked as a phrase, and Escape takes the marks away', async ({ page }) => {
  await page.goto(`/soeg/?q=${encodeURIComponent('"rette borger i rette seng"')}`);
  await hits(page).first().getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Fjern markering' })).toBeVisible();
  await expect.poll(() => markedWords(page)).toEqual(['rette borger i rette seng']);
  await page.keyboard.press('Escape');
  expect(await markedWords(page)).toEqual([]);
});

test('the marks of an address are words and nothing else', async ({ page }) => {
  const words = encodeURIComponent('<img onerror=alert(1)> horsens .* 2.508');
  await page.goto(`/2019-04/resultatkontrakt/?fundet=${words}#oekonomi`);
  await expect.poll(() => markedWords(page)).toEqual(expect.arrayContaining(['Horsens', '2.508']));
  await expect(page.locator('article img')).toHaveCount(0);
});

for (const { query, name, kind } of [
  { query: 'Skive', name: 'Skive', kind: 'Kommune' },
  { query: 'hvad betaler ikast-brande kommune', name: 'Ikast-Brande', kind: 'Kommune' },
  { query: 'cdeu', name: 'Midtjyllands EU-kontor', kind: 'Organisation' },
  { query: 'punkt 3.2', name: /^3\.2 Resultatkontrakt/, kind: 'Punkt på dagsordenen' },
  { query: 'maal 4', name: /^Mål 4 /, kind: 'Mål' },
])
  test(`what is exactly that comes before the hits: ${query}`, async ({ page }) => {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
    const first = page.locator('.known > li').first();
    await expect(first.getByRole('heading').getByRole('link')).toHaveText(name);
    await expect(first).toContainText(kind);
  });

test('hits of one paper stand together under its name', async ({ page }) => {
  await page.goto('/soeg/?q=samarbejde');
  await expect(hits(page)).toHaveCount(5);
  const found = await hits(page).evaluateAll((items) =>
    items.map((item) => ({
      paper: item.querySelector('h2')?.textContent ?? '',
      page: item.querySelector('a')?.pathname ?? '',
    })),
  );
  const papers = found.map(({ page }) => page).filter((page, at, all) => page !== all[at - 1]);
  expect(papers.length).toBeGreaterThan(1);
  expect(new Set(papers).size).toBe(papers.length);
  expect(found.filter(({ paper }) => paper !== '')).toHaveLength(papers.length);
  await expect(page.locator('.known > li')).toHaveCount(0);
});

/** A text in which kinds of dashes do not matter. */
function loose(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-–]/g, '[-–]'));
}

test('under the name of a paper stand its kind and date, and at a hit its page', async ({
  page,
}) => {
  await page.goto('/soeg/?q=fordelingsn%C3%B8gle');
  const head = hits(page).locator('hgroup', { hasText: 'Resultatkontrakt' });
  await expect(head.getByRole('heading')).toHaveText('Resultatkontrakt');
  await expect(head.locator('p')).toHaveText('Kontrakt · 2019, punkt 3.2');
  const hit = hits(page).filter({ hasText: '6. Økonomi' }).first();
  await expect(hit.getByRole('heading', { level: 3 })).toHaveText(/s\. \d+(?:–\d+)?$/);
  await expect(hit.getByRole('link')).not.toContainText('s. ');
  await page.locator('#q').fill('støtteerklæring');
  await expect(hits(page).locator('hgroup p').first()).toHaveText(
    /^Brev · \d+\. marts 2019, punkt 2\.1$/,
  );
  await expect(hits(page).locator('h3 .soft')).toHaveCount(0);
});
