import type { Page } from '@playwright/test';

/** The kinds of files that an answer to »Skive« needs, as patterns. */
export const SEARCH_FILES = [
  'pagefind.js',
  '*.pf_meta',
  'words.*.json',
  's.json',
  '*.pf_index',
  '*.pf_fragment',
] as const;

/** The hits that are listed. */
export function hits(page: Page) {
  return page.locator('[data-search-results] > li');
}

/** What is said of how many places there are. */
export function count(page: Page) {
  return page.locator('.count');
}

/** The words that are marked on a paper. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('fundne') ?? [])].map((range) => String(range)),
  );
}
