import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules to which other colours matter; for all others nothing is different. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, in light, dark and forced colours, each with its place
 * and what to do; `within` is the selector of a part of the page.
 */
export async function findings(page: Page, within = 'html'): Promise<string[]> {
  // Once for all: to read axe takes longer than to run it.
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await run(page, within, { type: 'tag', values: TAGS });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, within, { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await run(page, within, { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ forcedColors: 'none' });
  return [...light, ...dark, ...forced];
}

function run(page: Page, within: string, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(
    async ({ within, runOnly }) => {
      const found = await window.axe.run(within, { runOnly, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
      );
    },
    { within, runOnly },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
