import { bareWords, readEntry } from '../facts/bundle-contents.ts';
import type { Line, Stanza } from './stanzas.ts';

/** Fewest lines that are contents. */
const FEWEST = 3;

/** How many of the lines must be printed again, as headings. */
const AGAIN = 1 / 3;

/**
 * The entries of the printed contents in a stanza, by the line that they begin on: each ends in a
 * page, no page is before the one above it, and many of them stand in the text again.
 * @param all the bare words of each line of the text
 */
export function contentsIn(stanza: Stanza, all: ReadonlySet<string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  let start = 0;
  for (let at = 0; at <= stanza.length; at++) {
    const line = stanza[at];
    if (line && isEntry(line)) continue;
    const entries = contentsOf(stanza.slice(start, at), all);
    if (entries.length > 0) found.set(start, entries);
    start = at + 1;
  }
  return found;
}

/** The entries of lines that follow one another; none when they are no contents. */
function contentsOf(lines: Stanza, all: ReadonlySet<string>): string[] {
  if (lines.length < FEWEST) return [];
  const found = lines.flatMap((line) => readEntry(leadless(line)) ?? []);
  const isRising = found.every(({ page }, at) => at === 0 || page >= (found[at - 1]?.page ?? 0));
  const again = found.filter(({ title, printed }) =>
    [title, printed].some((words) => all.has(bareWords(words))),
  );
  if (!isRising || again.length < found.length * AGAIN) return [];
  return found.map(({ printed, page }) => `${printed} ${page}`);
}

/** Whether a tab or dots lead from words to a page. */
function isEntry(line: Line): boolean {
  const isLed = line.cells.length > 1 || /\.{3}|…/.test(line.text);
  return isLed && readEntry(leadless(line)) !== undefined;
}

/** A line without the dots that lead to its page. */
function leadless({ cells }: Line): string {
  return cells.join(' ').replace(/\s*(?:\.{3,}|…+|(?:\. ){3,})\s*(?=\d{1,4}$)/, ' ');
}
