import { expect, type Locator, type Page, test } from '@playwright/test';
import { CONTRACT, ends, names, open, PRINTED, status } from './table-page.ts';

test.describe('the fee split', () => {
  test('is sorted by number and by Danish letters, says so, and goes back to print', async ({
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
    await expect(
      table.getByRole('rowheader', { name: 'Horsens', exact: true }),
      'the box is no part of the name of its row',
    ).toHaveCount(1);
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

  test('the reader’s own municipality is kept only when asked for', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByLabel('Min kommune').selectOption('Skive');
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
});

test('tables of words are sorted and found in as fits them, and offer no sums', async ({
  page,
}) => {
  const goals = await open(page, CONTRACT, 'maaloversigt-1-1');
  await expect(goals.getByRole('button', { name: 'Vælg rækker' })).toHaveCount(0);
  const segments = await open(page, '/2019-04/erhvervsservice/', 'basisydelser-2-1');
  await expect(segments.getByText('Hent', { exact: true })).toBeVisible();
});

function head(table: Locator, key: string): Locator {
  return table.locator(`th[data-key="${key}"]`);
}

async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await place.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new RangeError(`no Tab leads to ${place}`);
}
