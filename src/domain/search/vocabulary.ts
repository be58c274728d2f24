import { root, stem } from '../text/danish.ts';
import { toPlainLetters, toSpellings } from '../text/plain-letters.ts';
import { distance, isLikely, toleranceOf } from '../text/spelling.ts';
import { toPieces } from '../text/words.ts';
import { findNumbers } from './number-words.ts';
import { unpackWords } from './word-pack.ts';

/** The words of the site's papers, as the search index is made of them. */
export interface Vocabulary {
  readonly entries: readonly Entry[];
  /** Groups of words and names that stand for the same. */
  readonly synonyms: readonly (readonly string[])[];
}

/** The vocabulary as it is published. */
export interface WordList {
  /** The words, packed by `packWords`, with `|` at the joints of compounds. */
  readonly words: string;
  readonly synonyms: readonly (readonly string[])[];
}

/** A word of the papers, in lower case, with what it is compared by. */
export interface Entry {
  readonly word: string;
  /** The word as it may be typed without `æøå`: one or two. */
  readonly spellings: readonly string[];
  readonly stems: readonly string[];
  /** The parts of a compound in plain letters: `støtte|erklæring` → `stotte`, `erklaring`. */
  readonly parts: readonly string[];
}

/** Words of the papers that a reader may mean by one typed word; when they are several, they must stand together. */
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
  | 'split'
  | 'synonym'
  | 'typo';

const MOST_ALTERNATIVES = 24;
/** From here on a word counts as found, and is not looked for as a misspelt one. */
const SURE = 0.6;

/** Reads the vocabulary that the build has made. */
export function readVocabulary({ words, synonyms }: WordList): Vocabulary {
  return { entries: unpackWords(words).map(toEntry), synonyms };
}

function toEntry(marked: string): Entry {
  const word = marked.replaceAll('|', '');
  const spellings = toSpellings(word);
  const pieces = marked.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return {
    word,
    spellings,
    stems: spellings.map(stem),
    parts: pieces.length > 1 ? pieces.map(toPlainLetters) : [],
  };
}

/** What one typed word, in lower case, may mean in the papers, the surest first; nothing when no word is like it. */
export function findAlternatives(typed: string, { entries }: Vocabulary): Alternative[] {
  const found = /\d/.test(typed)
    ? findNumbers(typed, entries)
    : withoutGuesses(findForms(typed, entries));
  const pieces = toPieces(typed);
  const isWhole =
    pieces.length > 1 &&
    pieces.every((piece) =>
      entries.some(({ spellings }) => spellings.includes(toPlainLetters(piece))),
    );
  const isFound = found.some(({ weight }) => weight >= SURE);
  return unique([
    ...found,
    ...(isWhole ? [{ words: pieces, weight: 0.95, relation: 'same' as const }] : []),
    ...findSplit(typed, entries).map((words) => ({
      words,
      weight: isFound ? 0.5 : 0.9,
      relation: 'split' as const,
    })),
    ...(isFound ? [] : findTypos(typed, entries)),
  ]).slice(0, MOST_ALTERNATIVES);
}

/** Where the word itself is there, words that only begin like it or have its letters in them are not what is meant. */
function withoutGuesses(found: readonly Alternative[]): readonly Alternative[] {
  const isThere = found.some(({ relation }) => relation === 'same' || relation === 'form');
  return isThere
    ? found.filter(({ relation }) => relation !== 'beginning' && relation !== 'inside')
    : found;
}

/** Forms of the very word, and compounds with it: no guesses. */
export function findKnown(typed: string, { entries }: Vocabulary): Alternative[] {
  return findForms(typed, entries).filter(({ relation }) =>
    ['same', 'form', 'part'].includes(relation),
  );
}

/** Forms of the very word: no compounds, no guesses. */
export function findWord(typed: string, vocabulary: Vocabulary): Alternative[] {
  return findAlternatives(typed, vocabulary).filter(({ relation }) =>
    ['same', 'form', 'number'].includes(relation),
  );
}

function findForms(typed: string, entries: readonly Entry[]): Alternative[] {
  const spellings = toSpellings(typed).map((plain) => ({ plain, stemmed: stem(plain) }));
  return entries.flatMap((entry) => {
    const [best] = spellings
      .flatMap(({ plain, stemmed }) => relate(typed, plain, stemmed, entry) ?? [])
      .sort((one, other) => other.weight - one.weight);
    if (!best) return [];
    const isDoubtful = best.weight < 1 && lacksLetters(typed, entry.word);
    return [
      {
        ...best,
        ...(isDoubtful && { weight: best.weight / 2, relation: 'typo' as const }),
        words: [entry.word],
      },
    ];
  });
}

/** Who types `nøgle` does not mean `nogle`. */
function lacksLetters(typed: string, word: string): boolean {
  return /[æøå]/.test(typed) && !/[æøå]|aa|ae|oe/.test(word);
}

/** How a word of the papers relates to a typed one; the weights were tuned on the development queries (`npm run bench:search`). */
function relate(
  typed: string,
  plain: string,
  stemmed: string,
  entry: Entry,
): Omit<Alternative, 'words'> | undefined {
  if (entry.word === typed) return { weight: 1, relation: 'same' };
  if (entry.spellings.includes(plain)) return { weight: 0.97, relation: 'same' };
  if (entry.stems.includes(stemmed)) return { weight: 0.93, relation: 'form' };
  if (stemmed.length < 2) return undefined;
  const part = weighPart(plain, stemmed, entry);
  if (part) return { weight: part, relation: 'part' };
  const isFamily =
    stemmed.length >= 4 && entry.stems.some((other) => root(other) === root(stemmed));
  if (isFamily) return { weight: 0.65, relation: 'family' };
  if (plain.length < 2) return undefined;
  const begins = (start: string) => entry.spellings.some((other) => other.startsWith(start));
  if (begins(plain)) return { weight: plain.length > 3 ? 0.6 : 0.3, relation: 'beginning' };
  if (stemmed.length < 5) return undefined;
  if (begins(stemmed)) return { weight: 0.5, relation: 'beginning' };
  if (entry.spellings.some((other) => other.includes(stemmed)))
    return { weight: 0.4, relation: 'inside' };
  return undefined;
}

/** Whether a part of a compound, or some neighbouring ones, are the word. The last part tells most of what the whole is. */
function weighPart(plain: string, stemmed: string, { parts }: Entry): number | undefined {
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      if (to - from === parts.length) continue;
      const joined = parts.slice(from, to).join('');
      if (
        joined === plain ||
        stem(joined) === stemmed ||
        stem(joined.replace(/[se]$/, '')) === stemmed
      )
        return to === parts.length ? 0.85 : from === 0 ? 0.8 : 0.75;
    }
  }
  return undefined;
}

/** Two or three words of the papers that were typed as one: `smartindustri` → `smart industri`. */
function findSplit(typed: string, entries: readonly Entry[]): string[][] {
  const plain = toSpellings(typed).at(-1) ?? '';
  if (plain.length < 6 || /\d/.test(plain)) return [];
  const known = new Map(
    entries.flatMap(({ word, spellings }) =>
      spellings.map((spelling) => [spelling, word] as const),
    ),
  );
  const find = (rest: string) =>
    known.get(rest) ??
    (rest.length < 4 ? undefined : entries.find(({ stems }) => stems.includes(stem(rest)))?.word);
  const split = (rest: string, most: number): string[] | undefined => {
    for (let at = rest.length - 3; at >= 2; at--) {
      const first = known.get(rest.slice(0, at));
      if (first === undefined) continue;
      const last = find(rest.slice(at));
      const others =
        last === undefined ? (most > 2 ? split(rest.slice(at), most - 1) : undefined) : [last];
      if (others) return [first, ...others];
    }
    return undefined;
  };
  const words = split(plain, 3);
  return words ? [words] : [];
}

/** Words that differ by a slip of the finger or two, those with the fewest. */
function findTypos(typed: string, entries: readonly Entry[]): Alternative[] {
  const plain = toSpellings(typed).at(-1) ?? '';
  const most = toleranceOf(plain);
  if (most === 0 || /\d/.test(typed)) return [];
  const near = entries
    .filter(
      ({ word, spellings }) =>
        !/\d/.test(word) && !(spellings.includes(plain) && lacksLetters(typed, word)),
    )
    .map((entry) => ({ words: [entry.word], slips: countSlips(plain, entry, most) }));
  const least = Math.min(...near.map(({ slips }) => slips), most + 0.6);
  const meant = near
    .filter(({ slips }) => slips < least + 0.5 && slips <= most + 0.6)
    .map(
      ({ words, slips }): Alternative => ({ words, weight: 0.85 - 0.15 * slips, relation: 'typo' }),
    );
  const related = meant.flatMap(({ words: [word = ''], weight }) =>
    findForms(word, entries)
      .filter((form) => form.weight >= 0.75 && form.weight < 1)
      .map(
        (form): Alternative => ({
          words: form.words,
          weight: form.weight * weight,
          relation: 'typo',
        }),
      ),
  );
  return [...meant, ...related];
}

/** Slips against the whole word; against its stem, a part of it or its beginning it counts a little more. */
function countSlips(plain: string, { word, spellings, stems, parts }: Entry, most: number): number {
  const [whole = ''] = spellings;
  const count = (typed: string, other: string) =>
    isLikely(typed, other) ? distance(typed, other, most) : Number.POSITIVE_INFINITY;
  const slips = Math.min(
    count(plain, whole),
    count(stem(plain), stems[0] ?? '') + 0.25,
    ...parts.map((part) => count(plain, part) + 0.5),
    whole.length > plain.length
      ? count(plain, whole.slice(0, plain.length)) + 0.5
      : Number.POSITIVE_INFINITY,
  );
  // Rather the bare word than one with a hyphen.
  return slips + (/\P{L}/u.test(word) ? 0.1 : 0);
}

function unique(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.words.join(' ');
    if ((best.get(key)?.weight ?? 0) < alternative.weight) best.set(key, alternative);
  }
  return [...best.values()].sort((one, other) => other.weight - one.weight);
}
