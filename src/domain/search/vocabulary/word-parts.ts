import { toPlainLetters, toSounds } from '../../text/plain-letters.ts';
import { packWords } from './word-pack.ts';

/** What the parts of the list of words are called: by a plain letter, and `0` for all else. */
export const PARTS = '0abcdefghijklmnopqrstuvwxyz';

/** The parts with the words that answer to a typed one in any way but a slip or a guess. */
export function partsLike(typed: string): ReadonlySet<string> {
  if (/\d/.test(typed)) return new Set('0');
  const plain = toPlainLetters(typed);
  return new Set([partOf(plain), partOf(toSounds(plain))]);
}

/** The parts with the words that a typed one may be a slip of: the first letter may be one. */
export function partsNear(typed: string): ReadonlySet<string> {
  return new Set([...partsLike(typed), partOf(toPlainLetters(typed).slice(1))]);
}

/** Sorted words, with `|` at the joints of compounds, in parts, each packed. */
export function toWordParts(words: readonly string[]): Map<string, string> {
  return new Map([...divideWords(words)].map(([part, members]) => [part, packWords(members)]));
}

/**
 * Words, with `|` at the joints of compounds, in parts: a word is in those that it and what it is
 * made of begin with.
 */
export function divideWords(words: readonly string[]): Map<string, string[]> {
  const parts = new Map([...PARTS].map((part): [string, string[]] => [part, []]));
  for (const word of words) for (const part of partsOf(word)) parts.get(part)?.push(word);
  return parts;
}

function partsOf(marked: string): Set<string> {
  const pieces = marked.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const parts = [marked, ...pieces].flatMap((piece) => [...partsLike(piece)]);
  return new Set(/\d/.test(marked) ? ['0', ...parts] : parts);
}

function partOf(plain: string): string {
  const [first = ''] = plain;
  return first >= 'a' && first <= 'z' ? first : '0';
}
