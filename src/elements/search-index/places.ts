import { type Hit, isWhole } from '../../domain/search/ranking/hit.ts';
import type { Result } from './pagefind.ts';
import type { Answer, PaperIndex } from './paper-index.ts';

/** The places that an answer leads to. */
export interface Places {
  readonly count: number;
  /** What is counted: blocks, or sections that may have several. */
  readonly unit: 'place' | 'section';
  /** How many of them have all that was asked for. */
  readonly whole: number;
  /** The next of them, the best first; none when all have been given. */
  next(): Promise<Hit[]>;
}

/** The most sections that are read before they are counted. */
export const MOST_READ = 60;

/** So many sections are read at once: which of them answers best is told by their words. */
const READ_AT_ONCE = 8;

/**
 * The places in sections of an answer, `size` at a time. When few sections answer, or words must
 * or must not stand there, all are read before they are counted, and every block that answers is
 * a place of its own.
 */
export async function openPlaces(
  index: PaperIndex,
  answer: Answer,
  sections: readonly Result[],
  size: number,
): Promise<Places> {
  const { phrases, excluded, excludedPhrases, terms } = answer.query;
  const isStrict =
    phrases.length + excluded.length + excludedPhrases.length > 0 ||
    (terms.length > 0 && terms.every(({ text }) => /\d/.test(text)));
  const isRead = isStrict || answer.sections.length <= READ_AT_ONCE;
  const read = isRead ? await rank(index, answer, sections.slice(0, MOST_READ)) : undefined;
  const hits = read?.flatMap((hit) =>
    [hit, ...hit.others].map((place) => ({ ...place, others: [] })),
  );
  const waiting: Hit[] = [...(hits ?? [])];
  let last = hits ? sections.length : 0;
  return {
    count: hits?.length ?? sections.length,
    unit: hits ? 'place' : 'section',
    whole: hits
      ? hits.filter(isWhole).length
      : sections.filter((section) => answer.whole.has(section)).length,
    next: async () => {
      while (waiting.length < size && last < sections.length) {
        const some = sections.slice(last, last + READ_AT_ONCE);
        last += READ_AT_ONCE;
        waiting.push(...(await rank(index, answer, some)));
      }
      return waiting.splice(0, size);
    },
  };
}

async function rank(index: PaperIndex, answer: Answer, results: readonly Result[]): Promise<Hit[]> {
  const hits = await index.read(answer, results);
  return hits
    .flatMap((hit) => hit ?? [])
    .sort((one, other) => Number(isWhole(other)) - Number(isWhole(one)) || other.score - one.score);
}
