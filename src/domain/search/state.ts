import { FACETS, type Facets, toFacets } from './facets.ts';

/** A search as its address has it. */
export interface SearchState {
  readonly typed: string;
  readonly facets: Facets;
}

/**
 * Reads a search from the query of an address: `?q=skive&bilag=2019-04/resultatkontrakt`, with a
 * facet as often as it has values. Whatever stands there, it is text.
 */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  return {
    typed: params.get('q')?.trim() ?? '',
    facets: toFacets((facet) => params.getAll(facet)),
  };
}

/** The query of a search's address; `readState` reads it back. Nothing when nothing is asked. */
export function writeState({ typed, facets }: SearchState): string {
  if (typed === '') return '';
  const params = new URLSearchParams({ q: typed });
  for (const facet of FACETS) for (const value of facets[facet]) params.append(facet, value);
  return `?${params}`;
}
