import { toPlainLetters } from './plain-letters.ts';

/** The basic forms that a word may be a form of: `steg` → `steg`, `stege`, `stige`. */
export type Lemmas = ReadonlyMap<string, ReadonlySet<string>>;

/** The first vowel that a consonant follows; endings stand behind them. */
const FIRST_SYLLABLE = /[aeiouy][^aeiouy]/;

/** Endings of Danish words, the longest first, as the Snowball stemmer lists them. */
const ENDINGS = (
  'hedernes hederne erendes erende hedens ethed erede heden heder endes ernes erens erets hed ' +
  'ered ende erne eren erer heds enes eres ens ers ets ene ere eret es et en er e'
).split(' ');

/** The letters that a word has at least when an ending is told from it. */
const LEAST = {
  /** What stands before an ending. */
  stem: 3,
  /** A stem whose own `s` goes after another ending has gone. */
  stemInS: 5,
  root: 4,
  /** A word whose last letter goes because it is doubled. */
  doubled: 4,
} as const;

/**
 * The stem of a word in plain letters: `kommunernes` → `kommun`. Equal stems are forms of one word.
 */
export function stem(plain: string): string {
  const start = Math.max(LEAST.stem, plain.search(FIRST_SYLLABLE) + 2);
  let word = plain;
  const ending = ENDINGS.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= start,
  );
  if (ending) word = word.slice(0, -ending.length);
  const least = ending ? Math.max(start + 1, LEAST.stemInS) : start + 1;
  if (/[^aeiouysx]s$/.test(word) && word.length >= least) word = word.slice(0, -1);
  return undouble(word.replace(/(g)d$|(d)t$|(g)t$|(k)t$/, '$1$2$3$4'));
}

/** The stem of a word as it is written: `Kommunernes` → `kommun`. */
export function stemOf(word: string): string {
  return stem(toPlainLetters(word));
}

/**
 * What a stem is derived from: `opgørels`, `opgøring` → `opgor`. Equal roots are words of one
 * family.
 */
export function root(stemmed: string): string {
  const shorter = stemmed.replace(/(?:igst|elig|lig|els?|ing|ig)$/, '');
  return undouble(shorter.length >= LEAST.root ? shorter : stemmed);
}

function undouble(word: string): string {
  return word.length >= LEAST.doubled && /([^aeiouy])\1$/.test(word) ? word.slice(0, -1) : word;
}
