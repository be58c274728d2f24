import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { count, SEARCH_FILES } from './search-page.ts';

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
  await page.goto('/soeg/');
  for (const query of HOSTILE)
    await test.step(query.slice(0, 30), async () => {
      await page.locator('#q').fill(query);
      await expect(count(page)).toContainText(`»${query.trim().slice(0, 20)}`);
      await expect(count(page)).toHaveText(
        /^(?:Vi fandt ikke »|[\d.]+ (?:sted|steder|afsnit) passer til »|In(?:gen|tet) )/,
      );
      await expect(
        page.locator(':is(.hits, .count, .readings, .facets) :is(img, script, iframe, b)'),
      ).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.goto(
        `/soeg/?q=${encodeURIComponent(query.slice(0, 1500))}` +
          `&bilag=%3Cb%3E&punkt=../..&navn=${encodeURIComponent('"><b>')}`,
      );
      await expect(count(page)).not.toHaveText(/^(?:Søger …)?$/);
      expect(problems).toEqual([]);
    });
});

test('a long message that is only heard makes the page no wider', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/soeg/?q=${'sundhed+'.repeat(200)}`);
  await expect(page.getByRole('status')).toContainText('passer til »sundhed');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const file of SEARCH_FILES)
  test(`without ${file} the reader is told, keeps what was typed, and can try again`, async ({
    page,
  }) => {
    await page.route(`**/pagefind/**/${file}*`, (route) => route.abort());
    await page.route(`**/pagefind/${file}*`, (route) => route.abort());
    await page.goto('/soeg/?q=Skive');
    await expect(count(page)).toHaveText(
      'Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller vælg et bilag herunder.',
    );
    await expect(
      page.getByRole('link', { name: 'slå op i registeret fra A til Å' }).first(),
    ).toBeVisible();
    await expect(page.locator('#q')).toHaveValue('Skive');
    await page.unroute(`**/pagefind/**/${file}*`);
    await page.unroute(`**/pagefind/${file}*`);
    await page.locator('#q').press('Enter');
    await expect(count(page)).toContainText('passer til »Skive«');
  });

test('an answer for which a part of the index is missing is told like none', async ({ page }) => {
  let parts = 0;
  await page.route('**/pagefind/index/*', (route) =>
    ++parts === 1 ? route.abort() : route.continue(),
  );
  await page.goto('/soeg/?q=bidrag+Skive');
  await expect(count(page)).toContainText('Søgningen kan ikke hentes lige nu.');
  expect(parts).toBeGreaterThan(1);
  await page.locator('#q').press('Enter');
  await expect(count(page)).toContainText('passer til »bidrag Skive«');
});

test('a broken index is told like a missing one', async ({ page }) => {
  await page.route('**/pagefind/words.*.json', (route) =>
    route.fulfill({ body: '<!DOCTYPE html><title>404</title>', contentType: 'text/html' }),
  );
  await page.goto('/soeg/?q=Skive');
  await expect(count(page)).toContainText('Søgningen kan ikke hentes lige nu.');
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

test('the lists that narrow a search have no axe findings', async ({ page }) => {
  await page.goto('/soeg/?q=virksomheder&slags=Notat');
  await expect(page.getByRole('checkbox', { name: /^Notat/ })).toBeChecked();
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page explains itself, and leads on by the register and the papers', async ({
    page,
  }) => {
    await page.goto('/soeg/?q=Skive');
    await expect(page.locator('noscript p')).toContainText('Søgningen virker kun med script.');
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
