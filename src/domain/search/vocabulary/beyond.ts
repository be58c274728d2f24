import { stem } from '../../text/danish.ts';
import { toPlainLetters, toSpellings } from '../../text/plain-letters.ts';
import { toWords } from '../../text/words.ts';
import { isStopWord } from '../stop-words.ts';
import type * as Guesses from './guesses.ts';
import { type Kinship, kinOf, SAID } from './kinship.ts';
import { packFilter, type WordFilter } from './word-filter.ts';

/** What is known of words that the papers may not have, as much of it as a query needs. */
export interface Beyond {
  /** What people say, by its key, with the words of the papers that are meant by it. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** What a dictionary tells of words where their stems do not. */
  readonly kinship: Kinship;
  /** Keys of right Danish words: one that the papers lack is absent, not misspelt. */
  readonly right: WordFilter;
  /** Reads words that the papers do not have; without it they are absent. */
  readonly guesses?: typeof Guesses;
}

/** Where nothing else is known. */
export const NOTHING_BEYOND: Beyond = {
  meanings: new Map(),
  kinship: new Map(),
  right: new Set(),
};

/**
 * What of it begins with two letters, as it is published: keys with the papers' words, and words
 * behind a colon with their kinship, which are typed or meant there.
 */
export type MeaningPart = Readonly<Record<string, readonly string[]>>;

/** What stands before a word whose kinship a part tells. */
export const OF_KIN = ':';

/** By what a word or phrase is known: its stems, however `æøå` are typed. */
export function keyOf(text: string): string {
  return toWords(text)
    .flatMap(({ word }) => (isStopWord(word) ? [] : [keyOfWord(toSpellings(word).at(-1) ?? '')]))
    .join(' ');
}

/** Not to have `færdighed` and `færdig` as one, a quality keeps its ending. */
function keyOfWord(plain: string): string {
  return plain.match(/^.{3,}hed(?=(?:en|er|erne)?s?$)/)?.[0] ?? stem(plain);
}

/** By what an English word or phrase is known: its letters, for Danish endings are not its own. */
export function englishKeyOf(text: string): string {
  const words = toWords(text).filter(({ word }) => !isStopWord(word));
  return `=${words.map(({ word }) => toPlainLetters(word)).join(' ')}`;
}

/** What people mean by typed words, in Danish or in English: `policies`, `planned`, `training`. */
export function meaningsOf(
  typed: readonly string[],
  { meanings, kinship }: Pick<Beyond, 'meanings' | 'kinship'>,
): readonly string[] {
  const english = englishKeyOf(typed.join(' '));
  const key = typed.map(keyOf).join(' ');
  const kin = kinOf(typed.join(' '), kinship);
  const forms = [...kin].flatMap(([name, kind]) =>
    kind === 'form' && name.startsWith(SAID) ? name.slice(SAID.length) : [],
  );
  const keys = [
    ...(kin.get(SAID + key) === 'stranger' ? [] : [key]),
    ...forms,
    english,
    english.replace(/s$/, ''),
    english.replace(/ies$/, 'y'),
    english.replace(/(?:ed|ing)$/, ''),
  ];
  return keys.map((key) => meanings.get(key)).find((names) => names) ?? [];
}

/** The two letters by which what is known of a word is found. */
export function beginningOf(key: string): string {
  return key.replace(/^=/, '').slice(0, 2);
}

/**
 * What people say for words of the papers, by its beginning.
 * @param meanings words of the papers, with the keys of what is said for them
 * @param isThere whether the papers have a word or phrase
 */
export function toMeaningParts(
  meanings: Iterable<readonly [string, readonly string[]]>,
  isThere: (name: string) => boolean,
): Map<string, MeaningPart> {
  const parts = new Map<string, Record<string, string[]>>();
  for (const [name, keys] of meanings) {
    if (!isThere(name)) continue;
    for (const key of new Set(keys)) {
      const beginning = beginningOf(key);
      const part = parts.get(beginning) ?? {};
      part[key] = [...(part[key] ?? []), name];
      parts.set(beginning, part);
    }
  }
  return parts;
}

/** Adds to parts what the kinship is of the words that are typed there, and of those meant. */
export function withKinship(
  parts: ReadonlyMap<string, MeaningPart>,
  kinship: Kinship,
): Map<string, MeaningPart> {
  const telling = [...kinship.keys()].filter((word) => keyOf(word) !== '');
  const typed = Map.groupBy(telling, (word) => beginningOf(keyOf(word)));
  const beginnings = new Set([...parts.keys(), ...typed.keys()]);
  return new Map(
    [...beginnings].sort().map((beginning) => {
      const part = parts.get(beginning) ?? {};
      const meant = Object.values(part)
        .flat()
        .flatMap((name) => toWords(name));
      const words = new Set([...(typed.get(beginning) ?? []), ...meant.map(({ word }) => word)]);
      const kin = [...words].flatMap((word) => {
        const marks = kinship.get(word);
        return marks ? [[OF_KIN + word, marks] as const] : [];
      });
      return [beginning, { ...part, ...Object.fromEntries(kin) }];
    }),
  );
}

/**
 * The keys of what is said for each member of groups of words and names that stand for the same:
 * those of the others, but for a part of it. A longer name stands where the typed one stands: its
 * other words were not asked for.
 */
export function toMeanings(
  groups: readonly (readonly string[])[],
): [name: string, keys: string[]][] {
  return groups.flatMap((group) =>
    group.map((name): [string, string[]] => {
      const own = keyOf(name).split(' ');
      const isPart = (key: string) => key.split(' ').every((word) => own.includes(word));
      return [name, group.map(keyOf).filter((key) => key !== '' && !isPart(key))];
    }),
  );
}

/** What tells by their keys whether words are right Danish ones, packed, by their beginning. */
export function toRightParts(words: Iterable<string>): Map<string, string> {
  const keys = new Set<string>();
  for (const word of words) {
    const key = keyOf(word);
    if (/^\p{L}{2,}$/u.test(key)) keys.add(key);
  }
  const parts = Map.groupBy([...keys].sort(), beginningOf);
  return new Map([...parts].map(([beginning, members]) => [beginning, packFilter(members)]));
}
