import { bareWords, readEntry } from '../facts/bundle-contents.ts';
import type { Line, Stanza } from './stanzas.ts';

/** Fewest lines that are contents. */
const FEWEST = 3;

/** How many of the lines must be printed again, as headings. */
const AGAIN = 1 / 3;

/**
 * The lines of a stanza that are printed contents: each ends in a page, no page is before the one
 * above it, and many of them stand in the text again. Nothing when it is none.
 * @param all the bare words of each line of the text
 */
export function contentsOf(
  stanza: Stanza,
  all: ReadonlySet<string>,
): readonly string[] | undefined {
  if (stanza.length < FEWEST) return undefined;
  const entries = stanza.map((line) => readEntry(leadless(line)));
  const found = entries.filter((entry) => entry !== undefined);
  if (found.length < stanza.length) return undefined;
  const isRising = found.every(({ page }, at) => at === 0 || page >= (found[at - 1]?.page ?? 0));
  const again = found.filter(({ title, printed }) =>
    [title, printed].some((words) => all.has(bareWords(words))),
  );
  if (!isRising || again.length < found.length * AGAIN) return undefined;
  return found.map(({ printed, page }) => `${printed} ${page}`);
}

/** A line without the dots that lead to its page. */
function leadless({ cells }: Line): string {
  return cells.join(' ').replace(/\s*(?:\.{3,}|…+|(?:\. ){3,})\s*(?=\d{1,4}$)/, ' ');
}
