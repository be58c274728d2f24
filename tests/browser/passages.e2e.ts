import { expect, test } from '@playwright/test';
import { toTab } from '../../scripts/lib/browsers/chromium.ts';
import { tryPassage } from '../../scripts/lib/passages/try-passage.ts';
import { createRandom } from '../../scripts/lib/random.ts';

const PAPERS = ['resultatkontrakt', 'sundhedsaftale', 'erhvervsservice', 'eu-kontor'];
const SEED = 2019;

for (const [at, paper] of PAPERS.entries())
  test(`links to marked passages lead to them, and mark those words alone: ${paper}`, async ({
    browser,
    page,
    baseURL,
  }) => {
    const random = createRandom(SEED + at);
    await page.setViewportSize({ width: 1000, height: 700 });
    const here = toTab(page, () => page.close());
    for (let tried = 0; tried < 5; tried++) {
      // A page that has never seen the paper, as whoever gets the link.
      const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
      const fresh = toTab(await context.newPage(), () => context.close());
      const numbers = Array.from({ length: 5 }, random);
      const passage = await tryPassage(`${baseURL}/2019-04/${paper}/`, numbers, { here, fresh });
      await fresh.close();
      expect(passage.fault, `${passage.way} from ${passage.id}: ${passage.address}`).toBe('');
    }
  });

test('a link to a passage is copied within the press that asks for it', async ({ page }) => {
  await page.addInitScript(() => {
    let isPress = false;
    addEventListener(
      'click',
      () => {
        isPress = true;
        setTimeout(() => {
          isPress = false;
        });
      },
      true,
    );
    const write = async () => {
      document.documentElement.dataset['copied'] = isPress ? 'within' : 'after';
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write } });
  });
  for (const paper of PAPERS) {
    await page.goto(`/2019-04/${paper}/`);
    await page
      .locator('.prose > p[id]')
      .first()
      .evaluate((block) => getSelection()?.selectAllChildren(block));
    await page.getByRole('button', { name: 'Link til markeringen' }).click();
    await expect(page.locator('html'), paper).toHaveAttribute('data-copied', 'within');
  }
});

test('what style adds to words stands in their line, or Firefox finds nothing across it', async ({
  page,
}) => {
  let added = 0;
  for (const paper of PAPERS) {
    await page.goto(`/2019-04/${paper}/`);
    const displays = await page
      .locator('.prose :is(p, li, td, th, dt, dd, h2, h3, h4) :not([data-site], [data-site] *)')
      .evaluateAll((words) =>
        words
          .flatMap((word) => ['::before', '::after'].map((side) => getComputedStyle(word, side)))
          .filter(({ content }) => content !== 'none')
          .map(({ display }) => display),
      );
    expect(new Set(displays).difference(new Set(['inline'])), paper).toEqual(new Set());
    added += displays.length;
  }
  expect(added).toBeGreaterThanOrEqual(20);
});
