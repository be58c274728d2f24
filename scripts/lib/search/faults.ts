import { type FirstAnswer, type NextAnswer, SEARCH_BUDGETS } from './cost.ts';
import { quantile } from './figures.ts';
import { sumOf } from './meter.ts';
import { type Outcome, toScore, toScores } from './score.ts';
import { bytesOf } from './tables.ts';

/** The least shares of the development queries that must be answered right. Questions are hard. */
const LEAST = { at1: 0.96, at3: 0.98, at3OfClass: 0.9, at3OfQuestions: 0.8 };

/** What is worse than it may be. The answers are those to the queries of the outcomes. */
export function findFaults(
  outcomes: readonly Outcome[],
  firsts: readonly FirstAnswer[],
  next: readonly NextAnswer[],
): string[] {
  const { at1, at3 } = toScore(outcomes);
  const leastOf = (name: string) => (name === 'question' ? LEAST.at3OfQuestions : LEAST.at3OfClass);
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
    ...(at1 < LEAST.at1 ? [`success@1 is ${at1}, and must be ${LEAST.at1}`] : []),
    ...(at3 < LEAST.at3 ? [`success@3 is ${at3}, and must be ${LEAST.at3}`] : []),
    ...[...toScores(outcomes)]
      .filter(([name, score]) => score.at3 < leastOf(name))
      .map(
        ([name, score]) =>
          `success@3 of the class ${name} is ${score.at3}, and must be ${leastOf(name)}`,
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
