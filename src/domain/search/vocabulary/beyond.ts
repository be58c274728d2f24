import { stem } from '../../text/danish.ts';
import { toSpellings } from '../../text/plain-letters.ts';
import { toWords } from '../../text/words.ts';
import { isStopWord } from '../stop-words.ts';
import type * as Guesses from './guesses.ts';
import { packWords, unpackWords } from './word-pack.ts';

/** What is known of words that the papers may not have, as much of it as a query needs. */
export interface Beyond {
  /** What people say, by its key, with the words of the papers that are meant by it. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** Keys of right Danish words: one that the papers lack is absent, not misspelt. */
  readonly right: ReadonlySet<string>;
  /** Reads words that the papers do not have; without it they are absent. */
  readonly guesses?: typeof Guesses;
}

/** Where nothing else is known. */
export const NOTHING_BEYOND: Beyond = { meanings: new Map(), right: new Set() };

/** What of it begins with two letters, as it is published: keys with the papers' words. */
export type MeaningPart = Readonly<Record<string, readonly string[]>>;

/** By what a word or phrase is known: its stems, however `æøå` are typed. */
export function keyOf(text: string): string {
  return toWords(text)
    .flatMap(({ word }) => (isStopWord(word) ? [] : [stem(toSpellings(word).at(-1) ?? '')]))
    .join(' ');
}

/**
 * What people say by a word or phrase. An English word may have an ending that Danish has not:
 * `pays`, `policies`, `planned`.
 */
export function meaningsOf(key: string, meanings: Beyond['meanings']): readonly string[] {
  const forms = [
    key,
    key.replace(/s$/, ''),
    key.replace(/ies?$/, 'y'),
    key.replace(/(?:ed|ing)$/, ''),
  ];
  return forms.map((form) => meanings.get(form)).find((names) => names) ?? [];
}

/** The two letters by which what is known of a word is found. */
export function beginningOf(key: string): string {
  return key.slice(0, 2);
}

/**
 * What people say for words of the papers, by its beginning.
 * @param meanings words of the papers, with what is said for them
 * @param isThere whether the papers have a word or phrase
 */
export function toMeaningParts(
  meanings: Iterable<readonly [string, readonly string[]]>,
  isThere: (name: string) => boolean,
): Map<string, MeaningPart> {
  const parts = new Map<string, Record<string, string[]>>();
  for (const [name, said] of meanings) {
    if (!isThere(name)) continue;
    for (const key of new Set(said.map(keyOf))) {
      const beginning = beginningOf(key);
      const part = parts.get(beginning) ?? {};
      part[key] = [...(part[key] ?? []), name];
      parts.set(beginning, part);
    }
  }
  return parts;
}

/**
 * What is said for each member of groups of words and names that stand for the same: the others,
 * but for a part of it. A longer name stands where the typed one stands: its other words were not
 * asked for.
 */
export function toMeanings(
  groups: readonly (readonly string[])[],
): [name: string, said: string[]][] {
  return groups.flatMap((group) =>
    group.map((name): [string, string[]] => {
      const own = keyOf(name).split(' ');
      const isPart = (other: string) =>
        keyOf(other)
          .split(' ')
          .every((key) => own.includes(key));
      return [name, group.filter((other) => keyOf(other) !== '' && !isPart(other))];
    }),
  );
}

/** Right Danish words as their keys, packed, by their beginning. */
export function toRightParts(words: Iterable<string>): Map<string, string> {
  const keys = new Set<string>();
  for (const word of words) {
    const key = keyOf(word);
    if (/^\p{L}{2,}$/u.test(key)) keys.add(key);
  }
  const parts = Map.groupBy([...keys].sort(), beginningOf);
  return new Map([...parts].map(([beginning, members]) => [beginning, packWords(members)]));
}

/** The keys in a part of the right words. */
export function readRightPart(packed: string): string[] {
  return unpackWords(packed);
}
