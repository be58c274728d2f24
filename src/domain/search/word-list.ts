import { toPieces, toWords } from '../text/words.ts';
import type { PaperRecord } from './read-records.ts';
import { isStopWord } from './stop-words.ts';

/** From this length on a new word is worth a look: it may be a compound. */
const LONG = 12;

/** The words that a record is searched by: its headings, its paper's name, and its blocks. */
export function textsOf({ title, context, paper, blocks }: PaperRecord): string[] {
  return [title, paper, ...context, ...blocks.map(({ text }) => text)];
}

/**
 * The words of all these records, sorted, with `|` at the joints of compounds: queries are read by
 * them.
 * @param joints of reviewed compounds, by word
 */
export function toWordList(
  records: readonly PaperRecord[],
  joints: ReadonlyMap<string, string>,
): string[] {
  const words = new Set(
    records
      .flatMap(textsOf)
      .flatMap(toWords)
      .flatMap(({ word }) => piecesOf(word)),
  );
  const searched = [...words].filter(
    (word) => (word.length > 1 || /\d/.test(word)) && !isStopWord(word),
  );
  return searched.sort().map((word) => joints.get(word) ?? word);
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
export function findUnreviewed(
  words: readonly string[],
  joints: ReadonlyMap<string, string>,
): string[] {
  const bare = words.map((word) => word.replaceAll('|', ''));
  return bare.filter((word) => word.length >= LONG && /^\p{Ll}+$/u.test(word) && !joints.has(word));
}
