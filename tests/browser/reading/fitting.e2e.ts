import { expect, type Page, test } from '@playwright/test';
import { PAPERS } from '../../papers.ts';
import { watchShifts } from '../shifts.ts';

test('text at 400 % zoom needs no sideways scrolling', async ({ page }) => {
  // 1280 px at 400 % leaves 320 px, a quarter of the height.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of [
    '/',
    '/2019-04/resultatkontrakt/',
    '/2019-04/erhvervsservice/',
    '/gengivelse/',
  ]) {
    await page.goto(path);
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

test('no paper needs sideways scrolling at any width', async ({ page }) => {
  for (const slug of PAPERS) {
    await page.goto(`/2019-04/${slug}/`);
    for (const width of [
      320, 328, 344, 360, 364, 390, 412, 480, 600, 703, 768, 1023, 1024, 1152, 1160, 1200, 1216,
      1280, 1312, 1344, 1920,
    ]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${slug} at ${width} px`).toBe(0);
    }
  }
});

test('a page that is too wide is found out', async ({ page }) => {
  await page.goto('/om/');
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1'))
      heading.attributeStyleMap.set('width', '3000px');
  });
  expect(await sidewaysScroll(page)).toBeGreaterThan(0);
});

test('on a phone the printed heads of a table are seen, and the note in one is reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/2019-04/erhvervsservice/');
  for (const words of ['Hovedopgave', 'Tilbud/ydelser', 'Segment'])
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expect(page.locator('.wide thead')).toBeHidden();
  const mark = page.locator('#henvisning-17');
  await expect(mark).toBeVisible();
  await mark.focus();
  await expect(mark).toBeFocused();
});

test('contents longer than the window can be scrolled to their end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/2019-04/resultatkontrakt/');
  await page.getByRole('button', { name: 'Indhold' }).click();
  const last = page.locator('.contents li:visible > a').last();
  await last.click();
  await expect(page).toHaveURL(/#bilag-3$/);
});

for (const width of [360, 1280])
  test(`nothing moves while a paper loads, wherever in it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifted = await watchShifts(page);
    for (const place of ['', '#maal-5', '#oekonomi', '#bilag-3']) {
      await page.goto('about:blank');
      await page.goto(`/2019-04/resultatkontrakt/${place}`);
      await expect(page.locator('.table-tools')).toHaveCount(2);
      expect(await shifted(), place).toBe(0);
    }
  });

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo({ left: 10_000, behavior: 'instant' });
    return scrollX;
  });
}
