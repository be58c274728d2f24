import type { Passage } from '../../domain/citing/text-directive.ts';
import { snapToWords, toTextFragment } from '../../domain/citing/text-fragment.ts';
import { NOT_OWN, PageText } from './page-text.ts';

/** A passage that someone refers to: its whole words, and the directive that leads to them. */
export interface PassageReference {
  readonly range: Range;
  readonly words: string;
  /** `text=ud%20af%20boksen`; nothing when none leads there alone. */
  readonly fragment: string | undefined;
}

const FOLDED = 'details:not([open]) > :not(summary)';
/** What stands there because of this reader, and will not for the next one. */
const PASSING = 'block-links, [role="status"], dialog';
/** The page as it is seen. */
const SEEN = `${PASSING}, ${FOLDED}, [data-away]`;
/**
 * The page as other windows, browsers and moments have it: with what is folded and all changes,
 * without what only a wide window has, before script has made anything.
 */
const OTHERWISE = [
  PASSING,
  `${SEEN}, .side-notes, .prose aside[popover]`,
  `${SEEN}, ${NOT_OWN}`,
] as const;
/** Before script has computed anything: then a browser looks for the passage first. */
const AT_FIRST = [`${SEEN}, .computed`, `${PASSING}, .computed`] as const;

/**
 * Refers to the whole words of a range. When no directive leads to them, as from a heading that the
 * contents repeat, to the blocks they stand in, or to those after the first. Gives nothing when
 * there is no word.
 */
export function referToPassage(range: Range): PassageReference | undefined {
  const seen = new PageText(SEEN);
  const chosen = snapToWords(seen.own, seen.toPassage(range));
  if (!chosen) return undefined;
  for (const { passage, pages } of toWays(seen, chosen)) {
    const reference = passage && toReference(seen, passage, pages);
    if (reference?.fragment) return reference;
  }
  return toReference(seen, chosen, []);
}

/** What may be referred to, and where it must be told from all else; the best first. */
function* toWays(seen: PageText, chosen: Passage) {
  const read = (unread: string) => new PageText(unread);
  const always = [seen, ...OTHERWISE.map(read)];
  yield { passage: chosen, pages: always };
  yield { passage: chosen, pages: AT_FIRST.map(read) };
  yield { passage: snapToWords(seen.own, seen.toBlocks(chosen)), pages: always };
  yield { passage: snapToWords(seen.own, seen.afterFirstBlock(chosen)), pages: always };
}

function toReference(
  seen: PageText,
  passage: Passage,
  pages: readonly PageText[],
): PassageReference | undefined {
  const range = seen.toRange(passage);
  if (!range) return undefined;
  const places = pages.map((page) => ({ searched: page.searched, passage: page.toPassage(range) }));
  return {
    range,
    words: seen.own.slice(passage.start, passage.end).replace(/\s+/g, ' '),
    // What is chosen in a note beside the text is not there without it.
    fragment: toTextFragment(places.filter(({ passage: { start, end } }) => end > start)),
  };
}
