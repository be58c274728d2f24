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
