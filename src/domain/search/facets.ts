/** What a reader narrows a search to; empty for all. */
export interface Facets {
  /** `2019-04/resultatkontrakt` */
  readonly bilag: string;
  /** The kind of paper, `Kontrakt`. */
  readonly slags: string;
  /** `2019-04/3.2` */
  readonly punkt: string;
  /** A municipality or organisation that is named. */
  readonly navn: string;
}

/** What can be chosen by: a found section's values. */
export type FacetValues = Readonly<Record<keyof Facets, readonly string[]>>;

/** The facets in the order they are shown and stand in the address. */
export const FACETS = [
  'bilag',
  'slags',
  'punkt',
  'navn',
] as const satisfies readonly (keyof Facets)[];

/** Whether anything is chosen at all. */
export function isNarrowed(chosen: Facets): boolean {
  return FACETS.some((facet) => chosen[facet] !== '');
}

/** Whether something passes all facets, or all but `except`. */
export function passes(values: FacetValues, chosen: Facets, except?: keyof Facets): boolean {
  return FACETS.every(
    (facet) => facet === except || chosen[facet] === '' || values[facet].includes(chosen[facet]),
  );
}

/** How many would be found with each value of a facet, the others as chosen. */
export function countValues(
  found: readonly FacetValues[],
  chosen: Facets,
  facet: keyof Facets,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of found)
    if (passes(values, chosen, facet))
      for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
