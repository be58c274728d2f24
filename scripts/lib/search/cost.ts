import type { Browser } from '@playwright/test';
import { type Fetched, meterFetches } from './meter.ts';
import { type Found, openSearch, readResults, typeQuery } from './page.ts';

/** The most that a search may cost: bytes as sent, milliseconds from the last key to the answer. */
export const SEARCH_BUDGETS = { first: 140 * 1024, next: 15 * 1024, time: 100 } as const;

/** What a first answer was, and what it took. */
export interface FirstAnswer {
  readonly found: Found;
  /** What was fetched until the answer stood there. */
  readonly fetched: readonly Fetched[];
  /** What was fetched after it, for the next ones. */
  readonly ahead: readonly Fetched[];
}

/** What a further answer in the same session took. */
export interface NextAnswer {
  /** In milliseconds from the last key. */
  readonly time: number;
  readonly fetched: readonly Fetched[];
}

/** At a hundred times the papers an answer may take long, and is still to be measured. */
const PATIENCE = 180_000;

/**
 * Opens the search page with the first query on a fresh profile, then types the others into its box
 * one after the other.
 */
export async function searchInTurn(
  browser: Browser,
  origin: string,
  folder: string,
  [opening = '', ...queries]: readonly string[],
): Promise<{ first: FirstAnswer; next: NextAnswer[] }> {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const meter = meterFetches(page, folder);
  await openSearch(page, origin, opening);
  const fetched = meter.take();
  const found = await readResults(page);
  await meter.rest();
  const first = { found, fetched, ahead: meter.take() };
  const next: NextAnswer[] = [];
  for (const query of queries) {
    const time = await typeQuery(page, query);
    await meter.rest();
    next.push({ time, fetched: meter.take() });
  }
  await context.close();
  return { first, next };
}

/** Asks each query by its address, each on a fresh profile. */
export async function searchAfresh(
  browser: Browser,
  origin: string,
  folder: string,
  queries: readonly string[],
): Promise<FirstAnswer[]> {
  const answers: FirstAnswer[] = [];
  for (const query of queries)
    answers.push((await searchInTurn(browser, origin, folder, [query])).first);
  return answers;
}
