import { type Lemmas, stem, stemOf } from '../../text/danish.ts';
import { toPlainLetters } from '../../text/plain-letters.ts';
import { LEAST_LETTERS } from '../weights.ts';

/**
 * What a dictionary tells of words, where their stems do not tell it: by a word as it is typed,
 * words of the papers and parts of such, in plain letters, each behind a sign.
 */
export type Kinship = ReadonlyMap<string, readonly string[]>;

/** `+skriver` of `skrev`, `-sagen` of `sagde`. */
export const KIN = { form: '+', stranger: '-' } as const;

/** How one word is to another. */
export type Kin = keyof typeof KIN;

/** What stands before the key of what is said for words of the papers. */
export const SAID = '=';

/** A word of the papers, a part of a compound, or what is said for such. */
interface Base {
  readonly name: string;
  /** By what a typed word is told to be a form of it without a dictionary. */
  readonly key: string;
  readonly lemmas: ReadonlySet<string>;
}

/** Forms that hardly anyone types: `forventedes`, `højtideligste`. */
const RARE = /(?:edes|este?|igste?|'s?)$/;

/** What a word gets behind it when another is made of it: `støtte`, `støtter`; `mål`, `måling`. */
const DERIVED = /^(?:e|er|ere|else|ing|ning|hed|lig|elig|ig|isk|som)$/;

/** A word with the ending of the genitive, or of a passive verb. */
const GENITIVE = /^(.{3,})s$/;

/** Tells which basic forms may have a form, made by rules, that is like a word of the papers. */
export function createNear(words: readonly string[]): (basic: string) => boolean {
  const stems = new Set(words.flatMap(partsOf).map(({ word }) => stemOf(word)));
  return (basic) => {
    const plain = toPlainLetters(basic);
    return stems.has(plain) || stems.has(stem(plain));
  };
}

/**
 * Kinship of all that is typed in any form with words of the papers, `|` at their joints, and with
 * what is `said` for such: by its key, the words that have it.
 */
export function toKinship(
  words: readonly string[],
  said: ReadonlyMap<string, readonly string[]>,
  lemmas: Lemmas,
): Map<string, string[]> {
  const { byStem, byLemma } = toBases(words, said, lemmas);
  const kinship = new Map<string, string[]>();
  for (const [typed, own] of lemmas) {
    if (RARE.test(typed)) continue;
    const stemmed = stemOf(typed);
    // What is known of words is fetched by two letters: `allerbedst` would not find it.
    const beginning = stemmed.slice(0, 2);
    const strangers =
      byStem
        .get(stemmed)
        ?.filter((base) => own.isDisjointFrom(base.lemmas) && !isDerived(own, base.lemmas)) ?? [];
    const forms = [...own].flatMap((lemma) => byLemma.get(lemma) ?? []);
    const marks = [
      ...strangers.map(({ name }) => KIN.stranger + name),
      ...forms.flatMap(({ name, key }) =>
        key === stemmed || !key.startsWith(beginning) ? [] : KIN.form + name,
      ),
    ];
    if (marks.length > 0) kinship.set(typed, [...new Set(marks)].sort());
  }
  for (const typed of lemmas.keys()) {
    const basic = GENITIVE.exec(typed)?.[1];
    const marks = basic === undefined ? undefined : kinship.get(basic);
    if (marks === undefined) continue;
    // Most genitives are told of by the words that they are of; the others are told apart.
    if (`${kinship.get(typed)}` === `${marks}`) kinship.delete(typed);
    else if (!kinship.has(typed)) kinship.set(typed, []);
  }
  return kinship;
}

/** How other words, in plain letters, are to a typed one, where their stems do not tell it. */
export function kinOf(typed: string, kinship: Kinship): ReadonlyMap<string, Kin> {
  const basic = GENITIVE.exec(typed)?.[1] ?? typed;
  const marks = kinship.get(typed) ?? kinship.get(basic) ?? [];
  const kinds = Object.keys(KIN) as Kin[];
  return new Map(
    marks.flatMap((mark) => {
      const kind = kinds.find((name) => mark.startsWith(KIN[name]));
      return kind ? [[mark.slice(1), kind] as const] : [];
    }),
  );
}

function toBases(
  words: readonly string[],
  said: ReadonlyMap<string, readonly string[]>,
  lemmas: Lemmas,
) {
  const byStem = new Map<string, Base[]>();
  const byLemma = new Map<string, Base[]>();
  const add = (to: Map<string, Base[]>, key: string, base: Base) =>
    to.set(key, [...(to.get(key) ?? []), base]);
  const lemmasOf = (forms: readonly string[]) =>
    new Set(forms.flatMap((form) => [...(lemmas.get(form) ?? [])]));
  for (const { word, isPart } of words.flatMap(partsOf)) {
    // A part may have a letter that joins it to the next.
    const forms = isPart ? [word, word.replace(/[se]$/, '')] : [word];
    const base = { name: toPlainLetters(word), key: stemOf(word), lemmas: lemmasOf(forms) };
    if (base.lemmas.size === 0) continue;
    for (const stemmed of new Set(forms.map(stemOf))) add(byStem, stemmed, base);
    if (!isPart) for (const lemma of base.lemmas) add(byLemma, lemma, base);
  }
  for (const [key, texts] of said) {
    const base = { name: SAID + key, key, lemmas: lemmasOf(texts) };
    if (base.lemmas.size > 0) add(byStem, key, base);
    for (const lemma of base.lemmas) add(byLemma, lemma, base);
  }
  return { byStem, byLemma };
}

function partsOf(marked: string): { word: string; isPart: boolean }[] {
  const parts = marked.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const word = marked.replaceAll('|', '');
  return [
    { word, isPart: false },
    ...(parts.length > 1 ? parts.map((part) => ({ word: part, isPart: true })) : []),
  ];
}

/** Whether one of some words is made of one of others: `modtager` of `modtage`. */
function isDerived(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const plain = (words: ReadonlySet<string>) => [...words].map(toPlainLetters);
  return plain(some).some((one) =>
    plain(others).some((other) => {
      const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
      const start = short.replace(/e$/, '');
      const isLong = start.length >= LEAST_LETTERS.familyStem;
      return isLong && long.startsWith(start) && DERIVED.test(long.slice(start.length));
    }),
  );
}
