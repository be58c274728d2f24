import { stemOf } from '../text/danish.ts';
import { formatCount } from '../text/format.ts';
import type { Query, Term } from './query.ts';
import { isStopWord } from './stop-words.ts';

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
  /** How many sections there are without the reader's limits. */
  readonly unlimited: number;
}

/** What a reader is told of how many places were found. */
export function describeCount(typed: string, { count, unit, unlimited }: FoundCount): string {
  const query = `»${shortenQuery(typed)}«`;
  const [one, many] = unit === 'place' ? ['sted', 'steder'] : ['afsnit', 'afsnit'];
  if (count > 0) return `${formatCount(count, one, many)} passer til ${query}.`;
  if (unlimited === 0) return `Vi fandt ikke ${query}.`;
  const without = formatCount(unlimited, 'afsnit', 'afsnit');
  return `Ingen steder med ${query} passer til afgrænsningen. Uden den er der ${without}.`;
}

/**
 * How a query was read where it is not as it was typed: what was left out, and what was looked for
 * instead.
 */
export function describeReading(typed: string, { terms, excluded, phrases }: Query): string[] {
  const quote = ({ text }: Term) => `»${asTyped(typed, text)}«`;
  if (terms.length + phrases.length === 0)
    return excluded.length > 0 ? ['Skriv også et ord, du leder efter.'] : [];
  if (phrases.length === 0 && terms.every(({ text }) => isStopWord(text)))
    return [
      `${list(unique(terms.map(quote)))} er for almindeligt til at søge på alene. ` +
        'Skriv et ord mere.',
    ];
  const missing = unique(terms.filter(({ alternatives }) => alternatives.length === 0).map(quote));
  const isLeftOut =
    missing.length > 0 &&
    (phrases.length > 0 || terms.some(({ alternatives }) => alternatives.length > 0));
  const replaced = terms.filter(
    ({ alternatives: [first] }) => first && ['typo', 'split', 'synonym'].includes(first.relation),
  );
  const them = missing.length > 1 ? 'dem' : 'det';
  return [
    ...(isLeftOut ? [`${list(missing)} står ikke i bilagene, så ${them} har vi søgt uden.`] : []),
    ...unique(
      replaced.map((term) => {
        const isSynonym = term.alternatives[0]?.relation === 'synonym';
        const found = suggestionsOf(term).slice(0, isSynonym ? MOST.suggestions : 1);
        const sought = list(found.map((word) => `»${word}«`));
        return `${quote(term)} står ikke sådan i bilagene. Vi har søgt på ${sought}.`;
      }),
    ),
    ...(excluded.length > 0
      ? [`Steder med ${list(unique(excluded.map(quote)))} er sorteret fra.`]
      : []),
  ];
}

/**
 * Queries that the reader may have meant: with one misspelt word written in another way, the
 * likeliest first.
 */
export function suggestQueries(typed: string, { terms }: Query): string[] {
  const misspelt = terms.filter(({ alternatives: [first] }) => first?.relation === 'typo');
  return unique(
    misspelt.flatMap((term) =>
      suggestionsOf(term).map((word) => replaceWord(typed, term.text, word)),
    ),
  );
}

/** Up to three words that are meant instead, each in one form. */
function suggestionsOf({ alternatives }: Term): string[] {
  const [first] = alternatives;
  const words = alternatives
    .filter(({ relation }) => relation === first?.relation)
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

function list(names: readonly string[]): string {
  return new Intl.ListFormat('da').format(names);
}

function shortenQuery(typed: string): string {
  return typed.length > MOST.repeated ? `${typed.slice(0, MOST.repeated - 1)}…` : typed;
}
