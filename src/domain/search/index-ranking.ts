/** Sections that have less than this share of what the best one has are not worth showing. */
const LEAST_COVER = 0.5;
/** How much it tells that a section has all that is asked for, and not only much of a part. */
const COVER_POWER = 1.5;
/** What it adds that a section has a word twice as often. */
const PER_DOUBLING = 0.05;
/** What a word counts that stands around a section: in its heading, or what the site says of it. */
const AROUND = 0.5;

/** How well a section answers by a word of this weight that stands `times` in its text. */
export function weighMatch(weight: number, times: number): number {
  return weight * (times > 0 ? 1 + PER_DOUBLING * Math.log2(times) : AROUND);
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
    return { section, cover, score: sum(weights) * cover ** COVER_POWER };
  });
  const most = Math.max(0, ...ranked.map(({ cover }) => cover));
  return ranked
    .filter(({ cover }) => cover >= LEAST_COVER * most)
    .sort((one, other) => other.score - one.score)
    .map(({ section }) => section);
}
