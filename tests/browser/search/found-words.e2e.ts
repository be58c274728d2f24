import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { markedWords } from './search-page.ts';

const LETTER = '/2019-04/stoette-kkr/';
const CONTRACT = '/2019-04/resultatkontrakt/';
const CHANGED = '/2019-04/sundhedsaftale/';

/** The words that the reader is at: where they are in the window, and how high it is to the bar. */
function here(page: Page) {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('fundet') ?? [];
    const { top = -1, bottom = -1 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
    const bar = document.querySelector('.found-bar')?.getBoundingClientRect().top ?? -1;
    return { words: String(range ?? ''), top, bottom, bar };
  });
}

async function expectSeen(page: Page, words: RegExp) {
  await expect.poll(async () => (await here(page)).words).toMatch(words);
  await expect
    .poll(async () => {
      const { top, bottom, bar } = await here(page);
      return top >= 0 && bottom <= bar;
    })
    .toBe(true);
}

const status = (page: Page) => page.getByRole('region', { name: 'Fundne ord' }).getByRole('status');
const next = (page: Page) => page.getByRole('button', { name: 'Næste fundne ord' });
const former = (page: Page) => page.getByRole('button', { name: 'Forrige fundne ord' });

for (const width of [320, 390, 1280])
  for (const [address, words] of [
    [`${LETTER}?fundet=praktikpladser`, /^praktikpladser$/],
    [`${CONTRACT}?fundet=fordelingsn%C3%B8gle#oekonomi`, /^fordelingsnøgle$/],
    [`${CONTRACT}?fundet=horsens#oekonomi`, /^Horsens$/],
    [`${CHANGED}?fundet=borgeren`, /^borgeren$/i],
    [`${CONTRACT}?fundet=kontraktens`, /^kontraktens$/i],
  ] as const)
    test(`at ${width} px ${address} comes to the words`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(address);
      await expectSeen(page, words);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });

test('buttons and keys go from mark to mark, and it is said which it is', async ({ page }) => {
  await page.goto(`${CHANGED}?fundet=borgeren`);
  await expect(status(page)).toHaveText('1 af 7');
  await next(page).press('Enter');
  await expect(status(page)).toHaveText('2 af 7');
  await expect(next(page)).toBeFocused();
  await expectSeen(page, /^borgeren$/i);
  await former(page).click();
  await former(page).click();
  await expect(status(page)).toHaveText('7 af 7');
  await expectSeen(page, /^borgeren$/i);
  await page.keyboard.press('j');
  await expect(status(page)).toHaveText('1 af 7');
  await page.keyboard.press('k');
  await expect(status(page)).toHaveText('7 af 7');
  await expect(page.locator('.prose :focus')).toBeInViewport();
  await page.keyboard.press('n');
  await expect(page.locator('.change-steps > [role="status"]')).toHaveText(/^Ændring \d+ af 10/);
  await expect(status(page)).toHaveText('7 af 7');
  await page.keyboard.press('Escape');
  expect(await markedWords(page)).toEqual([]);
  await expect(page).toHaveURL(CHANGED);
});

test('who has read on goes on from there', async ({ page }) => {
  await page.goto(`${CONTRACT}?fundet=kommunerne#oekonomi`);
  await expect(status(page)).toHaveText(/^\d+ af \d+$/);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await next(page).click();
  await expect(status(page)).toHaveText(/^1 af \d+$/);
  await page.evaluate(() => scrollTo({ top: 1e9, behavior: 'instant' }));
  await former(page).click();
  await expect(status(page)).toHaveText(/^(\d+) af \1$/);
});

test('the keys obey the switch of all shortcuts', async ({ page }) => {
  await page.goto(`${LETTER}?fundet=praktikpladser`);
  await expect(next(page)).toHaveAttribute('aria-keyshortcuts', 'j');
  await page.evaluate(() => localStorage.setItem('moedebilag:genvejstaster', 'fra'));
  await page.reload();
  await expect(status(page)).toHaveText('1 af 3');
  await expect(next(page)).toHaveAttribute('aria-keyshortcuts', '');
  await page.keyboard.press('j');
  await expect(status(page)).toHaveText('1 af 3');
  await page.evaluate(() => localStorage.clear());
});

test('marks move with their words', async ({ page }) => {
  await page.goto(`${CONTRACT}?fundet=skive#oekonomi`);
  await expect.poll(() => markedWords(page)).toContain('Skive');
  const table = page.locator('data-table', { has: page.locator('#kommune-skive') });
  await table.getByRole('button', { name: 'Kommune', exact: true }).press('Enter');
  await expect.poll(() => markedWords(page)).toContain('Skive');
});

test('a fold with words opens', async ({ page }) => {
  await page.goto(`${CONTRACT}?fundet=indledning#indledning`);
  await expect(status(page)).toHaveText(/ af /);
  await expect(page.locator('.prose details[open]')).toHaveCount(0);
  await former(page).click();
  await expectSeen(page, /^Indledning$/);
  await expect(page.locator('.prose details[open]')).not.toHaveCount(0);
});

test('who comes back, or has scrolled, is left where they were', async ({ page }) => {
  await page.goto(`${LETTER}?fundet=praktikpladser`);
  await expectSeen(page, /^praktikpladser$/);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.reload();
  await expect(status(page)).toHaveText(/ af /);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the bar covers nothing at the end of a page, and has no axe findings', async ({ page }) => {
  for (const address of [`${LETTER}?fundet=praktikpladser`, `${CHANGED}?fundet=borgeren`]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(status(page)).toHaveText(/ af /);
    await page.evaluate(() => scrollTo({ top: 1e9, behavior: 'instant' }));
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.found-bar')?.getBoundingClientRect();
      return [...document.querySelectorAll('footer, .prose > p')]
        .map((part) => part.getBoundingClientRect())
        .filter(({ top, bottom }) => bar && top < bar.bottom - 1 && bottom > bar.top + 1).length;
    });
    expect(covered).toBe(0);
    expect(await findings(page)).toEqual([]);
  }
});

test('without marks of its own the browser still brings the reader to the words', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await page.goto(`${LETTER}?fundet=praktikpladser`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('.found-bar')).toHaveCount(0);
});
