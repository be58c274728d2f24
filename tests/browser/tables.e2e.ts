import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { lengthenTable } from '../../scripts/lib/long-table.ts';
import { findings } from './axe.ts';
import { clipboard } from './clipboard.ts';

const CONTRACT = '/2019-04/resultatkontrakt/';
const OFFICE = '/2019-04/eu-kontor/';
const SITE = 'https://example.org';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The municipalities as printed; their first, second and last, by which an order is known. */
const PRINTED = ['Horsens', 'Herning', 'Viborg'];

test.describe('the fee split', () => {
  test('is sorted by number and by Danish letters, says so, and goes back to the printed order', async ({
    page,
  }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    const name = table.getByRole('button', { name: 'Kommune', exact: true });
    const amount = table.getByRole('button', { name: '1.000 kr.' });
    expect(await ends(table)).toEqual(PRINTED);

    await amount.click();
    await expect(head(table, 'amount')).toHaveAttribute('aria-sort', 'descending');
    expect(await ends(table)).toEqual(['Aarhus', 'Randers', 'Samsø']);
    await expect(status(table)).toHaveText(
      'Alle 19 kommuner, sorteret efter 1.000 kr., største først.',
    );
    await amount.click();
    await expect(head(table, 'amount')).toHaveAttribute('aria-sort', 'ascending');
    expect(await ends(table)).toEqual(['Samsø', 'Lemvig', 'Aarhus']);

    await name.click();
    await expect(head(table, 'amount')).toHaveAttribute('aria-sort', 'none');
    expect(await ends(table)).toEqual(['Favrskov', 'Hedensted', 'Aarhus']);
    await expect(table.locator('tr').last()).toContainText('36.792');
    await table.getByRole('button', { name: 'Vis som trykt' }).click();
    expect(await ends(table)).toEqual(PRINTED);
    await expect(page).toHaveURL(CONTRACT);
  });

  test('finds Aarhus however it is typed', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    const filter = table.getByRole('searchbox', { name: 'Find kommuner' });
    for (const typed of ['aarhus', 'Århus', 'arhus', 'ÅRH']) {
      await filter.fill(typed);
      expect(await names(table)).toEqual(['Aarhus']);
    }
    await filter.fill('koebing skjern');
    expect(await names(table)).toEqual(['Ringkøbing-Skjern']);
    await filter.fill('<b>køge');
    expect(await names(table)).toEqual([]);
    await expect(status(table)).toHaveText(
      '0 af 19 kommuner med »<b>køge« i trykt rækkefølge. Prøv med færre bogstaver.',
    );
    await expect(filter).toHaveValue('<b>køge');
    await expect(table.getByText('36.792', { exact: true })).toBeVisible();
  });

  test('sums the rows picked, compares them, and shows them alone', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('button', { name: 'Vælg rækker' }).click();
    await table.getByRole('checkbox', { name: 'Vælg Horsens' }).check();
    await expect(table.locator('.table-status')).toContainText(
      'Horsens: 2.508 (1.000 kr.), 6,8 %.',
    );
    await table.getByRole('checkbox', { name: 'Vælg Hedensted' }).check();
    await expect(table.locator('.table-status')).toContainText(
      'Horsens + Hedensted: 3.816 (1.000 kr.), 10,4 %.',
    );
    await expect(table.locator('.table-status')).toContainText(
      'Horsens ligger 1.200 (1.000 kr.) over Hedensted, 1,9 gange så meget.',
    );
    await table.getByRole('button', { name: 'Vis kun de valgte' }).click();
    expect(await names(table)).toEqual(['Horsens', 'Hedensted']);
    await table.getByRole('button', { name: 'Vælg rækker' }).click();
    expect(await ends(table)).toEqual(PRINTED);
  });

  test('is reckoned in kroner and by month, and says that it is', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('checkbox', { name: 'Kr.', exact: true }).check();
    await table.getByRole('checkbox', { name: 'Kr. om måneden' }).check();
    const skive = table.locator('#kommune-skive td');
    expect(await skive.allInnerTexts()).toEqual(['1.308', '3,6 %', '1.308.000', '109.000']);
    await expect(table.getByRole('button', { name: 'Kr. om måneden beregnet' })).toBeVisible();
    const computed = table.locator('.computed');
    expect(await computed.count()).toBe(await table.locator('.computed[data-site]').count());
  });

  test('stands whole in the address: sent on, found again, and one step back', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('button', { name: '1.000 kr.' }).click();
    await table.getByRole('searchbox').fill('s');
    await table.getByRole('checkbox', { name: 'Andel' }).uncheck();
    const shown = await names(table);
    const sent = page.url();
    await table.getByText('Kopiér og hent').click();
    await table.getByRole('button', { name: 'Kopiér link til det, du ser' }).click();
    await expect(status(table)).toHaveText('Linket til tabellen, som du ser den, er kopieret.');
    const address = (await clipboard(page))['text/plain']?.split('\n')[1] ?? '';
    expect(new URL(address).search).toBe(new URL(sent).search);
    expect(new URL(address).hash).toBe('#oekonomi-3');

    await page.goto('/');
    await page.goto(new URL(address).pathname + new URL(address).search);
    expect(await names(table)).toEqual(shown);
    await expect(table.getByRole('searchbox')).toHaveValue('s');
    await expect(table.getByRole('button', { name: 'Andel beregnet' })).toBeHidden();
    await page.goBack();
    await page.goForward();
    expect(await names(table)).toEqual(shown);
  });

  test('a hostile or outdated address gives the printed table and a small notice', async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    for (const query of [
      'sorter=__proto__',
      'valgte=kommune-koege',
      'regn=total:%3Cimg%20src=x%3E',
      'vis=lagkage',
    ]) {
      await page.goto(`${CONTRACT}?fordelingsnoegle.${query}`);
      const table = tableWith(page, 'kommune-skive');
      await expect(table.locator('.table-status')).toHaveText(
        'Noget i adressen passer ikke til tabellen og er sprunget over.',
      );
      expect(await ends(table)).toEqual(PRINTED);
    }
    expect(complaints).toEqual([]);
  });

  test('a row that an address leads to is seen, whatever the filter says', async ({ page }) => {
    await page.goto(`${CONTRACT}?fordelingsnoegle.filter=odder#kommune-skive`);
    await expect(page.locator('#kommune-skive')).toBeInViewport();
    await page.goto('/');
    await page.goto(`${CONTRACT}?fordelingsnoegle.vis=diagram`);
    await expect(page.locator('#kommune-skive')).toBeHidden();
    await page.evaluate(() => {
      location.hash = 'kommune-skive';
    });
    await expect(page.locator('#kommune-skive')).toBeInViewport();
  });

  test('becomes a chart and a table again', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('button', { name: 'Diagram' }).click();
    await expect(table.locator('svg.bars')).toBeVisible();
    await expect(table.locator('tbody')).toBeHidden();
    await expect(status(table)).toHaveText('Vist som diagram i trykt rækkefølge.');
    expect(await findings(page)).toEqual([]);
    await table.getByRole('button', { name: 'Diagram' }).click();
    await expect(table.locator('svg.bars')).toBeHidden();
    await expect(table.locator('tbody')).toBeVisible();
  });

  test('is copied as a table and with tabs, and saved as it is seen', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('searchbox').fill('sk');
    const shown = await names(table);
    await table.getByText('Kopiér og hent').click();
    await table.getByRole('button', { name: 'Kopiér til Excel eller mail' }).click();
    await expect(status(table)).toHaveText(
      'Tabellen er kopieret. Sæt den ind i Excel eller en mail.',
    );
    const copied = await clipboard(page);
    expect(copied['text/html']).toContain('<td>Skive</td><td>1.308</td>');
    expect(copied['text/plain']).toContain('Skive\t1.308\t3,6 %');

    const danish = await download(page, table, 'Hent til dansk Excel', 'fordelingsnoegle.dk.csv');
    expect(danish.slice(1).split('\r\n').slice(0, 2)).toEqual([
      'Kommune;1.000 kr.;Andel (beregnet), %',
      'Favrskov;1356;3,7',
    ]);
    expect(danish).toContain(`med »sk«`);
    expect(danish).toContain(`${SITE}${CONTRACT}?fordelingsnoegle.filter=sk#oekonomi-3`);
    const plain = await download(page, table, 'Hent csv', 'fordelingsnoegle.csv');
    expect(plain).toContain('Skive,1308,3.6');
    const file = JSON.parse(await download(page, table, 'Hent json', 'fordelingsnoegle.json'));
    expect(file.rows.map((row: { municipality: string }) => row.municipality)).toEqual(shown);
    expect(file.total.amount).toBe(36_792);
  });

  test('another grant is distributed by the same key, apart from what is printed', async ({
    page,
  }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    const printed = await table.locator('#kommune-skive').innerText();
    await table.getByText('Hvad nu, hvis basisbevillingen er en anden?').click();
    const scenario = table.locator('.scenario');
    const field = scenario.getByLabel('Basisbevilling i alt');
    await field.fill('40.000');
    const parts = await scenario.locator('tbody tr:not(.sum) td:nth-child(3)').allInnerTexts();
    expect(parts.reduce((sum, text) => sum + Number(text.replace('.', '')), 0)).toBe(40_000);
    await expect(scenario.locator('.sum')).toContainText('40.000');
    await expect(scenario.getByRole('status')).toHaveText(
      'I alt 40.000 (1.000 kr.): 3.208 (1.000 kr.) mere end trykt.',
    );
    await expect(scenario.locator('caption')).toHaveText('Regnestykke, ikke papirets tal');
    expect(await table.locator('#kommune-skive').innerText()).toBe(printed);

    await field.fill('mange penge');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(scenario.getByRole('status')).toHaveText(
      '»mange penge« kan vi ikke regne med. Skriv et beløb som 2.000.000 eller en ændring som −10 %.',
    );
    await expect(field).toHaveValue('mange penge');
    await field.fill('-10 %');
    await expect(scenario.locator('.sum')).toContainText('33.113');
    await page.reload();
    await expect(scenario.locator('.sum')).toContainText('33.113');
    await scenario.getByRole('button', { name: 'Nulstil' }).click();
    await expect(scenario.getByRole('status')).toHaveText('I alt 36.792 (1.000 kr.), som trykt.');
    await expect(page).toHaveURL(CONTRACT);
  });

  test('the reader’s own municipality is kept only when asked for', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByLabel('Min kommune').selectOption('Skive');
    await expect(table.locator('.own-row p')).toContainText(
      'Skive: 1.308 (1.000 kr.) · delt nr. 11 af 19',
    );
    await page.reload();
    await expect(table.getByLabel('Min kommune')).toHaveValue('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await table.getByLabel('Min kommune').selectOption('Skive');
    await table.getByLabel('Husk det i denne browser').check();
    await page.reload();
    await expect(table.getByLabel('Min kommune')).toHaveValue('kommune-skive');
    await table.getByLabel('Husk det i denne browser').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('all of it is done with the keys', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('searchbox').focus();
    await page.keyboard.type('ho');
    expect(await names(table)).toEqual(['Horsens', 'Holstebro']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(table.getByRole('button', { name: 'Vælg rækker' })).toBeFocused();
    await page.keyboard.press('Space');
    await tabTo(page, table.getByRole('button', { name: '1.000 kr.' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await names(table)).toEqual(['Holstebro', 'Horsens']);
    await expect(table.getByRole('button', { name: '1.000 kr.' })).toBeFocused();
    await tabTo(page, table.getByRole('checkbox', { name: 'Vælg Horsens' }));
    await page.keyboard.press('Space');
    await expect(table.locator('.table-status')).toContainText(
      'Horsens: 2.508 (1.000 kr.), 6,8 %.',
    );
    await tabTo(page, table.locator('.scenario summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, table.getByLabel('Basisbevilling i alt'));
    await page.keyboard.type('20000');
    await expect(table.locator('.scenario .sum')).toContainText('20.000');
  });

  test('is whole without script and on paper', async ({ page, browser }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${CONTRACT}?fordelingsnoegle.filter=skive`);
    expect(await names(tableWith(plain, 'kommune-skive'))).toHaveLength(19);
    await plain.close();

    await page.goto(`${CONTRACT}?fordelingsnoegle.filter=skive&fordelingsnoegle.sorter=-amount`);
    const table = tableWith(page, 'kommune-skive');
    expect(await names(table)).toEqual(['Skive']);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => names(table)).toHaveLength(19);
    expect(await ends(table)).toEqual(PRINTED);
    await expect(table.locator('.table-tools')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => names(table)).toEqual(['Skive']);
  });

  test('has no findings in any state, and fits 320 px in every one', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const total = encodeURIComponent('total:40000');
    await page.goto(
      `${CONTRACT}?fordelingsnoegle.filter=s&fordelingsnoegle.sorter=-amount&fordelingsnoegle.kolonner=share.kroner.monthly&fordelingsnoegle.valgte=kommune-skive.kommune-horsens&fordelingsnoegle.regn=${total}`,
    );
    const table = tableWith(page, 'kommune-skive');
    await table.getByText('Kopiér og hent').click();
    await table.getByLabel('Min kommune').selectOption('Skive');
    await expect(table.locator('.scenario .sum')).toContainText('40.000');
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(table.getByRole('checkbox', { name: 'Vælg Skive' })).toBeChecked();
    expect(await borderOf(table.getByRole('button', { name: 'Vælg rækker' }))).not.toBe('0px');
  });
});

test.describe('the budget of the EU office', () => {
  test('tells what a cut by the Region comes to, also in full-time equivalents', async ({
    page,
  }) => {
    const table = await open(page, OFFICE, 'kilde-region-midtjylland');
    await table.locator('.scenario summary').click();
    const scenario = table.locator('.scenario');
    await scenario.getByLabel('Hvem betaler mindre?').selectOption('Region Midtjylland');
    await scenario.getByRole('button', { name: '−50 %' }).click();
    await expect(scenario.locator('.sum')).toContainText('10.652.868');
    await expect(scenario.getByRole('status')).toContainText(
      '2.351.337 kr. mindre end trykt. Forskellen svarer til 2,7 årsværk à 880.000 kr.',
    );
    const shares = await scenario.locator('tbody tr:not(.sum) td:last-child').allInnerTexts();
    expect(
      shares.reduce((sum, text) => sum + Number(text.replace(' %', '').replace(',', '.')), 0),
    ).toBeCloseTo(100, 5);
    expect(new URL(page.url()).search).toBe(
      '?eu-kontor-budget.regn=kilde-region-midtjylland:-50pct',
    );
    await page.reload();
    await expect(scenario.locator('.sum')).toContainText('10.652.868');

    const universities = scenario.getByRole('textbox', { name: /Aarhus Universitet/ });
    await universities.fill('2.000.000');
    await expect(scenario.locator('.sum')).toContainText('11.614.511');
    await universities.fill('en del');
    await expect(scenario.getByRole('status')).toContainText('»en del« kan vi ikke regne med.');
    await expect(universities).toHaveValue('en del');
    await scenario.getByRole('button', { name: 'Nulstil' }).click();
    await expect(scenario.getByRole('status')).toHaveText('I alt 13.004.205 kr., som trykt.');
    expect(new URL(page.url()).search).toBe('');
  });

  test('both tables lead to the paragraphs they come from, and equivalents have their cost', async ({
    page,
  }) => {
    await page.goto(OFFICE);
    for (const row of ['kilde-region-midtjylland', 'aarsvaerk-region-midtjylland']) {
      const basis = tableWith(page, row).locator('.basis a').first();
      await expect(basis).toBeVisible();
      const href = (await basis.getAttribute('href')) ?? '';
      await expect(page.locator(href.slice(href.indexOf('#')))).toHaveCount(1);
    }
    const years = tableWith(page, 'aarsvaerk-region-midtjylland');
    await expect(years.getByRole('columnheader', { name: /beregnet/ })).toHaveCount(1);
  });

  test('a chart stands in the page itself, also without script and on paper', async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(OFFICE);
    const chart = page.locator('details.chart').first();
    await chart.locator('summary').click();
    await expect(chart.locator('svg.bars')).toBeVisible();
    await page.close();
  });

  test('has no findings with a scenario and a chart, and fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(
      `${OFFICE}?eu-kontor-budget.regn=kilde-region-midtjylland:-50pct&eu-kontor-aarsvaerk.vis=diagram`,
    );
    await expect(
      tableWith(page, 'kilde-region-midtjylland').locator('.scenario .sum'),
    ).toContainText('10.652.868');
    await expect(page.locator('data-table.as-chart svg.bars')).toBeVisible();
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    expect(await findings(page)).toEqual([]);
  });
});

test('a long table answers with its first rows, and has them all when the reader pauses, is led to one, or prints', async ({
  page,
}) => {
  await page.route(`**${CONTRACT}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lengthenTable(await response.text(), 500) });
  });
  const table = await open(page, CONTRACT, 'kommune-skive');
  expect(await names(table)).toHaveLength(500);

  const sort = table.getByRole('button', { name: '1.000 kr.' });
  await sort.click();
  expect(await names(table)).toHaveLength(150);
  await expect(status(table)).toHaveText(
    'Alle 500 kommuner, sorteret efter 1.000 kr., største først.',
  );
  await expect.poll(() => names(table)).toHaveLength(500);
  const amounts = await table
    .locator('tbody tr:not(.sum) data')
    .evaluateAll((data) => data.map((it) => Number(it.getAttribute('value'))));
  expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
  await expect(table.locator('tr').last()).toHaveClass('sum');

  await table.getByRole('button', { name: 'Vælg rækker' }).click();
  await sort.click();
  const box = table.getByRole('checkbox', { name: /^Vælg Samsø/ }).first();
  await box.focus();
  await expect.poll(() => names(table)).toHaveLength(500);
  await expect(box).toBeFocused();

  await sort.click();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => names(table)).toHaveLength(500);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => names(table)).toHaveLength(500);

  const deep = await table.locator('[id^="kommune-viborg-"]').last().getAttribute('id');
  await page.goto(`${CONTRACT}?fordelingsnoegle.sorter=municipality#${deep}`);
  await expect(page.locator(`#${deep}`)).toBeInViewport();
  await expect(page).toHaveURL(/sorter=municipality#/);
});

test('tables of words are sorted and found in as fits them, and offer no sums', async ({
  page,
}) => {
  const goals = await open(page, CONTRACT, 'maaloversigt-1-1');
  await expect(goals.getByRole('button', { name: 'Vælg rækker' })).toHaveCount(0);
  const segments = await open(page, '/2019-04/erhvervsservice/', 'basisydelser-2-1');
  await expect(segments.getByText('Kopiér og hent')).toBeVisible();
});

async function open(page: Page, path: string, row: string): Promise<Locator> {
  await page.goto(path);
  const table = tableWith(page, row);
  await table.locator('.table-tools').waitFor();
  return table;
}

function tableWith(page: Page, row: string): Locator {
  return page.locator('data-table').filter({ has: page.locator(`#${row}`) });
}

function status(table: Locator): Locator {
  return table.locator('.table-tools').getByRole('status');
}

function head(table: Locator, key: string): Locator {
  return table.locator(`th[data-key="${key}"]`);
}

/** The names in the rows that are seen, but for the total. */
function names(table: Locator): Promise<string[]> {
  return table
    .locator('table')
    .first()
    .locator('tbody tr[id]:not(.sum) th')
    .evaluateAll((heads) =>
      heads.filter((head) => head.checkVisibility()).map((head) => head.textContent.trim()),
    );
}

async function ends(table: Locator): Promise<(string | undefined)[]> {
  const found = await names(table);
  expect(found).toHaveLength(19);
  return [found[0], found[1], found.at(-1)];
}

async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await place.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new RangeError(`no Tab leads to ${place}`);
}

async function download(page: Page, table: Locator, button: string, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFile(await file.path(), 'utf8');
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

function borderOf(place: Locator): Promise<string> {
  return place.evaluate((it) => getComputedStyle(it).borderTopWidth);
}
