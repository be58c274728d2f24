import { INDEX } from './weights.ts';

/** How well a section answers by a word of this weight that stands `times` in its text. */
export function weighMatch(weight: number, times: number): number {
  return weight * (times > 0 ? 1 + INDEX.often * Math.log2(times) : INDEX.around);
}

/**
 * The sections that answer a query, the best first, by what the index alone tells of them.
 * `matches` has for each term how well sections answer it, by id, and `importance` how much it
 * tells; sections that answer too little fall out.
 */
export function rankSections<Section extends { readonly id: string }>(
  sections: Iterable<Section>,
  matches: readonly ReadonlyMap<string, number>[],
  importance: readonly number[],
): Section[] {
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, at) => total + weight * (importance[at] ?? 0), 0);
  const total = sum(matches.map(() => 1));
  const ranked = [...sections].map((section) => {
    const weights = matches.map((weighed) => weighed.get(section.id) ?? 0);
    const cover = total > 0 ? sum(weights.map((weight) => Number(weight > 0))) / total : 1;
    return { section, cover, score: sum(weights) * cover ** INDEX.cover };
  });
  const most = Math.max(0, ...ranked.map(({ cover }) => cover));
  return ranked
    .filter(({ cover }) => cover >= INDEX.leastCover * most)
    .sort((one, other) => other.score - one.score)
    .map(({ section }) => section);
}
