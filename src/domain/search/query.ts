import { stemOf } from '../text/danish.ts';
import { toWords } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';
import { findAlternatives, findKnown, findWord } from './vocabulary/alternatives.ts';
import { takeDates } from './vocabulary/dates.ts';
import type { Alternative, Vocabulary } from './vocabulary/vocabulary.ts';
import { MEANT, MOST, TOGETHER } from './weights.ts';

/** What a reader asks for, read from what was typed. */
export interface Query {
  /** What is looked for, each with the words of the papers that may be meant. */
  readonly terms: readonly Term[];
  /** Words in a row that must stand as they were typed, from quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** Words that must not stand there, from a minus before them. */
  readonly excluded: readonly Term[];
  /** What kind of answer is asked for; nothing when it is no question but words to find. */
  readonly asked: Asked | undefined;
}

/** A word, number or date that is looked for. */
export interface Term {
  readonly text: string;
  /** The surest first; none when nothing in the papers is like it. */
  readonly alternatives: readonly Alternative[];
}

/** What a question wants to know. */
export type Asked = 'amount' | 'number' | 'date' | 'person' | 'frequency' | 'other';

/** The first that fits tells what is asked for; in plain letters. */
const QUESTIONS: readonly (readonly [RegExp, Asked])[] = [
  [/hvor (?:tit|ofte|javnligt)|hvor mange gange/, 'frequency'],
  [/(?<!\S)(?:mest|flest|mindst|storst|hojest)(?!\S)/, 'other'],
  [/hvor (?:meget|mange penge|dyr)|hvad (?:koste|betal)/, 'amount'],
  [/hvor (?:mange|lang|stor|hoj|fa)/, 'number'],
  [/hvornar|hvilke[nt] (?:dato|dag|maned|ar)(?!\p{L})/u, 'date'],
  [/(?<!\S)hvem/, 'person'],
  [/(?<!\S)hv(?:ad|or|ordan|orfor|orvidt|ilke[nt]?|is)(?!\S)|\?$/, 'other'],
  [/^(?:ma|vil|kan|skal|er|har|far|koster|dor|bliver|findes) \S+ \S/, 'other'],
];

const AMOUNT =
  /(?<![\d.,-])(\d[\d.]*(?:,\d+)?) ?(mio|million|tusind|t\.?kr)(?:er)?\.?(?![a-zæøå])/g;

/**
 * Reads what was typed: `hvad betaler "Region Midtjylland" -Skive`. Whatever it is, it can be
 * searched for.
 */
export function readQuery(typed: string, vocabulary: Vocabulary): Query {
  const text = typed
    .slice(0, MOST.characters)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const phrases: string[][] = [];
  const excluded: string[] = [];
  const amounts: string[] = [];
  const loose = text
    .replace(/["»“”„«]([^"»“”„«]+)["«”“»]/g, (_, inner: string) => {
      const words = toWords(inner).map(({ word }) => word);
      if (words.length > 0) phrases.push(words);
      return ' ';
    })
    .replace(/(?<=^|\s)[-–](\p{L}[\p{L}\p{N}-]*)/gu, (_, word: string) => {
      excluded.push(word);
      return ' ';
    });
  const { dates, rest } = takeDates(loose, vocabulary);
  const worded = rest.replace(AMOUNT, (_, number: string, unit: string) => {
    amounts.push(`${number} ${unit}`);
    return ' ';
  });
  const words = toWords(worded).map(({ word }) => word);
  const telling = words.filter((word) => !isStopWord(word));
  const isTelling = telling.length + dates.length + amounts.length + phrases.length > 0;
  const terms = isTelling
    ? [...telling, ...amounts]
        .slice(0, MOST.terms)
        .map((text) => ({ text, alternatives: findAlternatives(text, vocabulary) }))
    : words.slice(0, MOST.terms).map((text) => ({ text, alternatives: [] }));
  return {
    terms: [
      ...(isTelling ? withSynonyms(withJoined(terms, vocabulary), vocabulary) : terms),
      ...dates,
    ].slice(0, MOST.terms),
    phrases,
    excluded: excluded.map((word) => ({ text: word, alternatives: findWord(word, vocabulary) })),
    asked: QUESTIONS.find(([pattern]) => pattern.test(withoutDanishLetters(text)))?.[1],
  };
}

/** A text without `æøå`, however they are typed. */
function withoutDanishLetters(text: string): string {
  return text.replace(/æ|ae|å|aa/g, 'a').replace(/ø|oe/g, 'o');
}

/**
 * Lets neighbours that are one word in the papers stand for it: `sygeplejerske uddannelse`,
 * `sundheds koordinations udvalg`.
 */
function withJoined(terms: readonly Term[], vocabulary: Vocabulary): Term[] {
  const joined: Alternative[][] = terms.map(() => []);
  for (const length of [2, 3]) {
    for (let from = 0; from + length <= terms.length; from++) {
      const run = terms.slice(from, from + length).map(({ text }) => text);
      if (run.some((word) => /\d/.test(word))) continue;
      const found = ['', 's', 'e']
        .flatMap((link) => findKnown(run.join(link), vocabulary))
        .map((alternative) => ({ ...alternative, weight: alternative.weight * TOGETHER.joined }));
      for (let at = from; at < from + length; at++) joined[at]?.push(...found);
    }
  }
  return terms.map((term, at) => ({
    ...term,
    alternatives: [...(joined[at] ?? []), ...term.alternatives],
  }));
}

/**
 * Adds what else the papers call the same: `CDEU` for `EU-kontoret`; it counts less when the typed
 * word is there itself.
 */
function withSynonyms(terms: readonly Term[], vocabulary: Vocabulary): Term[] {
  const typed = terms.map(({ text }) => stemOf(text));
  const synonyms: Alternative[][] = terms.map(() => []);
  for (const group of vocabulary.synonyms) {
    const members = group.map((name) => {
      const words = toTelling(name);
      return { name, words, stems: words.map(stemOf) };
    });
    for (const { stems: sought } of members) {
      for (let from = 0; sought.length > 0 && from + sought.length <= typed.length; from++) {
        if (!sought.every((part, offset) => typed[from + offset] === part)) continue;
        const others = members
          // A longer name stands where the typed one stands: its other words were not asked for.
          .filter(({ stems }) => !sought.every((part) => stems.includes(part)))
          .flatMap(({ name, words }) => toSynonyms(name, words, vocabulary));
        for (let at = from; at < from + sought.length; at++) synonyms[at]?.push(...others);
      }
    }
  }
  return terms.map(({ text, alternatives }, at) => {
    const known = new Set(alternatives.map(({ words }) => words.join(' ')));
    const isThere = alternatives.some(({ weight }) => weight >= TOGETHER.isThere);
    const others = (synonyms[at] ?? [])
      .filter(({ words }) => !known.has(words.join(' ')))
      .map((alternative) => ({
        ...alternative,
        weight: alternative.weight * (isThere ? TOGETHER.synonymBeside : TOGETHER.synonymInstead),
      }));
    // A synonym is surer than a guess at the spelling.
    const own = alternatives.filter(
      ({ relation }) => isThere || others.length === 0 || relation !== 'typo',
    );
    return { text, alternatives: [...own, ...others] };
  });
}

function toTelling(name: string): string[] {
  return toWords(name).flatMap(({ word }) => (isStopWord(word) ? [] : [word]));
}

function toSynonyms(name: string, words: readonly string[], vocabulary: Vocabulary): Alternative[] {
  const found = words.map((word) => findWord(word, vocabulary));
  if (words.length === 1)
    return (found[0] ?? []).map((alternative) => ({ ...alternative, name, relation: 'synonym' }));
  const known = found.flatMap(([first]) => first?.words[0] ?? []);
  return known.length > 0 && known.length === words.length
    ? [{ words: known, name, weight: MEANT.same, relation: 'synonym' }]
    : [];
}
