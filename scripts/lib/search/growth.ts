import type { Browser } from '@playwright/test';
import type { OpenPage } from '../../../src/build/built-site.ts';
import { makeCopies } from './copies.ts';
import { type FirstAnswer, type NextAnswer, searchInTurn } from './cost.ts';
import { indexCopies, listIndex } from './files.ts';
import type { Fetched } from './meter.ts';
import { serving } from './site.ts';

/** What the search is like with more papers. */
export interface Growth {
  /** How many times the papers there are. */
  readonly factor: number;
  readonly papers: number;
  readonly records: number;
  readonly words: number;
  /** How long the words and the index took to make. */
  readonly seconds: number;
  readonly index: readonly Fetched[];
  readonly first: FirstAnswer;
  readonly next: readonly NextAnswer[];
}

/**
 * Makes a site with `factor` times the papers of the one in `site`, in a folder beside it, and
 * searches it in one session.
 */
export async function measureGrowth(
  browser: Browser,
  site: string,
  papers: readonly OpenPage[],
  factor: number,
  queries: readonly string[],
): Promise<Growth> {
  const folder = `${site}-${factor}`;
  const records = makeCopies(site, papers, factor, folder);
  const start = performance.now();
  const words = await indexCopies(folder, records);
  const seconds = (performance.now() - start) / 1000;
  const answers = await serving(folder, (origin) => searchInTurn(browser, origin, folder, queries));
  return {
    factor,
    papers: papers.length * factor,
    records: records.length,
    words: words.length,
    seconds,
    index: listIndex(folder),
    ...answers,
  };
}
