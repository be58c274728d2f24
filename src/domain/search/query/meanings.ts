import { toWords } from '../../text/words.ts';
import { isStopWord } from '../stop-words.ts';
import { findKnown, findWord } from '../vocabulary/alternatives.ts';
import { meaningsOf } from '../vocabulary/beyond.ts';
import type { Alternative, Vocabulary } from '../vocabulary/vocabulary.ts';
import { MEANT, MOST, TOGETHER } from '../weights.ts';
import type { Term } from './query.ts';

/** A phrase that is said for others has so many words at most. */
const LONGEST = 4;

/**
 * Adds what else the papers call the same, `CDEU` for `EU-kontoret`, and what they call it that
 * people call otherwise, `overvægt` for `fedme`; it counts less when the typed word is there
 * itself.
 */
export function withMeanings(terms: readonly Term[], vocabulary: Vocabulary): Term[] {
  const synonyms: { alternative: Alternative; isPhrase: boolean }[][] = terms.map(() => []);
  const typed = terms.map(({ text }) => text);
  for (const { from, to, names } of saidBy(typed, vocabulary)) {
    const others = names.flatMap((name) => toSynonyms(name, toTelling(name), vocabulary));
    const isPhrase = to - from > 1;
    for (let at = from; at < to; at++)
      synonyms[at]?.push(...others.map((alternative) => ({ alternative, isPhrase })));
  }
  return terms.map((term, at) => {
    const { alternatives } = term;
    const known = new Set(alternatives.map(({ words }) => words.join(' ')));
    const isThere = alternatives.some(({ weight }) => weight >= TOGETHER.isThere);
    const others = (synonyms[at] ?? [])
      .filter(({ alternative, isPhrase }) => isPhrase || !known.has(alternative.words.join(' ')))
      .slice(0, MOST.alternatives)
      .map(({ alternative, isPhrase }) => {
        // A phrase means what its words alone may not.
        const isBeside = isThere && !isPhrase;
        const factor = isBeside ? TOGETHER.synonymBeside : TOGETHER.synonymInstead;
        return { ...alternative, weight: alternative.weight * factor };
      });
    // A synonym is surer than a guess at the spelling.
    const own = alternatives.filter(
      ({ relation }) => isThere || others.length === 0 || relation !== 'typo',
    );
    return { ...term, alternatives: [...own, ...others] };
  });
}

/** Those of the typed words that mean something, alone or with their neighbours. */
export function findSaid(typed: readonly string[], vocabulary: Vocabulary): Set<string> {
  return new Set(saidBy(typed, vocabulary).flatMap(({ from, to }) => typed.slice(from, to)));
}

/** Runs of typed words, from and to, by which people mean something, with what the papers say. */
function saidBy(typed: readonly string[], { beyond }: Vocabulary) {
  return typed.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, typed.length - from) }, (_, more) => {
      const to = from + more + 1;
      return { from, to, names: meaningsOf(typed.slice(from, to), beyond) };
    }).filter(({ names }) => names.length > 0),
  );
}

function toTelling(name: string): string[] {
  return toWords(name).flatMap(({ word }) => (isStopWord(word) ? [] : [word]));
}

function toSynonyms(name: string, words: readonly string[], vocabulary: Vocabulary): Alternative[] {
  // »Skrive under« is not told by »skrive« alone.
  if (words.length === 1 && toWords(name).length > 1) return [];
  if (words.length === 1)
    return findKnown(words[0] ?? '', vocabulary).map((alternative) => ({
      ...alternative,
      name,
      relation: 'synonym',
    }));
  const found = words.map((word) => findWord(word, vocabulary));
  const known = found.flatMap(([first]) => first?.words[0] ?? []);
  return known.length > 0 && known.length === words.length
    ? [{ words: known, name, weight: MEANT.same, relation: 'synonym' }]
    : [];
}
