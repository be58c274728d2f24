import { stem } from '../../text/danish.ts';
import { toPlainLetters, toSounds, toSpellings } from '../../text/plain-letters.ts';
import { type Beyond, NOTHING_BEYOND } from './beyond.ts';
import { divideWords, PARTS, partsLike, partsNear } from './word-parts.ts';

/**
 * The words of the site's papers, as the search index is made of them. Asked for the same words, it
 * gives the same list.
 */
export interface Vocabulary {
  /** At least the words that answer to a typed one in any way but a slip or a guess. */
  wordsLike(typed: string): readonly Entry[];
  /** At least the words that a typed one may be a slip of. */
  wordsNear(typed: string): readonly Entry[];
  /** What is known of other words. */
  readonly beyond: Beyond;
}

/** A word of the papers, in lower case, with what it is compared by. */
export interface Entry {
  readonly word: string;
  /** The word as it may be typed without `æøå`: one or two. */
  readonly spellings: readonly string[];
  readonly stems: readonly string[];
  /** Its stem as it sounds, in plain letters: `boksen` and `boxen` → `boks`. */
  readonly sound: string;
  /** The parts of a compound in plain letters: `støtte|erklæring` → `stotte`, `erklaring`. */
  readonly parts: readonly string[];
}

/**
 * Words of the papers that a reader may mean by one typed word; when they are several, they must
 * stand together.
 */
export interface Alternative {
  readonly words: readonly string[];
  /** How surely it is meant: 1 for the very word. */
  readonly weight: number;
  readonly relation: Relation;
  /** The synonym as it is written in its group. */
  readonly name?: string;
}

/** In which way words of the papers answer to a typed one. */
export type Relation =
  | 'same'
  | 'form'
  | 'number'
  | 'part'
  | 'family'
  | 'beginning'
  | 'inside'
  | 'synonym'
  | 'typo';

/** The vocabulary of all these words, with `|` at the joints of compounds. */
export function readVocabulary(words: readonly string[]): Vocabulary {
  const entries = new Map(words.map((word) => [word, toEntry(word)]));
  const parts = divideWords(words);
  const join = createJoin(
    (part) => parts.get(part) ?? [],
    (word) => entries.get(word),
  );
  return {
    wordsLike: (typed) => join(partsLike(typed)),
    wordsNear: (typed) => join(partsNear(typed)),
    beyond: NOTHING_BEYOND,
  };
}

/** Puts parts of the words together: each word once, sorted; for the same parts the same list. */
export function createJoin(
  wordsOf: (part: string) => readonly string[],
  entryOf: (word: string) => Entry | undefined,
): (parts: ReadonlySet<string>) => readonly Entry[] {
  const joined = new Map<string, readonly Entry[]>();
  return (parts) => {
    const names = [...PARTS].filter((part) => parts.has(part));
    const key = names.join('');
    const words = () => [...new Set(names.flatMap(wordsOf))].sort();
    const entries = joined.get(key) ?? words().flatMap((word) => entryOf(word) ?? []);
    joined.set(key, entries);
    return entries;
  };
}

/** A word, with `|` at its joints, with what it is compared by. */
export function toEntry(marked: string): Entry {
  const word = marked.replaceAll('|', '');
  const spellings = toSpellings(word);
  const pieces = marked.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return {
    word,
    spellings,
    stems: spellings.map(stem),
    sound: stem(toSounds(spellings.at(-1) ?? '')),
    parts: pieces.length > 1 ? pieces.map(toPlainLetters) : [],
  };
}
