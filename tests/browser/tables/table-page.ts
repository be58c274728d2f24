import { expect, type Locator, type Page } from '@playwright/test';

/** The paper with the fee split. */
export const CONTRACT = '/2019-04/resultatkontrakt/';

/** The paper with the budget of the EU office. */
export const OFFICE = '/2019-04/eu-kontor/';

/** The municipalities as printed; their first, second and last, by which an order is known. */
export const PRINTED = ['Horsens', 'Herning', 'Viborg'];

/** Opens a paper, and finds the table with a row when its tools are there. */
export async function open(page: Page, path: string, row: string): Promise<Locator> {
  await page.goto(path);
  const table = tableWith(page, row);
  await table.locator('.table-tools').waitFor();
  return table;
}

/** The table with a row. */
export function tableWith(page: Page, row: string): Locator {
  return page.locator('data-table').filter({ has: page.locator(`#${row}`) });
}

/** What a table says aloud. */
export function status(table: Locator): Locator {
  return table.locator('.table-tools').getByRole('status');
}

/** The names in the rows that are seen, but for the total. */
export function names(table: Locator): Promise<string[]> {
  return table
    .locator('table')
    .first()
    .locator('tbody tr[id]:not(.sum) th')
    .evaluateAll((heads) =>
      heads.filter((head) => head.checkVisibility()).map((head) => head.textContent.trim()),
    );
}

/** The first, second and last of the 19 rows that are seen. */
export async function ends(table: Locator): Promise<(string | undefined)[]> {
  const found = await names(table);
  expect(found).toHaveLength(19);
  return [found[0], found[1], found.at(-1)];
}

/** How wide the page is, in pixels. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
