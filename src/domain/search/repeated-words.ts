import { WORD } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** Where the characters that stand for repeated words begin, and how many of them there are. */
const HIDDEN = 0xe200;
const MOST = 0xf8ff - HIDDEN;

/** Words in the order in which they first stand in a section. */
class Words {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** The number of a word that stood before; nothing for one that now stands there first. */
  meet(word: string): number | undefined {
    const number = this.#numbers.get(word);
    const isTold = !isStopWord(word.toLowerCase());
    if (number === undefined && isTold && this.#words.length < MOST)
      this.#numbers.set(word, this.#words.push(word) - 1);
    return number;
  }

  at(number: number): string | undefined {
    return this.#words[number];
  }
}

/**
 * The texts of a section, each word that stood there before as one character of Unicode's private
 * use area, which search indexes pass over: that a section has a word need be told once. A text
 * that `isWhole` stays as it is.
 */
export function hideRepeatedWords(
  texts: readonly { readonly text: string; readonly isWhole: boolean }[],
): string[] {
  const words = new Words();
  return texts.map(({ text, isWhole }) =>
    text.replace(WORD, (word) => {
      const number = words.meet(word);
      return number === undefined || isWhole ? word : String.fromCharCode(HIDDEN + number);
    }),
  );
}

/** A section's text, of which `hideRepeatedWords` was given the parts. */
export function showRepeatedWords(section: string): string {
  const words = new Words();
  return section.replace(new RegExp(`${WORD.source}|[\\ue200-\\uf8ff]`, 'gu'), (found) => {
    const code = found.charCodeAt(0) - HIDDEN;
    if (code >= 0 && found.length === 1 && code <= MOST) return words.at(code) ?? found;
    words.meet(found);
    return found;
  });
}
