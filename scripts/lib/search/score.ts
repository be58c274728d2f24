import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as toText } from 'hast-util-to-string';
import type { SearchQuery } from './queries.ts';
import { readTarget, toComparable } from './target.ts';

/** A page of the built site, as much as is needed to say whether an answer is right. */
export interface ScoredPage {
  readonly path: string;
  readonly tree: Root;
}

/** What a search came to. */
export interface Outcome {
  readonly query: SearchQuery;
  /** The place of the first right result, from 1; nothing when none of the first ten is right. */
  readonly rank: number | undefined;
  readonly isEmpty: boolean;
}

/**
 * How good the answers to some queries are, as shares of them: right at once, among the first three
 * and among the first ten.
 */
export interface Score {
  readonly queries: number;
  readonly at1: number;
  readonly at3: number;
  readonly at10: number;
  /** The mean of 1 ÷ rank. */
  readonly mrr: number;
  /** How many queries have no results at all. */
  readonly empty: number;
}

/** Results beyond these do not count. */
const MOST_READ = 10;

/** Which appendix a page is, `3.2-1`; nothing when it is none. */
export function appendixOf(page: Root): string | undefined {
  const line = select('[data-paper] header p', page);
  const [, number, item] = (line && /bilag (\d+) til punkt ([\d.]+)/.exec(toText(line))) || [];
  return item && `${item}-${number}`;
}

/** Looks through the addresses that a search gave for one where the expected words stand. */
export function toOutcome(
  query: SearchQuery,
  urls: readonly string[],
  pages: readonly ScoredPage[],
): Outcome {
  const at = urls.slice(0, MOST_READ).findIndex((url) => isRight(url, query, pages));
  return { query, rank: at < 0 ? undefined : at + 1, isEmpty: urls.length === 0 };
}

/** Sums outcomes up. */
export function toScore(outcomes: readonly Outcome[]): Score {
  const share = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + count(outcome), 0) / outcomes.length;
  const within = (most: number) =>
    share(({ rank }) => (rank !== undefined && rank <= most ? 1 : 0));
  return {
    queries: outcomes.length,
    at1: within(1),
    at3: within(3),
    at10: within(10),
    mrr: share(({ rank }) => (rank === undefined ? 0 : 1 / rank)),
    empty: outcomes.filter(({ isEmpty }) => isEmpty).length,
  };
}

/** Scores for each class of queries, in the order in which they come. */
export function toScores(outcomes: readonly Outcome[]): Map<string, Score> {
  const classes = Map.groupBy(outcomes, ({ query }) => query.class);
  return new Map([...classes].map(([name, members]) => [name, toScore(members)]));
}

function isRight(url: string, { expected }: SearchQuery, pages: readonly ScoredPage[]): boolean {
  const { pathname, hash } = new URL(url, 'http://localhost');
  const page = pages.find(({ path }) => path === pathname);
  if (!page) return false;
  const appendix = appendixOf(page.tree);
  const text = readTarget(page.tree, decodeURIComponent(hash.slice(1)));
  return expected.some(
    (one) => one.appendix === appendix && text.includes(toComparable(one.mustContain)),
  );
}
