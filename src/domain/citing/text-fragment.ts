import {
  findDirective,
  type Passage,
  type SearchedText,
  type TextDirective,
  wordBorders,
  writeDirective,
} from './text-directive.ts';

/** The longest passage that is written whole, in characters; of longer ones, both ends. */
const LONGEST_WHOLE = 200;
/** How many words an end of a passage, or what stands around it, is told with: few before many. */
const ENDS = [3, 6, 12, 24];
const AROUND = [1, 2, 3, 5, 8, 12, 20, 40];

/**
 * The directive, `text=ud%20af%20boksen`, that a browser takes to a passage of the first text and
 * to nothing else. The other texts are the page as it may be otherwise, with the passage's place in
 * each: it must lead there too. Gives nothing when none does.
 */
export function toTextFragment(
  places: readonly { readonly searched: SearchedText; readonly passage: Passage }[],
): string | undefined {
  const [seen] = places;
  if (!seen) return undefined;
  for (const around of toSurroundings(seen.searched, seen.passage))
    for (const words of toWordings(seen.searched, seen.passage)) {
      const directive = { ...words, ...around };
      if (places.every((place) => leadsTo(place, directive))) return writeDirective(directive);
    }
  return undefined;
}

/**
 * A passage from the beginning of its first word to the end of its last; nothing when there is no
 * word in it. `text` has spaces where words of others stand.
 */
export function snapToWords(text: string, { start, end }: Passage): Passage | undefined {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return undefined;
  const borders = wordBorders(text);
  let [first, last] = [start, end];
  while (/\s/.test(text[first] ?? '')) first++;
  while (/\s/.test(text[last - 1] ?? '')) last--;
  if (isWord(first)) while (!borders[first]) first--;
  if (isWord(last - 1)) while (!borders[last]) last++;
  return { start: first, end: last };
}

function leadsTo(
  { searched, passage }: { searched: SearchedText; passage: Passage },
  directive: TextDirective,
): boolean {
  const found = findDirective(searched, directive);
  return found?.start === passage.start && found.end === passage.end;
}

/** What may stand around the passage: as little as will do, of its own block first. */
function* toSurroundings({ text, borders }: SearchedText, { start, end }: Passage) {
  yield {};
  const isFirst = start === 0 || text[start - 1] === '\n';
  const isLast = text[end] === '\n' || end === text.length;
  for (const isOwnBlock of [true, false])
    for (const count of AROUND) {
      const prefix = isOwnBlock && isFirst ? '' : wordsBefore(text, borders, start, count);
      const suffix = isOwnBlock && isLast ? '' : wordsAfter(text, borders, end, count);
      if (prefix) yield { prefix };
      if (suffix) yield { suffix };
      if (prefix && suffix) yield { prefix, suffix };
    }
}

/** How the passage itself may be told: whole, or by its ends; never over the end of a block. */
function* toWordings({ text, borders }: SearchedText, { start, end }: Passage) {
  const whole = text.slice(start, end);
  const isOneBlock = !whole.includes('\n');
  if (isOneBlock && whole.length <= LONGEST_WHOLE) yield { start: whole };
  for (const count of ENDS) {
    const first = wordsAfter(text, borders, start, count, end);
    const last = wordsBefore(text, borders, end, count, start);
    if (first && last && first.length + last.length <= whole.length)
      yield { start: first, end: last };
  }
  if (isOneBlock) yield { start: whole };
}

/** So many words from a place on, within a block. */
function wordsAfter(
  text: string,
  borders: Uint8Array,
  from: number,
  count: number,
  limit = text.length,
): string {
  let start = from;
  while (/\s/.test(text[start] ?? '')) start++;
  const lineEnd = text.indexOf('\n', start);
  const last = Math.min(limit, lineEnd < 0 ? text.length : lineEnd);
  let at = start;
  for (let words = 0; at < last && words < count; ) {
    const begin = at++;
    while (at < last && !borders[at]) at++;
    if (/[\p{L}\p{N}]/u.test(text.slice(begin, at))) words++;
  }
  return text.slice(start, at).trimEnd();
}

/** So many words up to a place, within a block. */
function wordsBefore(
  text: string,
  borders: Uint8Array,
  to: number,
  count: number,
  limit = 0,
): string {
  let end = to;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  const first = Math.max(limit, text.lastIndexOf('\n', end - 1) + 1);
  let at = end;
  for (let words = 0; at > first && words < count; ) {
    const done = at--;
    while (at > first && !borders[at]) at--;
    if (/[\p{L}\p{N}]/u.test(text.slice(at, done))) words++;
  }
  return text.slice(at, end).trimStart();
}
