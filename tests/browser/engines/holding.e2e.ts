import { expect, type Page, test } from '@playwright/test';
import { CONTRACT, tableWith } from '../tables/table-page.ts';

/** As in WebKit: the browser does not keep what is read in its place. */
async function withoutAnchoring(page: Page) {
  await page.addInitScript(() => {
    const rules = new CSSStyleSheet();
    rules.replaceSync('html, body, body * { overflow-anchor: none }');
    document.adoptedStyleSheets.push(rules);
  });
}

const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top);

for (const [address, id] of [
  [`${CONTRACT}#bilag-3`, 'bilag-3'],
  [`${CONTRACT}?fundet=betaling#oekonomi-3`, 'oekonomi-3'],
  [`${CONTRACT}oekonomi-3/`, 'oekonomi-3'],
  [`${CONTRACT}#Oekonomi-3.`, 'oekonomi-3'],
  [`${CONTRACT}#kommune-skive`, 'kommune-skive'],
] as const)
  test(`${address} comes to its place where the browser does not hold it`, async ({ page }) => {
    await withoutAnchoring(page);
    await page.goto(address);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    // All that comes above it, the last of it late.
    await tableWith(page, 'kommune-skive').getByLabel('Min kommune').waitFor();
    await tableWith(page, 'kommune-skive').locator('.scenario').waitFor();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    const place = page.locator(`#${id}`);
    const wanted = await place.evaluate(async (named) => {
      // A table is come to with its tools.
      const at = named.localName === 'table' ? (named.closest('data-table') ?? named) : named;
      // As it is seen: what has just come is held when the next picture is drawn.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const before = at.getBoundingClientRect().top;
      at.scrollIntoView({ behavior: 'instant' });
      return before - at.getBoundingClientRect().top;
    });
    expect(Math.abs(wanted)).toBeLessThan(2);
    await expect(place).toHaveAttribute('data-arrived');
  });

test('a reader who has scrolled is left alone', async ({ page }) => {
  await withoutAnchoring(page);
  await page.goto(`${CONTRACT}#bilag-3`);
  await tableWith(page, 'kommune-skive').locator('.table-tools').waitFor();
  await expect(page.locator('[data-arrived]')).toBeInViewport();
  await page.mouse.wheel(0, -900);
  await expect.poll(() => topOf(page, 'bilag-3')).toBeGreaterThan(800);
  const top = await topOf(page, 'bilag-3');
  await page.evaluate(() => document.querySelector('h1')?.before('Noget, der kommer sent'));
  await expect.poll(() => topOf(page, 'bilag-3')).toBeGreaterThan(top);
});
