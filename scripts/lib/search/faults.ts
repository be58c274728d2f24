import { type FirstAnswer, type NextAnswer, SEARCH_BUDGETS } from './cost.ts';
import { quantile } from './figures.ts';
import { sumOf } from './meter.ts';
import type { QuerySet } from './queries.ts';
import { type Outcome, toScore, toScores } from './score.ts';
import { bytesOf } from './tables.ts';

/** The least shares of queries that must be answered right; `at3OfClass` by each class. */
interface Least {
  readonly at1: number;
  readonly at3: number;
  readonly shown: number;
  readonly at3OfClass: number;
}

/** What the sets must reach. The third has no goal: it may not get worse than it once was. */
const LEAST: Readonly<Record<QuerySet, Least>> = {
  'set 1': { at1: 0.97, at3: 0.99, shown: 0.9, at3OfClass: 0.85 },
  'set 2': { at1: 0.93, at3: 0.98, shown: 0.9, at3OfClass: 0.85 },
  'set 3': { at1: 0.77, at3: 0.86, shown: 0.7, at3OfClass: 0 },
};

/** What is worse than it may be. The answers are those to the queries of the outcomes. */
export function findFaults(
  outcomes: readonly Outcome[],
  firsts: readonly FirstAnswer[],
  next: readonly NextAnswer[],
): string[] {
  const median = quantile(
    next.map(({ time }) => time),
    0.5,
  );
  const tooDear = (what: string, bytes: readonly number[], budget: number) =>
    outcomes.flatMap(({ query }, at) => {
      const cost = bytes[at] ?? 0;
      return cost > budget
        ? [`»${query.query}« as ${what} costs ${cost} bytes, and may cost ${budget}`]
        : [];
    });
  return [
    ...(Object.keys(LEAST) as QuerySet[]).flatMap((set) =>
      findPoor(
        set,
        outcomes.filter(({ query }) => query.set === set),
      ),
    ),
    ...outcomes
      .filter(({ isEmpty }) => isEmpty)
      .map(({ query }) => `»${query.query}« has no results`),
    ...tooDear('the first search', firsts.map(bytesOf), SEARCH_BUDGETS.first),
    ...tooDear(
      'a next search',
      next.map(({ fetched }) => sumOf(fetched)),
      SEARCH_BUDGETS.next,
    ),
    ...(median > SEARCH_BUDGETS.time
      ? [`the median answer takes ${median.toFixed(0)} ms, and may take ${SEARCH_BUDGETS.time}`]
      : []),
  ];
}

/** Which shares of a set are below what they must be. */
function findPoor(set: QuerySet, outcomes: readonly Outcome[]): string[] {
  const { at3OfClass, ...least } = LEAST[set];
  const score = toScore(outcomes);
  const names = ['at1', 'at3', 'shown'] as const;
  return [
    ...names
      .filter((name) => score[name] < least[name])
      .map((name) => `${set}: ${name} is ${score[name]}, and must be ${least[name]}`),
    ...[...toScores(outcomes, 'class')]
      .filter(([, { at3 }]) => at3 < at3OfClass)
      .map(([name, { at3 }]) => `${set}, ${name}: at3 is ${at3}, and must be ${at3OfClass}`),
  ];
}
