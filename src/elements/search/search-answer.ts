import { isNarrowed, passes } from '../../domain/search/facets.ts';
import { describeKnown } from '../../domain/search/known-items.ts';
import { describeCount } from '../../domain/search/query/message.ts';
import type { SearchState } from '../../domain/search/state.ts';
import type { FoundToNarrow } from '../narrowing/facet-lists.ts';
import type { PaperIndex } from '../search-index/paper-index.ts';
import { openPlaces } from '../search-index/places.ts';
import { HitList } from './hit-list.ts';
import { findKnown, toCard } from './known-items.ts';
import type { SearchFacets } from './search-facets.ts';
import { toReading } from './search-reading.ts';

// What answers comes with the index: a page on which nothing is asked does without it.
export { PaperIndex } from '../search-index/paper-index.ts';

/** So many hits are shown at once, and added when the reader asks for more. */
const SHOWN_AT_A_TIME = 5;

/** What a search came to, ready for the page. */
export interface ShownAnswer {
  /** How many places there are, in words and as a number. */
  readonly message: string;
  readonly count: number;
  /** What is exactly that: a municipality, an agenda item; and how a screen reader is told. */
  readonly known: readonly HTMLElement[];
  readonly spoken: string;
  /** How the query was read. */
  readonly reading: readonly HTMLElement[];
  /** The next hits, the best first; none when all have been given. */
  next(): Promise<HTMLElement[]>;
  /** All that was found, whatever is chosen. */
  readonly found: FoundToNarrow;
}

/** Answers a search, as far as `facets` lets it; `root` has the overview of papers. */
export async function findAnswer(
  index: PaperIndex,
  { typed, facets: asked }: SearchState,
  facets: SearchFacets,
  root: HTMLElement,
): Promise<ShownAnswer> {
  const knowing = findKnown(typed, root.dataset['known'] ?? '');
  const answer = await index.search(typed);
  const valuesOf = isNarrowed(asked) ? await facets.readValues(index) : undefined;
  // Read anew: what no paper has has been let go of.
  const { chosen } = facets;
  const kept = answer.sections.filter((section) => !valuesOf || passes(valuesOf(section), chosen));
  const { count, unit, whole, next } = await openPlaces(index, answer, kept, SHOWN_AT_A_TIME);
  const list = new HitList(root);
  const known = await knowing;
  return {
    message: describeCount(typed, {
      ...{ count, unit, whole, isKnown: known.length > 0 },
      ...(isNarrowed(chosen) && { unlimited: answer.sections.length }),
    }),
    count,
    known: known.map(toCard),
    spoken: describeKnown(known.map(({ kind }) => kind)),
    reading: toReading(typed, answer),
    next: async () => list.toItems(await next()),
    found: { index, answer, unit },
  };
}
