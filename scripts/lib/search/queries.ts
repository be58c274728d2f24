import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The sets of queries, by the name that the bench tells them by, with their files. */
export const QUERY_SETS = {
  'set 1': 'queries.json',
  'set 2': 'queries-2.json',
  'set 3': 'queries-3.json',
} as const;

/** The name of a set of queries. */
export type QuerySet = keyof typeof QUERY_SETS;

const querySchema = z.strictObject({
  id: z.string(),
  /** What is hard about it: `typo`, `compound-part` … */
  class: z.string(),
  query: z.string(),
  /** Any of these answers: words that stand in a paper, `3.2-1` for agenda item 3.2, number 1. */
  expected: z.array(z.strictObject({ appendix: z.string(), mustContain: z.string() })).min(1),
  /** Any of these words answers who reads them; without it those that are expected do. */
  answer: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
});

/** A query and what must stand where its answers lead. */
export type SearchQuery = z.infer<typeof querySchema> & { readonly set: QuerySet };

/** The queries that the search is measured with, set by set. */
export function readQueries(folder = 'tests/search'): SearchQuery[] {
  return (Object.keys(QUERY_SETS) as QuerySet[]).flatMap((set) => {
    const content: unknown = JSON.parse(readFileSync(`${folder}/${QUERY_SETS[set]}`, 'utf8'));
    const queries = z.array(querySchema).parse(content);
    return queries.map((query) => ({ ...query, set }));
  });
}

/** The words of which an excerpt or a card must show one. */
export function answersOf({ answer, expected }: SearchQuery): readonly string[] {
  return answer === undefined ? expected.map(({ mustContain }) => mustContain) : [answer].flat();
}
