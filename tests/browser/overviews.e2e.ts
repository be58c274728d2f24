import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('with the keys alone a reader shows one kind of goals, and all again', async ({ page }) => {
    await page.goto('/maal/');
    await page.getByRole('link', { name: 'hentes som data' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Alle (9)' })).toBeFocused();
    expect(await shown(page)).toHaveLength(9);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Fælles mål (4)' })).toBeChecked();
    expect(await shown(page)).toEqual(['maal-4', 'maal-5', 'maal-6', 'maal-7']);
    await page.keyboard.press('ArrowDown');
    expect(await shown(page)).toEqual(['maal-8', 'maal-9']);
    await page.keyboard.press('ArrowDown');
    expect(await shown(page)).toHaveLength(9);
  });

  test('the table of goals fits where it is a table, and its head stays in view', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1152, height: 700 });
    await page.goto('/maal/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1152,
    );
    await page.getByRole('link', { name: /^Mål 9/ }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('columnheader', { name: 'Metode' })).toBeInViewport();
  });
});

test('in a narrow window the goals are cards, and still a table to who listens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('/maal/');
  await page.getByRole('radio', { name: /^Regionale/ }).check();
  await expect(page.getByRole('table').getByRole('row').filter({ visible: true })).toHaveCount(4);
  expect(await findings(page)).toEqual([]);
});

test('on a phone one thing of all nine goals is compared within two screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/maal/');
  const cells = page.locator('.compared td').filter({ visible: true });
  await expect(cells).toHaveCount(9);
  await expect(cells.first()).toHaveText('Net Promoter Score på mindst 60');
  const first = await page.locator('.compared').evaluate((it) => it.getBoundingClientRect().top);
  const last = await cells.last().evaluate((it) => it.getBoundingClientRect().bottom);
  expect(last - first).toBeLessThan(2 * 780);
  await page.getByRole('radio', { name: 'Hvem måler' }).check();
  await expect(cells.first()).toHaveText('Erhvervsstyrelsen');
  await page.getByRole('radio', { name: 'Alt', exact: true }).check();
  await expect(cells).toHaveCount(9 * 5);
});

for (const path of [
  '/kommuner/',
  '/kommuner/skive/',
  '/organisationer/',
  '/organisationer/eu-kontor/',
  '/programmer/',
  '/sager/',
  '/tidslinje/',
  '/maal/',
  '/henvisninger/',
  '/data/',
  '/data/eu-kontor-budget/',
])
  test(`the keys reach all there is on ${path}, in the order it stands, and each is seen`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = await page.locator('main :is(a, summary, button):visible').evaluateAll((all) => {
      for (const [at, one] of all.entries()) one.setAttribute('data-at', `${at}`);
      return all.length;
    });
    expect(links).toBeGreaterThan(0);
    await page.locator('header').first().getByRole('link').last().focus();
    const reached: number[] = [];
    while (!(await page.locator('footer :focus').count()) && reached.length < 400) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const { top = 0, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {};
        const isSeen = bottom > 0 && top < innerHeight && activeElement?.matches(':focus-visible');
        return { at: activeElement?.getAttribute('data-at'), isSeen };
      });
      if (focused.at == null) continue;
      expect(focused.isSeen, `${focused.at}`).toBe(true);
      reached.push(Number(focused.at));
    }
    expect(reached).toEqual(Array.from({ length: links }, (_, at) => at));
  });

test('the way from a municipality to its words in a paper and back goes by the keys', async ({
  page,
}) => {
  await page.goto('/kommuner/');
  await page.locator('main').getByRole('link', { name: 'Skive', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kommuner/skive/');
  await page.locator('main a[href$="#kommune-skive"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/2019-04\/resultatkontrakt\/#kommune-skive$/);
  await expect(page.locator('#kommune-skive')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL('/kommuner/skive/');
});

test('who is led to the printed contents sees them, though they are folded', async ({ page }) => {
  await page.goto('/2019-04/#indholdsfortegnelse');
  await expect(page.locator('#indholdsfortegnelse')).toBeInViewport();
});

test('a date has an address, where it is marked and seen, and leads to its place', async ({
  page,
}) => {
  await page.goto('/tidslinje/#kkr-moede');
  const entry = page.locator('#kkr-moede');
  await expect(entry).toBeInViewport();
  await expect(entry).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await entry.getByRole('link', { name: '6. februar 2019 i Støtte fra KKR' }).click();
  await expect(page).toHaveURL('/2019-04/stoette-kkr/#afsnit-3');
});

/** The goals in view, by the ids they lead to. */
async function shown(page: Page): Promise<(string | undefined)[]> {
  const links = await page.locator('.compared [scope=row] a').filter({ visible: true }).all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.split('#')[1]));
}
