import { diffArrays } from 'diff';
import type { KeyLine } from './key.ts';

/** How many of a block's first words must be the same for it to be known. */
const ALIKE = 0.75;
/** How many of its words a block is known by, when a key has more. */
const KNOWN_BY = 6;

/** Where a line of the key was found: in a line of its own, within another, or nowhere. */
export type Place = { readonly own: KeyLine } | { readonly within: KeyLine } | undefined;

/** The lines of a key, each with its place in what was read, and what was read beyond them. */
export interface Alignment {
  readonly places: readonly Place[];
  readonly extra: readonly KeyLine[];
}

/** Finds the lines of a key in order, by their words whatever their kind. */
export function align(key: readonly KeyLine[], found: readonly KeyLine[]): Alignment {
  const comparator = (one: KeyLine, other: KeyLine) => isSame(one, other);
  const pairs = new Map<number, number>();
  let atKey = 0;
  let atFound = 0;
  for (const { added, removed, count } of diffArrays([...key], [...found], { comparator })) {
    if (!added && !removed) {
      for (let step = 0; step < count; step++) pairs.set(atKey + step, atFound + step);
    }
    if (!added) atKey += count;
    if (!removed) atFound += count;
  }
  let last = 0;
  const places = key.map((line, index): Place => {
    const pair = pairs.get(index);
    if (pair !== undefined) last = pair;
    const own = pair === undefined ? undefined : found[pair];
    if (own) return { own };
    const next = key.findIndex((_, later) => later > index && pairs.has(later));
    const within = found
      .slice(last, pairs.get(next) ?? found.length)
      .find((other) => isWithin(line, other));
    return within && { within };
  });
  const paired = new Set(pairs.values());
  return { places, extra: found.filter((_, index) => !paired.has(index)) };
}

/** Whether a block begins with words of a key, or with most of them. */
export function begins(words: string, key: string): boolean {
  const [said, asked] = [wordsOf(words), knownBy(key)];
  return beginsWith(said, asked) || isAlike(said, asked);
}

/** Whether a block begins with just these words, whatever its spaces and signs. */
export const beginsTruly = (words: string, key: string) => beginsWith(wordsOf(words), wordsOf(key));

function isSame(key: KeyLine, found: KeyLine): boolean {
  if (key.kind === 'figure' || found.kind === 'figure') return key.kind === found.kind;
  if (key.kind === 'row' && isInRow(found.words, key.words)) return true;
  const isTaken = found.kind === 'item' && key.kind !== 'item';
  // The number of what is no point of a list is a word of it.
  return begins(isTaken ? `${found.marker} ${found.words}` : found.words, key.words);
}

/** A key may have the first words of each cell alone: in the row there are others between. */
function isInRow(words: string, key: string): boolean {
  const [said, asked] = [wordsOf(words), wordsOf(key.replace('…', ''))];
  let at = 0;
  for (const word of said) if (word === asked[at]) at++;
  return said[0] === asked[0] && at === asked.length;
}

function isWithin(key: KeyLine, found: KeyLine): boolean {
  if (key.kind === 'figure' || found.kind === 'figure') return false;
  const [said, asked] = [wordsOf(found.words), knownBy(key.words)];
  return said.some((_, start) => start > 0 && beginsWith(said.slice(start), asked));
}

/** Spaces do not count, for a word may have been taken apart; but one must end with the key. */
function beginsWith(said: readonly string[], asked: readonly string[]): boolean {
  const all = asked.join('');
  let length = 0;
  for (const word of said) {
    if (length >= all.length) break;
    length += word.length;
  }
  return length === all.length && said.join('').startsWith(all);
}

function isAlike(said: readonly string[], asked: readonly string[]): boolean {
  const start = new Set(said.slice(0, asked.length + 1));
  const alike = asked.filter((word) => start.has(word)).length;
  return alike > 1 && alike / asked.length >= ALIKE;
}

const knownBy = (key: string) => wordsOf(key).slice(0, KNOWN_BY);

/** Words without what readers write in several ways; signs alone are a word too. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().split(/\s+/);
  const bare = plain.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const words = bare.filter((word) => word !== '');
  return words.length > 0 ? words : [plain.join('')];
}
