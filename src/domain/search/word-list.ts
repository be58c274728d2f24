import { toPieces, toWords } from '../text/words.ts';
import type { PaperRecord } from './read-records.ts';
import { isStopWord } from './stop-words.ts';
import type { WordList } from './vocabulary/vocabulary.ts';
import { packWords, unpackWords } from './vocabulary/word-pack.ts';

/** From this length on a new word is worth a look: it may be a compound. */
const LONG = 12;

/** The words that a record is searched by: its headings, its paper's name, and its blocks. */
export function textsOf({ title, context, paper, blocks }: PaperRecord): string[] {
  return [title, paper, ...context, ...blocks.map(({ text }) => text)];
}

/**
 * The words of all these records, for the browser to read queries by.
 * @param joints of reviewed compounds, by word
 */
export function toWordList(
  records: readonly PaperRecord[],
  joints: ReadonlyMap<string, string>,
): WordList {
  const words = new Set(
    records
      .flatMap(textsOf)
      .flatMap(toWords)
      .flatMap(({ word }) => piecesOf(word)),
  );
  const searched = [...words].filter(
    (word) => (word.length > 1 || /\d/.test(word)) && !isStopWord(word),
  );
  return {
    words: packWords(searched.sort().map((word) => joints.get(word) ?? word)),
  };
}

/** A word with its pieces; its pieces alone when it is an address or a time. */
function piecesOf(word: string): string[] {
  const pieces = /\d/.test(word) ? [] : toPieces(word);
  return /[/:]/.test(word) ? pieces : [word, ...pieces];
}

/**
 * Long words that nobody has looked at yet: they may be compounds, whose parts no search would
 * find.
 */
export function findUnreviewed({ words }: WordList, joints: ReadonlyMap<string, string>): string[] {
  const bare = unpackWords(words).map((word) => word.replaceAll('|', ''));
  return bare.filter((word) => word.length >= LONG && /^\p{Ll}+$/u.test(word) && !joints.has(word));
}
