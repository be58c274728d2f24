import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { toggleSources } from '../paper-tools.ts';

const ROOT = 'http://localhost:4387/';
const SUBPATH = 'http://localhost:4388/papirer/moeder/';

for (const origin of [ROOT, SUBPATH]) {
  test(`at ${origin} a paragraph's source opens on the page, fetched once for all`, async ({
    page,
  }) => {
    await page.goto(`${origin}2019-04/resultatkontrakt/`);
    const fetched: string[] = [];
    page.on(
      'request',
      (request) => request.resourceType() === 'fetch' && fetched.push(request.url()),
    );
    await page.getByRole('button', { name: 'Kilde', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Vis kilden ved hvert afsnit' }).press('Enter');
    const button = page.getByRole('button', {
      name: 'Kilden til dette afsnit: De 19 midtjyske kommuner finansierer',
    });
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('#oekonomi-1 + .source-tool pre')).toHaveText(
      /^Linje 521: De 19 midtjyske kommuner .* for 2018\.$/,
    );
    expect(fetched).toEqual([`${origin}kilde/2019-04/resultatkontrakt/linjer.json`]);
    await button.press('Enter');
    await expect(page.locator('#oekonomi-1 + .source-tool pre')).toBeHidden();
    await page.locator('#oekonomi-2 + .source-tool button').press('Enter');
    await expect(page.locator('#oekonomi-2 + .source-tool pre')).toHaveText(/^Linje \d+: \S/);
    expect(fetched).toHaveLength(1);
  });
}

test('tables, goals and footnotes have their source too, and all of it can be put away', async ({
  page,
}) => {
  await page.goto('/2019-04/resultatkontrakt/');
  await toggleSources(page);
  for (const [block, words] of [
    ['#oekonomi-3 ~ .source-tool', 'Linje 543: Skive\t1.308'],
    ['#maal-5-maal', '<ul style="list-style-type: none">'],
    ['#fodnote-1', '¹ Beregnet beløb'],
  ] as const) {
    const tool = page
      .locator(block)
      .filter({ has: page.getByRole('button') })
      .first();
    await tool.getByRole('button', { name: 'Kilden til dette afsnit' }).click();
    await expect(tool.locator('pre')).toContainText(words);
  }
  expect(await findings(page)).toEqual([]);
  await toggleSources(page);
  await expect(page.locator('.source-tool')).toHaveCount(0);
});

test('a source that cannot be fetched is told calmly', async ({ page }) => {
  await page.route('**/kilde/**', (route) => route.abort());
  await page.goto('/2019-04/eu-kontor/');
  await toggleSources(page);
  await page.getByRole('button', { name: 'Kilden til dette afsnit' }).first().click();
  await expect(page.locator('.source-tool pre').first()).toHaveText(
    'Kilden kan ikke hentes lige nu. Prøv igen om lidt.',
  );
  await page.unroute('**/kilde/**');
  await page.getByRole('button', { name: 'Kilden til dette afsnit' }).nth(1).click();
  await expect(page.locator('.source-tool pre').nth(1)).toHaveText(/^Linje \d+: \S/);
});
