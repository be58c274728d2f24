import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';

const SITES = [
  { name: 'at the root', origin: 'http://localhost:4387/' },
  { name: 'under a path', origin: 'http://localhost:4388/papirer/moeder/' },
];

for (const { name, origin } of SITES) {
  test(`${name}, a search from a paper leads to the section, with the words marked until the reader has had enough`, async ({
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
      place: 'Resultatkontrakt › 6. Økonomi › Skive',
      id: 'kommune-skive',
    },
    { query: 'Steen Vindum', place: 'Støtte fra KKR › underskrift 2', id: 'underskrift-2' },
    {
      query: '"ud af boksen"',
      place: 'Ændringer i sundhedsaftalen › AT BRYDE MED VANETÆNKNINGEN › afsnit 1',
      id: 'vanetaenkning-1',
    },
    { query: 'ledelsesrepræsentanter', place: 'Erhvervsservice › Fodnote 9', id: 'fodnote-9' },
    {
      query: 'Nopef',
      place: 'Erhvervsservice › Knudepunktsfunktion › punkt 2.6',
      id: 'knudepunkt-2-6',
    },
    {
      query: 'Bærende principper',
      place: 'Ændringer i sundhedsaftalen › S. 9 afsnit 3 Bærende principper',
      id: 'principper',
    },
    {
      query: 'omstillingsår',
      place: 'Resultatkontrakt › År 2019 - et omstillingsår',
      id: 'omstillingsaar',
    },
    { query: 'mål 7', place: 'Resultatkontrakt › Mål 7 – Særlig indsats', id: 'maal-7' },
    {
      query: 'praktikpladser redaktionens note',
      place: 'Støtte fra KKR › Redaktionens note',
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

test('answers come as the reader types, and what stands there stays until they are there', async ({
  page,
}) => {
  await page.goto('/soeg/?q=sygeplejersker');
  await expect(hits(page)).not.toHaveCount(0);
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]') as HTMLElement;
    new MutationObserver(() => {
      if (list.children.length === 0) list.dataset['wasEmpty'] = 'yes';
    }).observe(list, { childList: true });
  });
  const box = page.getByRole('searchbox');
  await box.fill('');
  await box.pressSequentially('Viborg', { delay: 60 });
  await expect(count(page)).toContainText('»Viborg«');
  await expect(hits(page).first()).toContainText('Viborg');
  await box.pressSequentially(' basisbevilling', { delay: 30 });
  await expect(count(page)).toContainText('»Viborg basisbevilling«');
  const wasEmpty = await page.locator('[data-search-results]').getAttribute('data-was-empty');
  // Once, when the field itself was empty.
  expect(wasEmpty).toBe('yes');
});

test('the address carries the search and its limits, and back brings the former one', async ({
  page,
}) => {
  await page.goto('/soeg/?q=Horsens');
  await expect(count(page)).toContainText('»Horsens«');
  const box = page.getByRole('searchbox');
  await box.fill('sygeplejersker');
  await expect(count(page)).toContainText('»sygeplejersker«');
  await page
    .getByRole('combobox', { name: 'Bilag' })
    .selectOption({ value: '2019-04/stoette-kkr' });
  await expect(page).toHaveURL('/soeg/?q=sygeplejersker&bilag=2019-04%2Fstoette-kkr');
  for (const place of await hits(page).getByRole('link').allTextContents())
    expect(place).toContain('Støtte fra KKR');
  const address = page.url();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Bilag' })).toHaveValue('');
  await expect(count(page)).toContainText('»sygeplejersker«');
  await page.goBack();
  await expect(count(page)).toContainText('»Horsens«');
  await expect(box).toHaveValue('Horsens');
  await page.goto(address);
  await expect(page.getByRole('combobox', { name: 'Bilag' })).toHaveValue('2019-04/stoette-kkr');
  await page.getByRole('button', { name: 'Fjern afgrænsning' }).click();
  await expect(page).toHaveURL('/soeg/?q=sygeplejersker');
});

test('each choice tells how many places it leaves, and leaves that many', async ({ page }) => {
  for (const [facet, label] of [
    ['Bilag', /^Erhvervsservice \((\d+) afsnit\)$/],
    ['Slags', /^Kontrakt \((\d+) afsnit\)$/],
    ['Punkt', /^3\.2 .*\((\d+) afsnit\)$/],
    ['Nævner', /^Vækstfonden \((\d+) afsnit\)$/],
  ] as const) {
    await page.goto('/soeg/?q=virksomheder');
    const list = page.getByRole('combobox', { name: facet });
    await expect(list.locator('option', { hasText: label })).toHaveCount(1);
    const option = await list.locator('option', { hasText: label }).innerText();
    const [, number] = option.match(label) ?? [];
    await list.selectOption({ label: option });
    await expect(count(page)).toHaveText(`${number} afsnit passer til »virksomheder«.`);
  }
});

test('the keyboard alone opens the search, goes through the hits and comes back', async ({
  page,
}) => {
  await page.goto('/2019-04/eu-kontor/');
  await page.getByRole('link', { name: 'Forside' }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Forside' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('CDEU');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/soeg/?q=CDEU');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  await expect(hits(page)).not.toHaveCount(0);
  const links = hits(page).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Søg i bilagene' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/2019-04\//);
});

test('a slash that is typed in a field is a slash', async ({ page }) => {
  await page.goto('/gengivelse/citat/');
  await page.getByRole('textbox').first().press('/');
  await expect(page.getByRole('textbox').first()).toHaveValue('/');
});

test('further hits are shown on demand, and the reader is moved on to them', async ({ page }) => {
  await page.goto('/soeg/?q=erhvervshus');
  await expect(hits(page)).toHaveCount(8);
  await page.getByRole('button', { name: 'Vis flere steder' }).click();
  await expect(hits(page)).toHaveCount(16);
  await expect(hits(page).nth(8).getByRole('link')).toBeFocused();
  const total = Number((await count(page).innerText()).match(/^\d+/)?.[0]);
  for (let shown = 24; shown < total + 8; shown += 8) {
    await page.getByRole('button', { name: 'Vis flere steder' }).click();
    await expect(hits(page)).toHaveCount(Math.min(shown, total));
  }
  await expect(page.getByRole('button', { name: 'Vis flere steder' })).toBeHidden();
});

test('a typist hears one message, not one for each key', async ({ page }) => {
  await page.goto('/soeg/?q=Skive');
  await expect(page.getByRole('status')).toContainText('Skive');
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('status')).toBeEmpty();
  await page.evaluate(() => {
    const status = document.querySelector('main [role="status"]') as HTMLElement;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole('searchbox').pressSequentially('sygeplejersker', { delay: 90 });
  await expect(page.getByRole('status')).toHaveText(/passer til »sygeplejersker«/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('a word that is nowhere is left out and named, and the rest is found', async ({ page }) => {
  await page.goto('/soeg/?q=qzxqzx+Skive');
  await expect(page.locator('.readings')).toHaveText(
    '»qzxqzx« står ikke i bilagene, så det har vi søgt uden.',
  );
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

test('back comes to the hit that the reader left by', async ({ page }) => {
  await page.goto('/soeg/?q=virksomheder');
  await page.getByRole('button', { name: 'Vis flere steder' }).click();
  const hit = hits(page).nth(12);
  await hit.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/2019-04\//);
  await page.goBack();
  await expect(hits(page)).toHaveCount(16);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('the title says what is searched for', async ({ page }) => {
  await page.goto('/soeg/?q=Skive');
  await expect(page).toHaveTitle('»Skive« – Søg i bilagene – Mødebilag');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveTitle('Søg i bilagene – Mødebilag');
  await expect(page).toHaveURL('/soeg/');
});

test('a misspelt word is read as one of the papers', async ({ page }) => {
  await page.goto('/soeg/?q=pyskiatri');
  await expect(page.locator('.readings')).toContainText(
    '»pyskiatri« står ikke sådan i bilagene. Vi har søgt på »psykiatri«.',
  );
  await expect(hits(page).first()).toContainText(/psykiatri/i);
});

test('a suggestion asks again', async ({ page }) => {
  await page.goto('/soeg/?q=vaksthusen');
  await expect(hits(page)).not.toHaveCount(0);
  await page.goto('/soeg/?q=markring');
  const suggestion = page.locator('.readings button').first();
  const text = await suggestion.innerText();
  await suggestion.click();
  await expect(page.getByRole('searchbox')).toHaveValue(text);
  await expect(count(page)).toContainText(`»${text}«`);
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  'a'.repeat(10_000),
  'sundhed '.repeat(1250),
  '👩‍⚕️🇩🇰 sundhed',
  '\u202Eaftale\u202C \u200Fkontrakt',
  '"uafsluttet citat',
  '«»»«""',
  'og i at det som',
  '.*+?^$ {}()|[]\\',
  '(?:a+)+$',
  '---- - -',
  '%00%E0%A4%A',
  '[object Object] __proto__ constructor toString',
];

test('a hostile query does no harm', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    dialog.dismiss();
  });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of HOSTILE)
    await test.step(query.slice(0, 30), async () => {
      await page.goto('/soeg/');
      await page.getByRole('searchbox').fill(query);
      await expect(count(page)).toHaveText(
        /^(?:Vi fandt ikke »|[\d.]+ (?:sted|steder|afsnit) passer til »|Ingen steder med »)/,
      );
      await expect(
        page.locator(':is(.hits, .count, .readings, .facets) :is(img, script, iframe, b)'),
      ).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.goto(
        `/soeg/?q=${encodeURIComponent(query.slice(0, 1500))}&bilag=%3Cb%3E&punkt=../..&navn=${encodeURIComponent('"><b>')}`,
      );
      await expect(count(page)).not.toHaveText(/^(?:Søger …)?$/);
      expect(problems).toEqual([]);
    });
});

for (const file of ['pagefind.js', '*.pf_meta', 'words.*.json', '*.pf_index', '*.pf_fragment'])
  test(`without ${file} the reader is told calmly, keeps what was typed, and can try again`, async ({
    page,
  }) => {
    await page.route(`**/pagefind/**/${file}*`, (route) => route.abort());
    await page.route(`**/pagefind/${file}*`, (route) => route.abort());
    await page.goto('/soeg/?q=Skive');
    await expect(count(page)).toHaveText(
      'Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller find vej i oversigten herunder.',
    );
    await expect(
      page.getByRole('link', { name: 'slå op i registeret fra A til Å' }).first(),
    ).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('Skive');
    await page.unroute(`**/pagefind/**/${file}*`);
    await page.unroute(`**/pagefind/${file}*`);
    await page.getByRole('searchbox').press('Enter');
    await expect(count(page)).toContainText('passer til »Skive«');
  });

test('a broken index is told like a missing one', async ({ page }) => {
  await page.route('**/pagefind/words.*.json', (route) =>
    route.fulfill({ body: '<!DOCTYPE html><title>404</title>', contentType: 'text/html' }),
  );
  await page.goto('/soeg/?q=Skive');
  await expect(count(page)).toContainText('Søgningen kan ikke hentes lige nu.');
});

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/2019-04/resultatkontrakt/');
  await page.goto('/soeg/');
  await page.waitForLoadState('networkidle');
  const isSearch = (url: string) => /\/pagefind\/|search-answer/.test(url);
  expect(requests.filter(isSearch)).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => requests.filter(isSearch).length).toBeGreaterThan(1);
});

test('searches are kept only when the reader asks, and forgotten at a word', async ({ page }) => {
  await page.goto('/soeg/');
  const search = async (typed: string) => {
    await page.getByRole('searchbox').fill(typed);
    await page.keyboard.press('Enter');
    await expect(count(page)).toContainText(`»${typed}«`);
  };
  await search('Skive');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('searchbox').fill('');
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

for (const query of [
  '',
  'virksomheder',
  'hvad betaler Skive',
  'pyskiatri xyzzy',
  'qzxqzx',
  'markring',
  '"rette borger i rette seng" -digital',
])
  test(`the search has no axe findings in light or dark: ${query || 'nothing asked'}`, async ({
    page,
  }) => {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
    if (query) await expect(count(page)).toContainText('»');
    expect(await findings(page)).toEqual([]);
  });

test('a search that fails, and the marks that one leaves, have no axe findings', async ({
  page,
}) => {
  await page.goto('/2019-04/eu-kontor/?fundet=cdeu#finansiering');
  expect(await findings(page)).toEqual([]);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/soeg/?q=Skive');
  await expect(count(page)).toContainText('Søgningen kan ikke hentes');
  expect(await findings(page)).toEqual([]);
});

test('the marks of an address are words and nothing else', async ({ page }) => {
  await page.goto(
    `/2019-04/resultatkontrakt/?fundet=${encodeURIComponent('<img onerror=alert(1)> horsens .* 2.508')}#oekonomi`,
  );
  await expect.poll(() => markedWords(page)).toEqual(expect.arrayContaining(['Horsens', '2.508']));
  await expect(page.locator('article img')).toHaveCount(0);
});

test('browsers are told how to add the search', async ({ page, request }) => {
  await page.goto('/soeg/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await (await request.get(href ?? '')).text();
  expect(description).toContain('template="https://example.org/soeg/?q={searchTerms}"');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page explains itself, and leads on by the register and the papers', async ({
    page,
  }) => {
    await page.goto('/soeg/?q=Skive');
    await expect(page.locator('noscript p')).toContainText(
      'Søgningen virker kun, når browseren må køre script.',
    );
    await expect(page.locator('noscript p')).toBeVisible();
    await page.locator('noscript').getByRole('link', { name: 'registeret fra A til Å' }).click();
    await page.getByRole('link', { name: 'Å', exact: true }).click();
    const entry = page.locator('dt', { hasText: 'Aarhus (kommune)' }).locator('+ dd');
    await entry.getByRole('link', { name: '6. Økonomi' }).click();
    await expect(page).toHaveURL('/2019-04/resultatkontrakt/#oekonomi');
    await page.goto('/soeg/');
    await page.getByRole('link', { name: 'Midtjyllands EU-kontor' }).click();
    await expect(page).toHaveURL('/2019-04/eu-kontor/');
  });
});

function hits(page: Page) {
  return page.locator('[data-search-results] > li');
}

function count(page: Page) {
  return page.locator('.count');
}

/** A text in which kinds of dashes do not matter. */
function loose(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-–]/g, '[-–]'));
}

/** The words that are marked on a paper. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('fundne') ?? [])].map((range) => String(range)),
  );
}
