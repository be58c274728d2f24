import { select } from 'hast-util-select';
import { toString as toText } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { answersOf, readQueries } from '../../scripts/lib/search/queries.ts';
import { appendixOf } from '../../scripts/lib/search/score.ts';
import { toDense } from '../../scripts/lib/search/target.ts';
import { pages } from './built-sites.ts';

const papers = pages.map(({ tree }) => ({
  appendix: appendixOf(tree),
  text: toDense(toText(select('article[data-paper]', tree) ?? tree)),
}));
const queries = readQueries();

test('each set has its queries, no two of one name', () => {
  const sizes = Map.groupBy(queries, ({ set }) => set);
  expect([...sizes].map(([set, { length }]) => [set, length])).toEqual([
    ['set 1', 100],
    ['set 2', 60],
    ['set 3', 100],
  ]);
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
});

test('what a query expects stands in the paper that it names', () => {
  for (const { id, expected } of queries)
    for (const { appendix, mustContain } of expected)
      expect.soft(stands(mustContain, appendix), `${id}: ${mustContain}`).toBe(true);
});

test('what answers a query stands in a paper where it is expected', () => {
  for (const query of queries)
    for (const answer of answersOf(query))
      expect
        .soft(
          query.expected.some(({ appendix }) => stands(answer, appendix)),
          `${query.id}: ${answer}`,
        )
        .toBe(true);
});

function stands(words: string, appendix: string): boolean {
  return papers.some((paper) => paper.appendix === appendix && paper.text.includes(toDense(words)));
}
