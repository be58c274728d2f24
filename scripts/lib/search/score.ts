import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as toText } from 'hast-util-to-string';
import type { Card, Found } from './page.ts';
import { answersOf, type SearchQuery } from './queries.ts';
import { readTarget, toComparable, toDense } from './target.ts';

/** A page of the built site, as much as is needed to say whether an answer is right. */
export interface ScoredPage {
  readonly path: string;
  readonly tree: Root;
}

/** What a search came to. */
export interface Outcome {
  readonly query: SearchQuery;
  /**
   * The place of the first right result, from 1; nothing when none of the first ten is right. A
   * card that leads to the right place is in place 1.
   */
  readonly rank: number | undefined;
  /** Whether the first hit's excerpt, or a card, holds the answer. */
  readonly isShown: boolean;
  /** Whether there is neither a hit nor a card. */
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
  /** The share of queries whose answer is read without following a link. */
  readonly shown: number;
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

/** Looks through what a search gave for an address where the expected words stand. */
export function toOutcome(
  query: SearchQuery,
  { urls, excerpt, cards }: Found,
  pages: readonly ScoredPage[],
): Outcome {
  const isRightUrl = (url: string) => isRight(url, query, pages);
  const at = urls.slice(0, MOST_READ).findIndex(isRightUrl);
  const isKnown = cards.flatMap((card) => card.urls).some(isRightUrl);
  return {
    query,
    rank: isKnown ? 1 : at < 0 ? undefined : at + 1,
    isShown: isShown(query, excerpt, cards),
    isEmpty: urls.length === 0 && cards.length === 0,
  };
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
    shown: share(({ isShown }) => (isShown ? 1 : 0)),
    empty: outcomes.filter(({ isEmpty }) => isEmpty).length,
  };
}

/** Scores for each set or class of queries, in the order in which they come. */
export function toScores(outcomes: readonly Outcome[], kind: 'set' | 'class'): Map<string, Score> {
  const kinds = Map.groupBy(outcomes, ({ query }) => query[kind]);
  return new Map([...kinds].map(([name, members]) => [name, toScore(members)]));
}

/** Whether a reader sees one of the answers, however it is spaced or shortened. */
function isShown(query: SearchQuery, excerpt: string, cards: readonly Card[]): boolean {
  const texts = [excerpt, ...cards.map(({ text }) => text)].map(toDense);
  return answersOf(query).some((answer) => texts.some((text) => text.includes(toDense(answer))));
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
