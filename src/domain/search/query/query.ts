import { toWords } from '../../text/words.ts';
import { isStopWord } from '../stop-words.ts';
import { findAlternatives, findKnown, findWord } from '../vocabulary/alternatives.ts';
import { takeDates } from '../vocabulary/dates.ts';
import type { Alternative, Vocabulary } from '../vocabulary/vocabulary.ts';
import { MEANT, MOST, TOGETHER } from '../weights.ts';
import { findSaid, withMeanings } from './meanings.ts';
import { type Asked, impliedBy, isFiller, readQuestion } from './question.ts';

/** What a reader asks for, read from what was typed. */
export interface Query {
  /** What is looked for, each with the words of the papers that may be meant. */
  readonly terms: readonly Term[];
  /** Words in a row that must stand as they were typed, from quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** Words that must not stand there, from a minus before them. */
  readonly excluded: readonly Term[];
  /** Words in a row that must not stand there, from a minus before quotation marks. */
  readonly excludedPhrases: readonly (readonly string[])[];
  /** What kind of answer is asked for; nothing when it is no question but words to find. */
  readonly asked: Asked | undefined;
}

/** A word, number or date that is looked for. */
export interface Term {
  readonly text: string;
  /** The surest first; none when nothing in the papers is like it. */
  readonly alternatives: readonly Alternative[];
  /** The typed word that it is a piece of. */
  readonly whole?: string;
  /** Whether it only carries a question along, and may be missing. */
  readonly isFiller?: boolean;
}

/** `36,8 mio.`, `50 %` */
const AMOUNT = new RegExp(
  '(?<![\\d.,-])(\\d[\\d.]*(?:,\\d+)?) ?' +
    '(mio|million|tusind|t\\.?kr|%|procent|pct)(?:er)?\\.?(?![a-zæøå])',
  'g',
);

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
  const excludedPhrases: string[][] = [];
  const amounts: string[] = [];
  const loose = text
    .replace(/((?<=^|\s)[-–−])?["»“”„«]([^"»“”„«]+)["«”“»]/g, (_, minus, inner: string) => {
      const words = toWords(inner).map(({ word }) => word);
      if (words.length > 0) (minus ? excludedPhrases : phrases).push(words);
      return ' ';
    })
    .replace(/(?<=^|\s)[-–−](\p{L}[\p{L}\p{N}-]*)/gu, (_, word: string) => {
      excluded.push(word);
      return ' ';
    });
  const { dates, rest } = takeDates(loose, vocabulary);
  const asked = readQuestion(text);
  const worded = rest.replace(AMOUNT, (_, number: string, unit: string) => {
    amounts.push(`${number} ${unit}`);
    return ' ';
  });
  const words = toWords(worded).map(({ word }) => word);
  // Who stops in a word may be about to go on.
  const unfinished = words.length > 1 && /\p{L}$/u.test(worded) ? words.at(-1) : undefined;
  const telling = [...new Set(words.filter((word) => !isStopWord(word)))];
  const said = findSaid(telling, vocabulary);
  const isTelling = telling.length + dates.length + amounts.length + phrases.length > 0;
  const terms = isTelling
    ? [...telling, ...amounts].slice(0, MOST.terms).flatMap((word) =>
        toTerms(word, vocabulary, {
          isSaid: said.has(word),
          isUnfinished: word === unfinished,
        }),
      )
    : words.slice(0, MOST.terms).map((text) => ({ text, alternatives: [] }));
  const implied = (isTelling ? impliedBy(text) : []).map((word) => ({
    text: word,
    alternatives: findWord(word, vocabulary),
    isFiller: true,
  }));
  const meant = isTelling ? withMeanings(withJoined(terms, vocabulary), vocabulary) : terms;
  return {
    terms: [...withFillers(meant), ...dates, ...implied].slice(0, MOST.terms),
    phrases,
    excludedPhrases,
    excluded: excluded.map((word) => ({ text: word, alternatives: findWord(word, vocabulary) })),
    asked,
  };
}

/**
 * A typed word as what it is looked for by: the word itself, or the words that it is made of. One
 * that means something, alone or with its neighbours, `isSaid`, is not taken apart.
 */
function toTerms(
  text: string,
  vocabulary: Vocabulary,
  { isSaid, isUnfinished }: { isSaid: boolean; isUnfinished: boolean },
): Term[] {
  const alternatives = findAlternatives(text, vocabulary, isUnfinished);
  const { weight = 0 } = alternatives[0] ?? {};
  const isKnown = isSaid || weight >= MEANT.sure;
  const pieces = (!isKnown && vocabulary.beyond.guesses?.findPieces(text, vocabulary)) || [];
  return pieces.length === 0
    ? [{ text, alternatives }]
    : pieces.map((piece) => ({
        text: piece,
        whole: text,
        alternatives: findAlternatives(piece, vocabulary),
      }));
}

/** Tells the words that only carry the question along, when there are others. */
function withFillers(terms: readonly Term[]): readonly Term[] {
  const isAll = terms.every(({ text }) => isFiller(text));
  return isAll ? terms : terms.map((term) => ({ ...term, isFiller: isFiller(term.text) }));
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
