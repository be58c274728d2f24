import { stemOf } from '../../text/danish.ts';
import { formatCount, formatList } from '../../text/format.ts';
import { isStopWord } from '../stop-words.ts';
import type { Query, Term } from './query.ts';

/** How much a message tells. */
const MOST = {
  /** Characters of a query that it repeats. */
  repeated: 80,
  /** Words that were looked for instead; of a misspelt word, one. */
  suggestions: 3,
} as const;

/**
 * What was found: places, each block for itself, or else sections, of which some have the words in
 * several places.
 */
export interface FoundCount {
  readonly count: number;
  readonly unit: 'place' | 'section';
  /** How many of them have all that was asked for. */
  readonly whole: number;
  /** How many sections there are without the reader's limits; nothing where none are set. */
  readonly unlimited?: number;
  /** Whether what is known of it stands above. */
  readonly isKnown?: boolean;
}

/** What a reader is told of how many places were found. */
export function describeCount(
  typed: string,
  { count, unit, whole, unlimited = 0, isKnown }: FoundCount,
): string {
  const query = `»${shortenQuery(typed)}«`;
  const [one, many] = unit === 'place' ? ['sted', 'steder'] : ['afsnit', 'afsnit'];
  if (count > 0 && whole === 0 && isKnown)
    return `Øverst står, hvad der svarer til ${query}. Derunder er det nærmeste.`;
  if (count > 0 && whole === 0)
    return `Intet ${one} har det hele af ${query}. Her er det nærmeste.`;
  if (count > 0) {
    const fitting = `${formatCount(whole, one, many)} passer til ${query}`;
    const others = formatCount(count - whole, one, many);
    return count > whole ? `${fitting}, og ${others} har noget af det.` : `${fitting}.`;
  }
  if (unlimited === 0) return `Vi fandt ikke ${query}.`;
  const without = formatCount(unlimited, 'afsnit', 'afsnit');
  return `Ingen steder med ${query} passer til afgrænsningen. Uden den er der ${without}.`;
}

/**
 * How a query was read where it is not as it was typed: what the papers do not have, and what was
 * looked for instead.
 */
export function describeReading(typed: string, query: Query): string[] {
  const { terms, excluded, excludedPhrases, phrases } = query;
  const quote = (word: string) => `»${asTyped(typed, word)}«`;
  const without = unique([
    ...excluded.map(({ text }) => quote(text)),
    ...excludedPhrases.map((words) => `»${words.join(' ')}«`),
  ]);
  if (terms.length + phrases.length === 0)
    return without.length > 0 ? ['Skriv også et ord, du leder efter.'] : [];
  if (phrases.length === 0 && terms.every(({ text }) => isStopWord(text)))
    return [
      `${formatList(unique(terms.map(({ text }) => quote(text))))} er for almindeligt ` +
        'til at søge på alene. Skriv et ord mere.',
    ];
  const readings = readingsOf(terms);
  const lost = terms.filter(({ alternatives, isFiller }) => !isFiller && alternatives.length === 0);
  const isAlone = phrases.length === 0 && lost.length === terms.length && readings.size === 0;
  const missing = unique(lost.map(({ text }) => quote(text)));
  return [
    ...(readings.size > 0
      ? [
          `Vi har læst ${formatList(
            [...readings].map(
              ([word, read]) =>
                `${quote(word)} som ${formatList(read.map((other) => `»${other}«`))}`,
            ),
          )}.`,
        ]
      : []),
    ...(missing.length > 0 && !isAlone ? [`${formatList(missing)} står ikke i bilagene.`] : []),
    ...(without.length > 0 ? [`Steder med ${formatList(without)} er sorteret fra.`] : []),
  ];
}

/** What typed words were read as that are not looked for as they are. */
function readingsOf(terms: readonly Term[]): Map<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  for (const term of terms) {
    const { text, whole, alternatives } = term;
    const relation = alternatives[0]?.relation;
    if (whole) {
      const pieces = terms.filter((other) => other.whole === whole);
      readings.set(whole, unique(pieces.map((piece) => readingOf(piece) ?? piece.text)));
    } else if (relation === 'synonym')
      readings.set(text, suggestionsOf(term).slice(0, MOST.suggestions));
    else if (relation === 'typo') readings.set(text, suggestionsOf(term).slice(0, 1));
  }
  return readings;
}

/** The word that a piece of a compound is looked for by, when it is another. */
function readingOf({ alternatives: [first] }: Term): string | undefined {
  return first?.relation === 'synonym' || first?.relation === 'typo'
    ? (first.name ?? first.words.join(' '))
    : undefined;
}

/**
 * Queries that the reader may have meant: with one misspelt word written in another way, the
 * likeliest first.
 */
export function suggestQueries(typed: string, { terms }: Query): string[] {
  const misspelt = terms.filter(
    ({ whole, alternatives: [first] }) => !whole && first?.relation === 'typo',
  );
  return unique(
    misspelt.flatMap((term) =>
      suggestionsOf(term, LIKELY).map((word) => replaceWord(typed, term.text, word)),
    ),
  );
}

/** A suggestion is as likely as the surest, but for this much. */
const LIKELY = 0.1;

/**
 * Up to three words that are meant instead, each in one form; as sure as the first but for `less`.
 */
function suggestionsOf({ alternatives }: Term, less = 1): string[] {
  const [first] = alternatives;
  if (!first) return [];
  const words = alternatives
    .filter(({ relation, weight }) => relation === first.relation && weight > first.weight - less)
    .map(({ name, words }) => name ?? words.join(' '));
  const stems = words.map(stemOf);
  return words.filter((_, at) => stems.indexOf(stems[at] ?? '') === at).slice(0, MOST.suggestions);
}

function replaceWord(typed: string, word: string, other: string): string {
  return typed.replace(toPattern(word), () => other);
}

/** A word with the reader's own capitals. */
function asTyped(typed: string, word: string): string {
  return typed.normalize('NFC').match(toPattern(word))?.[0] ?? word;
}

function toPattern(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\p{L})`, 'iu');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function shortenQuery(typed: string): string {
  return typed.length > MOST.repeated ? `${typed.slice(0, MOST.repeated - 1)}…` : typed;
}
