import { expect, type Locator, test } from '@playwright/test';
import { lengthenTable } from '../../../scripts/lib/long-table.ts';
import { findings } from '../axe.ts';
import {
  CONTRACT,
  ends,
  names,
  OFFICE,
  open,
  PRINTED,
  status,
  tableWith,
  widthOf,
} from './table-page.ts';

test.describe('the fee split', () => {
  test('becomes a chart and a table again', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('button', { name: 'Diagram' }).click();
    await expect(table.locator('svg.bars')).toBeVisible();
    await expect(table.locator('svg.bars')).toHaveCSS('font-size', '13px');
    await expect(table.locator('svg.bars path')).not.toHaveCSS('stroke', 'none');
    await expect(table.getByRole('button', { name: 'Diagram' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(status(table)).toHaveText('Vist som diagram i trykt rækkefølge.');
    expect(await isSeen(table)).toBe(false);
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    const [stroke, ink] = await table
      .locator('svg.bars')
      .evaluate((svg) => [svg.querySelector('path'), svg].map((it) => it && getComputedStyle(it)))
      .then(([path, svg]) => [path?.stroke, svg?.color]);
    expect(stroke).toBe(ink);
    await page.emulateMedia({ forcedColors: 'none' });
    await table.getByRole('button', { name: 'Tabel' }).click();
    await expect(table.locator('svg.bars')).toBeHidden();
    expect(await isSeen(table)).toBe(true);
  });

  test('stays a table for those who listen when it is shown as a chart', async ({ page }) => {
    await page.goto(`${CONTRACT}?fordelingsnoegle.vis=diagram`);
    const table = tableWith(page, 'kommune-skive');
    await expect(table.locator('svg.bars')).toBeVisible();
    expect(await isSeen(table)).toBe(false);
    await expect(table.getByRole('rowheader', { name: 'Skive', exact: true })).toHaveCount(1);
    await expect(table.getByRole('cell', { name: '1.308', exact: true })).toHaveCount(2);
    await table.getByRole('button', { name: 'Vis som trykt' }).focus();
    await page.keyboard.press('Tab');
    const next = table.getByRole('link', { name: 'Diagram og data' });
    await expect(next, 'no key leads to what is not seen').toBeFocused();
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
    await expect(table.locator('thead')).toHaveText(/Kommune\s*1\.000 kr\./, {
      useInnerText: true,
    });
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => names(table)).toEqual(['Skive']);
  });

  test('has no findings in any state, and fits 320 px in every one', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const view = new URLSearchParams({
      'fordelingsnoegle.filter': 's',
      'fordelingsnoegle.sorter': '-amount',
      'fordelingsnoegle.kolonner': 'share.kroner.monthly',
      'fordelingsnoegle.valgte': 'kommune-skive.kommune-horsens',
      'fordelingsnoegle.regn': 'total:40000',
    });
    await page.goto(`${CONTRACT}?${view}`);
    const table = tableWith(page, 'kommune-skive');
    await table.getByText('Hent', { exact: true }).click();
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
});

test('a long table answers with its first rows; the rest come with a pause, link or print', async ({
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

function borderOf(place: Locator): Promise<string> {
  return place.evaluate((it) => getComputedStyle(it).borderTopWidth);
}

/** Whether the table itself has room in the page. */
function isSeen(table: Locator): Promise<boolean> {
  return table.locator('[part~="region"]').evaluate(({ clientWidth }) => clientWidth > 1);
}
