import { readFileSync } from 'node:fs';
import { z } from 'zod';

const querySchema = z.strictObject({
  id: z.string(),
  /** What is hard about it: `typo`, `compound-part` … */
  class: z.string(),
  query: z.string(),
  /** Any of these answers: words that stand in a paper, `3.2-1` for agenda item 3.2, number 1. */
  expected: z.array(z.strictObject({ appendix: z.string(), mustContain: z.string() })).min(1),
});

/** A query and what must stand where its answers lead. */
export type SearchQuery = z.infer<typeof querySchema>;

/** The queries that the search is developed with. */
export function readQueries(file = 'tests/search/queries.json'): SearchQuery[] {
  return z.array(querySchema).parse(JSON.parse(readFileSync(file, 'utf8')));
}
