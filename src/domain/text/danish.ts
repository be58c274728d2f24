import { toPlainLetters } from './plain-letters.ts';

const VOWELS = 'aeiouy';

/** Endings of Danish nouns, verbs and adjectives, the longest first, as the Snowball stemmer lists them. */
const ENDINGS = (
  'hedernes hederne erendes erende hedens ethed erede heden heder endes ernes erens erets hed ered ende erne eren erer heds enes eres ens ' +
  'ers ets ene ere eret es et en er e'
).split(' ');

/** The stem of a word in plain letters: `kommunernes` → `kommun`. Equal stems are forms of one word. */
export function stem(plain: string): string {
  const start = Math.max(3, plain.search(new RegExp(`[${VOWELS}][^${VOWELS}]`)) + 2);
  let word = plain;
  const ending = ENDINGS.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= start,
  );
  if (ending) word = word.slice(0, -ending.length);
  if (/[^aeiouysx]s$/.test(word) && word.length > Math.max(start, ending ? 4 : 0))
    word = word.slice(0, -1);
  return undouble(word.replace(/(g)d$|(d)t$|(g)t$|(k)t$/, '$1$2$3$4'));
}

/** The stem of a word as it is written: `Kommunernes` → `kommun`. */
export function stemOf(word: string): string {
  return stem(toPlainLetters(word));
}

/** What a stem is derived from: `opgørels`, `opgøring` → `opgor`. Equal roots are words of one family. */
export function root(stemmed: string): string {
  const shorter = stemmed.replace(/(?:igst|elig|lig|els?|ing|ig)$/, '');
  return undouble(shorter.length >= 4 ? shorter : stemmed);
}

function undouble(word: string): string {
  return word.length > 3 && /([^aeiouy])\1$/.test(word) ? word.slice(0, -1) : word;
}
