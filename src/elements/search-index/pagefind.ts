import type { Fragment } from '../../domain/search/record.ts';

/** As much of Pagefind's interface as is used. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(
    query: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: Result[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** A section that was found, not fetched yet. */
export interface Result {
  readonly id: string;
  /** Where the words stand; empty when only the heading or the context has them. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

/** The paper that a section is in, and the names it has. */
export interface Facts {
  /** `/2019-04/eu-kontor/` */
  readonly paper: string;
  readonly names: readonly string[];
}

/**
 * Fetches Pagefind, which lies below `base`. `attempt` counts from 0: browsers remember a module
 * that failed, by its address.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  // A plain variable: a template inside import() breaks in Astro's built scripts.
  const url = `${base}pagefind/pagefind.js${attempt ? `?${attempt}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ url);
  // The index is small: a worker would cost more to fetch than it saves.
  await pagefind.options({ noWorker: true });
  return pagefind;
}

/** The sections with all these words; a word alone is found as it is, without its continuations. */
export async function findSections(
  pagefind: Pagefind,
  words: readonly string[],
): Promise<readonly Result[]> {
  if (words.length === 0) return [];
  const { results } = await pagefind.search(words.length === 1 ? `"${words[0]}"` : words.join(' '));
  return results;
}

/** What the index says of each section, by its id. */
export async function readFacts(pagefind: Pagefind): Promise<ReadonlyMap<string, Facts>> {
  const { paper = {}, name = {} } = await pagefind.filters();
  const facts = new Map<string, { paper: string; names: string[] }>();
  for (const value of Object.keys(paper)) {
    const { results } = await pagefind.search(null, { filters: { paper: value } });
    for (const { id } of results) facts.set(id, { paper: value, names: [] });
  }
  for (const value of Object.keys(name)) {
    const { results } = await pagefind.search(null, { filters: { name: value } });
    for (const { id } of results) facts.get(id)?.names.push(value);
  }
  return facts;
}
