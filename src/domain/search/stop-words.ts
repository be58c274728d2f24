import { toPlainLetters } from '../text/plain-letters.ts';
import { WORD } from '../text/words.ts';

/**
 * Words that only help a sentence or a question along, and tell no section from another. Their
 * order is part of the index: see `hideStopWords`.
 */
const STOP_WORDS: readonly string[] = (
  'og i at er en et den det de der som til af på for med fra ved om ikke kan skal vil har blev ' +
  'bliver være have eller men så sig også samt denne dette disse dens deres sin sine ' +
  'han hun vi man jeg du ' +
  'hvad hvem hvor hvornår hvordan hvorfor hvilke hvilken hvilket hvis hvorledes ' +
  'var vores min mit mine din dit dine mig dig os ' +
  'bør må kunne skulle ville får fik få gør gøre findes står siger handler sker sket går mon ' +
  'hed hedder ligger sidder selv stadig altid andre folk egentlig helst før ' +
  'ud ind op når da nu her under over mellem efter mange meget stor store stort mest flest ' +
  'lang langt ofte tit noget nogen nogle alle mod ' +
  'who what when where which why how does are the of from with'
).split(' ');

/** Stop words as they are typed without `æøå`: `hvornaar`, `hvornar`. */
const SPELLINGS = new Set(
  STOP_WORDS.filter((word) => /[æøå]/.test(word)).flatMap((word) => [
    toPlainLetters(word),
    word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  ]),
);

/** Whether a word only helps the sentence along: `hvad`, `og`, `paa`. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.includes(word) || SPELLINGS.has(word);
}

/** Where the characters that stand for stop words begin. */
const HIDDEN = 0xe000;
/** So much further on stand those that have a capital. */
const CAPITAL = 256;

/**
 * A text with each stop word as one character of Unicode's private use area, which search indexes
 * pass over: a quarter of the text need not be indexed, and still the excerpt can show it, by
 * `showStopWords`.
 */
export function hideStopWords(text: string): string {
  return text.replace(WORD, (word) => {
    const index = STOP_WORDS.indexOf(word.toLowerCase());
    if (index < 0 || word === '') return word;
    if (word === word.toLowerCase()) return String.fromCharCode(HIDDEN + index);
    return /^\p{Lu}\p{Ll}*$/u.test(word) ? String.fromCharCode(HIDDEN + CAPITAL + index) : word;
  });
}

/** The text that `hideStopWords` was given. */
export function showStopWords(text: string): string {
  return text.replace(/[\ue000-\ue1ff]/g, (mark) => {
    const code = mark.charCodeAt(0) - HIDDEN;
    const word = STOP_WORDS[code % CAPITAL] ?? mark;
    return code < CAPITAL ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
