import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { clipboard } from '../clipboard.ts';
import { CONTRACT, tableWith, widthOf } from './table-page.ts';

const ALL = '?fordelingsnoegle.kolonner=share.kroner.monthly';

test.describe('from the home page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link to a municipality’s row is two presses away', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Skive', exact: true }).click();
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await expect(page.locator('copy-link').getByRole('status')).toHaveText('Linket er kopieret.');
    const { 'text/plain': text = '' } = await clipboard(page);
    expect(text).toMatch(
      / Skive:\nhttps:\/\/example\.org\/2019-04\/resultatkontrakt\/kommune-skive\n$/,
    );
    expect(await findings(page)).toEqual([]);
  });

  test('who wants to reckon finds the reckoning open, and in view', async ({ page }) => {
    for (const [width, height] of [
      [360, 700],
      [1280, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      await page.getByRole('link', { name: 'hvis Regionen betaler mindre' }).click();
      await expect(page.getByLabel(/: Region Midtjylland$/)).toBeInViewport();
      await expect(page.getByLabel('Hvem betaler mindre?')).toBeInViewport();
    }
  });

  test('without script the same link leads to the printed table', async ({ browser }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto('/');
    await plain.getByRole('link', { name: 'hvis Regionen betaler mindre' }).click();
    await expect(plain.locator('#kilde-region-midtjylland')).toBeInViewport();
    await plain.close();
  });
});

for (const [width, query] of [
  [360, ''],
  [360, ALL],
  [1280, ''],
  [1280, ALL],
] as const)
  test(`a row is seen with its heads at ${width} px${query && ', with all columns'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${CONTRACT}${query}#kommune-viborg`);
    const table = tableWith(page, 'kommune-viborg');
    await table.locator('.table-tools').waitFor({ state: 'attached' });
    await expect.poll(() => isUncovered(page, 'thead th')).toBe(true);
    expect(await isUncovered(page, '#kommune-viborg th')).toBe(true);
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
  });

test('without script a row is seen with its heads', async ({ browser }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const width of [360, 1280]) {
    await plain.setViewportSize({ width, height: 700 });
    await plain.goto(`${CONTRACT}#kommune-viborg`);
    const [head, bar] = await Promise.all(
      ['.data thead th', '.contents'].map((place) => plain.locator(place).first().boundingBox()),
    );
    const [row] = await Promise.all([plain.locator('#kommune-viborg').boundingBox()]);
    expect(head?.y).toBeGreaterThanOrEqual(width < 1024 ? (bar?.height ?? 0) - 2 : 0);
    expect(row?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
  }
  await plain.close();
});

for (const width of [360, 1280])
  test(`a row stays where the browser went when the tools come, at ${width} px`, async ({
    browser,
    page,
  }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const tops: number[] = [];
    for (const window of [plain, page]) {
      await window.setViewportSize({ width, height: 780 });
      await window.goto(`${CONTRACT}#kommune-skive`);
      if (window === page)
        await expect(tableWith(page, 'kommune-skive').locator('.table-tools')).toBeAttached();
      tops.push((await window.locator('#kommune-skive').boundingBox())?.y ?? 0);
    }
    await plain.close();
    const [before = 0, after = 0] = tops;
    expect(Math.abs(after - before)).toBeLessThan(2);
  });

test('what the browser has marked in a row stays marked when the tools come', async ({ page }) => {
  // A range goes from what is moved, as the marks of Firefox do.
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const ranges = [...document.querySelectorAll('data-table tr[id]')].map((row) => {
        const [range, end] = [document.createRange(), row.lastElementChild];
        range.selectNodeContents(end ?? row);
        return { row, range, words: range.toString() };
      });
      const lost = () => ranges.filter(({ range, words }) => range.toString() !== words);
      const seen = () => ({ rows: ranges.length, lost: lost().map(({ row }) => row.id) });
      Object.assign(window, { seen });
    }),
  );
  for (const [paper, id, rows] of [
    ['eu-kontor', 'kilde-projektindtaegter', 12],
    ['resultatkontrakt', 'kommune-skive', 30],
    ['erhvervsservice', 'tilbud-2-1', 10],
  ] as const) {
    await page.goto(`/2019-04/${paper}/#${id}`);
    const tables = page.locator('data-table');
    await expect(tables.locator('.table-tools')).toHaveCount(await tables.count());
    const seen = await page.evaluate<{ rows: number; lost: string[] }>('seen()');
    expect(seen.lost).toEqual([]);
    expect(seen.rows).toBeGreaterThan(rows);
  }
});

test('a table wider than a phone says so, and breaks no words', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(CONTRACT + ALL);
  const table = tableWith(page, 'kommune-viborg');
  await expect(table.locator('table').first()).toHaveClass(/is-wide/);
  const pick = table.getByRole('button', { name: 'Vælg rækker' });
  expect((await pick.boundingBox())?.height).toBeLessThan(40);
  await page.goto(CONTRACT);
  await expect(table.locator('table').first()).not.toHaveClass(/is-wide/);
});

/** Whether the middle of a part of the fee split is what one would press there. */
function isUncovered(page: Page, part: string): Promise<boolean> {
  return page
    .locator('data-table:has(#kommune-viborg)')
    .locator(part)
    .first()
    .evaluate((it) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found !== null && it.contains(found);
    });
}
