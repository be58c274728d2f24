import { FACETS, type Facets } from './facets.ts';

/** A search as its address has it. */
export interface SearchState {
  readonly typed: string;
  readonly facets: Facets;
}

/**
 * Reads a search from the query of an address: `?q=skive&bilag=2019-04/resultatkontrakt`. Whatever
 * stands there, it is text.
 */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, params.get(facet) ?? '']));
  return { typed: params.get('q')?.trim() ?? '', facets: facets as Record<keyof Facets, string> };
}

/** The query of a search's address; `readState` reads it back. Nothing when nothing is asked. */
export function writeState({ typed, facets }: SearchState): string {
  if (typed === '') return '';
  const params = new URLSearchParams({ q: typed });
  for (const facet of FACETS) if (facets[facet]) params.set(facet, facets[facet]);
  return `?${params}`;
}
