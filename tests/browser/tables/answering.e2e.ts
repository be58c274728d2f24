import { expect, type Locator, type Page, test } from '@playwright/test';
import { CONTRACT, OFFICE, open, status, tableWith } from './table-page.ts';

const ANSWER = 'Skive betaler 1.308.000 kr. i 2019, 3,6 % af det samlede beløb (beregnet).';

test('the row that is chosen is answered for, once aloud, with a link to its page', async ({
  page,
}) => {
  const table = await open(page, CONTRACT, 'kommune-skive');
  await expect(table.locator('.own-row')).toBeHidden();
  await table.getByLabel('Min kommune').selectOption('Skive');
  const answer = table.locator('.own-row p');
  await expect(answer).toHaveText(`${ANSWER} Delt nr. 11 af 19.`);
  await expect(status(table)).toHaveText(`${ANSWER} Delt nr. 11 af 19.`);
  await answer.getByRole('link', { name: 'Skive' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skive');
});

for (const width of [360, 768, 1280])
  test(`no answer moves the table at ${width} px, and the tools above it are low`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const table = await open(page, CONTRACT, 'kommune-skive');
    const free = await aboveFirstRow(table);
    expect(free).toBeLessThanOrEqual(180);
    const choice = table.getByLabel('Min kommune');
    for (const name of ['Skive', 'Ringkøbing-Skjern', 'Aarhus']) {
      await choice.selectOption(name);
      await expect(table.locator('.own-row p')).toContainText(name);
      expect(await aboveFirstRow(table), name).toBeCloseTo(free, 0);
    }
    await choice.selectOption('');
    await table.getByRole('button', { name: '1.000 kr.' }).click();
    await expect(table.locator('.table-status')).toContainText('største først');
    expect(Math.abs((await aboveFirstRow(table)) - free)).toBeLessThan(2);
  });

test('bars begin side by side, right of the numbers', async ({ page }) => {
  const table = await open(page, CONTRACT, 'kommune-skive');
  const bars = await table.locator('td.bar').evaluateAll((cells) =>
    cells.map((cell) => {
      const { right } = cell.getBoundingClientRect();
      const number = cell.querySelector('data')?.getBoundingClientRect();
      const { left, width, borderTopWidth } = getComputedStyle(cell, '::after');
      const start = cell.getBoundingClientRect().left + Number.parseFloat(left);
      return { start, end: start + Number.parseFloat(width), right, number, borderTopWidth };
    }),
  );
  expect(bars).toHaveLength(20);
  expect(new Set(bars.map(({ start }) => Math.round(start))).size).toBe(1);
  for (const { start, end, right, number, borderTopWidth } of bars) {
    expect(start).toBeGreaterThan((number?.right ?? Number.NaN) + 4);
    expect(end).toBeLessThan(right + 1);
    expect(borderTopWidth).not.toBe('0px');
  }
});

test('fields and choices have letters of one size', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [CONTRACT, OFFICE, '/2019-04/sundhedsaftale/', '/soeg/?q=kr']) {
    await page.goto(path);
    const sizes = await page
      .locator('main :is(select, input:not([type="checkbox"], [type="radio"]))')
      .evaluateAll((fields) =>
        fields
          .filter((field) => field.checkVisibility())
          .map((field) => getComputedStyle(field))
          .map(({ fontSize, fontFamily }) => `${fontSize} ${fontFamily}`),
      );
    expect([...new Set(sizes)], path).toEqual(['15px system-ui, sans-serif']);
  }
});

for (const javaScriptEnabled of [true, false])
  test(`no word is broken at 360 px, script ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({
      viewport: { width: 360, height: 800 },
      javaScriptEnabled,
    });
    await page.goto(OFFICE);
    await page.locator('#kilde-konsulenthonorarer').scrollIntoViewIfNeeded();
    const broken = await brokenWords(page);
    expect(broken).toEqual([]);
    await page.close();
  });

test('one link of the contents leads the keys to the tools of the fee split', async ({ page }) => {
  const table = await open(page, CONTRACT, 'kommune-skive');
  const link = page
    .locator('.contents')
    .getByRole('link', { name: /^Tabel: Kommunernes betaling/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#oekonomi-3$/);
  await expect(table.locator('.table-caption')).toBeInViewport();
  await expect(table.getByRole('group', { name: /^Værktøj til tabellen: Komm/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(table.getByLabel('Min kommune')).toBeFocused();
});

test('each table’s tools have a name of their own', async ({ page }) => {
  for (const path of [CONTRACT, OFFICE]) {
    await page.goto(path);
    await expect(page.locator('.table-tools')).toHaveCount(2);
    const names = await page
      .locator('.table-tools')
      .evaluateAll((tools) => tools.map(({ ariaLabel }) => ariaLabel));
    expect(new Set(names).size).toBe(2);
  }
});

/** From the lower edge of what the table is called to its first row, in pixels. */
function aboveFirstRow(table: Locator): Promise<number> {
  return table.evaluate((root) => {
    const bottom = root.querySelector('.table-caption')?.getBoundingClientRect().bottom;
    const top = root.querySelector('tbody tr')?.getBoundingClientRect().top;
    return (top ?? Number.NaN) - (bottom ?? Number.NaN);
  });
}

/** Words in the tables of numbers that begin on one line and end on another. */
async function brokenWords(page: Page): Promise<string[]> {
  await expect(tableWith(page, 'kilde-via')).toBeVisible();
  return page.locator('.data :is(th, td)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            broken.push(word);
        }
      return broken;
    }),
  );
}
