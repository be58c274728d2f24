import { stem } from '../../text/danish.ts';
import { toPlainLetters, toSounds, toSpellings } from '../../text/plain-letters.ts';
import { type Beyond, NOTHING_BEYOND } from './beyond.ts';
import { unpackWords } from './word-pack.ts';

/** The words of the site's papers, as the search index is made of them. */
export interface Vocabulary {
  readonly entries: readonly Entry[];
  /** What is known of other words. */
  readonly beyond: Beyond;
}

/** The vocabulary as it is published. */
export interface WordList {
  /** The words, packed by `packWords`, with `|` at the joints of compounds. */
  readonly words: string;
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

/** Reads the vocabulary that the build has made. */
export function readVocabulary({ words }: Pick<WordList, 'words'>): Vocabulary {
  return { entries: unpackWords(words).map(toEntry), beyond: NOTHING_BEYOND };
}

function toEntry(marked: string): Entry {
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
