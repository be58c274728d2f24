import { INDEX } from '../weights.ts';

/** How well a section answers by a word of this weight that stands `times` in its text. */
export function weighMatch(weight: number, times: number): number {
  return weight * (times > 0 ? 1 + INDEX.often * Math.log2(times) : INDEX.around);
}

/** A section with whether it has all that was asked for. */
export interface Ranked<Section> {
  readonly section: Section;
  readonly isWhole: boolean;
}

/** What sections are ranked by: one word, number or date of a query. */
export interface Sought {
  /** How well sections answer it, by id. */
  readonly weights: ReadonlyMap<string, number>;
  /** How much it tells. */
  readonly importance: number;
  /** Whether it may be missing. */
  readonly isFiller: boolean;
}

/**
 * The sections that answer a query by what the index alone tells of them: those that have all that
 * is sought, and then those that lack something, in both the best first. Sections that answer too
 * little fall out.
 */
export function rankSections<Section extends { readonly id: string }>(
  sections: Iterable<Section>,
  sought: readonly Sought[],
): Ranked<Section>[] {
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, at) => total + weight * (sought[at]?.importance ?? 0), 0);
  const total = sum(sought.map(() => 1));
  const ranked = [...sections].map((section) => {
    const weights = sought.map(({ weights: weighed }) => weighed.get(section.id) ?? 0);
    const cover = total > 0 ? sum(weights.map((weight) => Number(weight > 0))) / total : 1;
    const isWhole = sought.every(({ isFiller }, at) => isFiller || (weights[at] ?? 0) > 0);
    return { section, isWhole, cover, score: sum(weights) * cover ** INDEX.cover };
  });
  const most = Math.max(0, ...ranked.map(({ cover }) => cover));
  return ranked
    .filter(({ cover }) => cover >= INDEX.leastCover * most)
    .sort((one, other) => Number(other.isWhole) - Number(one.isWhole) || other.score - one.score);
}
