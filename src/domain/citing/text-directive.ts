/**
 * What a text directive asks for, `text=prefix-,start,end,-suffix`: the passage from `start` to
 * `end`, right after `prefix` and right before `suffix`.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A part of a text, in characters. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A text that is searched as a browser searches its page. */
export interface SearchedText {
  /** Its blocks, each ended by a line end; between words stands one space. */
  readonly text: string;
  /** The same text, as long, without what makes no difference. */
  readonly folded: string;
  /** Where a word can begin or end, by character. */
  readonly borders: Uint8Array;
}

/** The directive in words of an address. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : [`${encode(prefix)}-`],
    encode(start),
    end === undefined ? [] : [encode(end)],
    suffix === undefined ? [] : [`-${encode(suffix)}`],
  ];
  return `text=${parts.flat().join(',')}`;
}

/** The first directive of a fragment; nothing when there is none that can be read. */
export function readDirective(hash: string): TextDirective | undefined {
  const [, written] = hash.match(/:~:(?:[^&]*&)*?text=([^&]+)/) ?? [];
  const parts = (written ?? '').split(',');
  // Before the words are read: hyphens of theirs are written otherwise.
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts.map(decode);
  if (!start || more.length > 0) return undefined;
  return {
    prefix: prefix && decode(prefix),
    start,
    end,
    suffix: suffix && decode(suffix),
  };
}

/** Makes a text ready to be searched: `text` as `SearchedText` has it. */
export function toSearchedText(text: string): SearchedText {
  return { text, folded: fold(text), borders: wordBorders(text) };
}

/** Where a browser finds what a directive asks for: the first place that fits. */
export function findDirective(
  searched: SearchedText,
  { prefix, start, end, suffix }: TextDirective,
): Passage | undefined {
  const isWhole = end !== undefined || suffix === undefined;
  for (let from = 0; ; ) {
    const lead = prefix ?? start;
    const found = findWords(searched, lead, from, { begins: true, ends: !prefix && isWhole });
    if (found === undefined) return undefined;
    from = found + 1;
    const at = prefix ? skipSpace(searched.text, found + prefix.length) : found;
    if (prefix && !standsAt(searched, start, at, isWhole)) continue;
    const ended = at + start.length;
    const passage = { start: at, end: ended };
    if (end !== undefined) {
      const last = findEnd(searched, { end, suffix }, ended);
      return last === undefined ? undefined : { ...passage, end: last };
    }
    if (!suffix || standsAt(searched, suffix, skipSpace(searched.text, ended), true))
      return passage;
  }
}

/** Where the passage ends whose last words are `end`, before `suffix`. */
function findEnd(
  searched: SearchedText,
  { end, suffix }: { end: string; suffix?: string | undefined },
  from: number,
): number | undefined {
  const edges = { begins: true, ends: !suffix };
  let found = findWords(searched, end, from, edges);
  while (found !== undefined) {
    const ended = found + end.length;
    if (!suffix || standsAt(searched, suffix, skipSpace(searched.text, ended), true)) return ended;
    found = findWords(searched, end, found + 1, edges);
  }
  return undefined;
}

/** Where words stand next, with the edges of words where they are asked for. */
function findWords(
  { folded, borders }: SearchedText,
  words: string,
  from: number,
  { begins, ends }: { begins: boolean; ends: boolean },
): number | undefined {
  const sought = fold(words);
  for (let at = folded.indexOf(sought, from); at >= 0; at = folded.indexOf(sought, at + 1))
    if ((!begins || borders[at]) && (!ends || borders[at + sought.length])) return at;
  return undefined;
}

function standsAt(
  { folded, borders }: SearchedText,
  words: string,
  at: number,
  ends: boolean,
): boolean {
  return folded.startsWith(fold(words), at) && (!ends || borders[at + words.length] === 1);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at++;
  return at;
}

/** Where words begin and end, by the rules that browsers go by; 1 at each border. */
export function wordBorders(text: string): Uint8Array {
  const borders = new Uint8Array(text.length + 1);
  borders[text.length] = 1;
  for (const { index } of toSegments(text)) borders[index] = 1;
  return borders;
}

/** Some browsers that have to be shown the passage do not know the rules. */
function toSegments(text: string): Iterable<{ readonly index: number }> {
  const { Segmenter }: { Segmenter?: typeof Intl.Segmenter } = Intl;
  if (Segmenter) return new Segmenter('da', { granularity: 'word' }).segment(text);
  return text.matchAll(/[\p{L}\p{M}\p{N}_]+(?:[.,'’][\p{L}\p{N}]+)*|./gsu);
}

/** Letters alike but for case and marks are the same to a browser that searches. */
function fold(text: string): string {
  return Array.from(text, foldLetter).join('');
}

/** In as many units as it had. */
function foldLetter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return letter;
  if (letter === 'ø' || letter === 'Ø') return 'o';
  if (/[«»„“”]/.test(letter)) return '"';
  if (/[‘’‚]/.test(letter)) return "'";
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken address is searched for as it stands.
    return text;
  }
}

/** Commas and hyphens mean something in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll(',', '%2C');
}
