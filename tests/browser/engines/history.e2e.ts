import { expect, type Page, test } from '@playwright/test';
import { PAPER, radio } from '../reading/changes-page.ts';
import { count, hits } from '../search/search-page.ts';
import { CONTRACT, open } from '../tables/table-page.ts';

/** Refuses to write the address, as Safari does after 100 writings, until `stopRefusing`. */
async function refuse(page: Page) {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    const writings = { isRefused: true, count: 0 };
    Object.assign(window, { writings });
    for (const method of ['pushState', 'replaceState'] as const) {
      const real = history[method].bind(history);
      history[method] = (...args) => {
        writings.count++;
        if (writings.isRefused) throw new DOMException('refused', 'SecurityError');
        real(...args);
      };
    }
  });
  return faults;
}

function stopRefusing(page: Page) {
  return page.evaluate(() => Object.assign(Reflect.get(window, 'writings'), { isRefused: false }));
}

test('a search is answered though its address is refused, and it is written in the end', async ({
  page,
}) => {
  const faults = await refuse(page);
  await page.goto('/soeg/');
  await page.locator('#q').pressSequentially('skive');
  await expect(count(page)).toContainText('skive');
  await expect(hits(page).first()).toBeVisible();
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL('/soeg/');
  await stopRefusing(page);
  await expect(page).toHaveURL('/soeg/?q=skive');
  expect(faults).toEqual([]);
});

test('who types fast writes the address seldom, and back brings the search before', async ({
  page,
}) => {
  await refuse(page);
  await page.goto('/soeg/?q=aarhus');
  await stopRefusing(page);
  await expect(hits(page).first()).toBeVisible();
  const box = page.locator('#q');
  await box.fill('');
  for (let turn = 0; turn < 4; turn++) await box.pressSequentially('sygeplejerske ', { delay: 50 });
  await expect(page).toHaveURL(/sygeplejerske(?:\+sygeplejerske){3}$/);
  // Safari takes 100 in thirty seconds.
  const inThirtySeconds = await page.evaluate(
    () => (Reflect.get(window, 'writings').count * 30_000) / performance.now(),
  );
  expect(inThirtySeconds).toBeLessThan(100);
  await page.goBack();
  await expect(box).toHaveValue('aarhus');
  await page.goForward();
  await expect(box).toHaveValue(/^sygeplejerske /);
});

test('where the list was left is kept though other writings wait', async ({ page }) => {
  await page.goto('/soeg/?q=kommune');
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect(hits(page).nth(9)).toBeVisible();
  const shown = await hits(page).count();
  await page.locator('#q').press('End');
  await page.locator('#q').press('r');
  await expect(page).toHaveURL('/soeg/?q=kommuner');
  await page.locator('#q').press('Backspace');
  await expect(page).toHaveURL('/soeg/?q=kommune');
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect(hits(page)).toHaveCount(shown);
  await hits(page).last().getByRole('link').first().click();
  await page.waitForURL(/2019-04/);
  await page.goBack();
  await expect(hits(page)).toHaveCount(shown);
});

test('a table obeys though its address is refused, and keeps its view on a way', async ({
  page,
}) => {
  const faults = await refuse(page);
  const table = await open(page, CONTRACT, 'kommune-skive');
  await table.getByRole('button', { name: 'Kommune' }).click();
  await expect(table.locator('tbody tr').first()).toHaveId('kommune-favrskov');
  await page.evaluate(() => {
    location.hash = '#oekonomi-2';
  });
  await expect(page).toHaveURL(/#oekonomi-2$/);
  await expect(table.locator('tbody tr').first()).toHaveId('kommune-favrskov');
  await stopRefusing(page);
  await expect(page).toHaveURL(/\?.+#oekonomi-2$/);
  expect(faults).toEqual([]);
});

test('a view of the changes is shown though its address is refused', async ({ page }) => {
  const faults = await refuse(page);
  await page.goto(PAPER);
  await radio(page, 'Ny tekst').check();
  await expect(page.locator('.prose del[data-away]').first()).toBeAttached();
  await radio(page, 'Gammel tekst').check();
  await expect(page.locator('.prose ins[data-away]').first()).toBeAttached();
  await stopRefusing(page);
  await expect(page).toHaveURL(`${PAPER}?vis=foer`);
  await page.goBack();
  await expect(radio(page, 'Med ændringer')).toBeChecked();
  await page.goForward();
  await expect(radio(page, 'Gammel tekst')).toBeChecked();
  expect(faults).toEqual([]);
});
