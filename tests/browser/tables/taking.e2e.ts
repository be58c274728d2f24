import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { clipboard } from '../clipboard.ts';
import { CONTRACT, ends, names, open, PRINTED, status, tableWith } from './table-page.ts';

const SITE = 'https://example.org';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('the fee split', () => {
  test('stands whole in the address: sent on, found again, and one step back', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('button', { name: '1.000 kr.' }).click();
    await table.getByRole('searchbox').fill('s');
    await table.getByRole('checkbox', { name: 'Andel' }).uncheck();
    const shown = await names(table);
    await table.getByText('Hent', { exact: true }).click();
    await table.getByRole('button', { name: 'Kopiér link til det, du ser' }).click();
    await expect(status(table)).toHaveText('Linket til tabellen, som du ser den, er kopieret.');
    const address = (await clipboard(page))['text/plain']?.split('\n')[1] ?? '';
    // What the address bar says follows, seldom enough for every browser.
    await expect(page).toHaveURL(({ search }) => search === new URL(address).search);
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
    await expect(page.locator('svg.bars')).toBeVisible();
    await page.evaluate(() => {
      location.hash = 'kommune-skive';
    });
    await expect(page.locator('#kommune-skive')).toBeInViewport();
    await expect(page.locator('svg.bars')).toBeHidden();
  });

  test('is copied as a table and with tabs, and saved as it is seen', async ({ page }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    await table.getByRole('searchbox').fill('sk');
    const shown = await names(table);
    // What copies is there before the press: Safari lets no press copy that waits for it.
    const ready = page.waitForResponse(/table-files/);
    await table.getByText('Hent', { exact: true }).click();
    await ready;
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
});

async function download(page: Page, table: Locator, button: string, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFile(await file.path(), 'utf8');
}
