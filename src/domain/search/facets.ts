import type { Hit } from './ranking/hit.ts';

/** What answers can be narrowed by, in the order they are shown and stand in the address. */
export const FACETS = ['bilag', 'slags', 'punkt', 'navn', 'moede', 'organ'] as const;

/**
 * One of them: a paper `2019-04/resultatkontrakt`, a kind of paper `Kontrakt`, an agenda item
 * `2019-04/3.2`, who is named, a meeting `2019-04`, the body that meets.
 */
export type Facet = (typeof FACETS)[number];

/** What a reader narrows a search to: one of the values of each facet; none for all. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** What can be chosen by: a found section's values. */
export type FacetValues = Facets;

/** A paper as answers are narrowed by it: of each facet its values, and what they are called. */
export type FacetPaper = Readonly<
  Record<Exclude<Facet, 'navn'>, readonly (readonly [value: string, name: string])[]>
>;

/** So many values of a facet an address may have. */
const MOST = 50;

/** The facets with the values that `valuesOf` gives to each. */
export function toFacets(valuesOf: (facet: Facet) => readonly string[]): Facets {
  const entries = FACETS.map((facet) => {
    const values = valuesOf(facet).filter(Boolean);
    return [facet, [...new Set(values)].slice(0, MOST)];
  });
  return Object.fromEntries(entries);
}

/** Nothing is chosen. */
export const UNCHOSEN = toFacets(() => []);

/** Whether anything is chosen at all. */
export function isNarrowed(chosen: Facets): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}

/** Whether something passes all facets, or all but `except`. */
export function passes(values: FacetValues, chosen: Facets, except?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      chosen[facet].some((value) => values[facet].includes(value)),
  );
}

/** A found section, by what it can be chosen by. */
export interface FoundValues {
  readonly values: FacetValues;
  /** How many places it has, as the list counts them. */
  readonly count: number;
}

/**
 * How many places would be listed with each value of a facet, the others as chosen; the list takes
 * so many sections at the `most`.
 */
export function countValues(
  found: readonly FoundValues[],
  chosen: Facets,
  facet: Facet,
  most = Number.POSITIVE_INFINITY,
): Map<string, number> {
  const counts = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { values, count } of found) {
    if (count === 0 || !passes(values, chosen, facet)) continue;
    for (const value of values[facet]) {
      const before = taken.get(value) ?? 0;
      taken.set(value, before + 1);
      if (before < most) counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  return counts;
}

/** What is shown of a hit and its place, as one text. */
export function shownOf({ place, excerpt, others }: Hit): string {
  const parts = [{ place, excerpt }, ...others];
  return parts
    .flatMap((part) => [...part.place, ...part.excerpt.map(({ text }) => text)])
    .join(' ');
}
