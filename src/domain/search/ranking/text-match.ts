import { stemOf } from '../../text/danish.ts';
import { toPlainLetters } from '../../text/plain-letters.ts';
import { toPieces, toWords } from '../../text/words.ts';
import type { Query, Term } from '../query/query.ts';
import { TOGETHER } from '../weights.ts';

/** What words answer of a query. */
export interface TextMatch {
  /** For each term, how well: 0 to about 1. */
  readonly weights: readonly number[];
  readonly phrases: readonly boolean[];
  readonly isExcluded: boolean;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The words that it answers together with, as of a name; else it alone. */
  readonly run: string;
  /** How well the word answers its term; 0 for a word of a phrase. */
  readonly weight: number;
  /** Which of the terms it answers; none for a word of a phrase. */
  readonly term?: number | undefined;
  /** How much its word tells, where that is known. */
  readonly worth?: number;
  /** Whether it is another word for what was asked. */
  readonly isOther?: boolean;
}

interface Place {
  readonly word: string;
  readonly index: number;
}

/** What a text answers of a query, and where. */
export function matchText(text: string, query: Query): TextMatch {
  const { terms, phrases, excluded, excludedPhrases } = query;
  const words = toWords(text).map(({ word, index }) => ({
    word,
    index,
    all: [word, ...toPieces(word)],
  }));
  const marks = new Map<number, Mark>();
  const mark = (
    { word, index }: Place,
    weight: number,
    { run = word, ...answer }: { run?: string; term?: number; isOther?: boolean } = {},
  ) => {
    const former = marks.get(index);
    if (former && former.weight >= weight) return;
    marks.set(index, { start: index, end: index + word.length, word, run, weight, ...answer });
  };
  const weigh = ({ alternatives }: Term, term: number): number => {
    let most = 0;
    for (const { words: sought, weight, relation } of alternatives) {
      const isOne = sought.length === 1;
      const found = sought.map((word) =>
        words.filter(({ all }) =>
          all.some((other) => other === word || (!isOne && isForm(other, word))),
        ),
      );
      const groups = toGroups(found);
      const isTogether = groups.length > 0;
      // A date or a number with its unit is one thing.
      if (
        found.some((places) => places.length === 0) ||
        (!isTogether && /\d/.test(sought.join('')))
      )
        continue;
      most = Math.max(most, isTogether ? weight : weight * TOGETHER.apart);
      for (const group of groups) {
        const run = group.map(({ word }) => word).join(' ');
        const isOther = relation === 'synonym';
        for (const place of group) mark(place, weight, { run, term, isOther });
      }
    }
    return most;
  };
  const weights = terms.map(weigh);
  const runsOf = (phrase: readonly string[]) =>
    words
      .map((_, at) => words.slice(at, at + phrase.length))
      .filter((run) => phrase.every((word, at) => isSpelling(run[at]?.word, word)));
  const findPhrase = (phrase: readonly string[]) => {
    const runs = runsOf(phrase);
    for (const place of runs.flat()) mark(place, 0);
    return runs.length > 0;
  };
  return {
    weights,
    phrases: phrases.map(findPhrase),
    isExcluded:
      excludedPhrases.some((phrase) => runsOf(phrase).length > 0) ||
      excluded.some(({ alternatives }) =>
        alternatives.some((alternative) =>
          alternative.words.every((word) => words.some(({ all }) => all.includes(word))),
        ),
      ),
    marks: [...marks.values()]
      .filter(({ term, weight }) => weight >= TOGETHER.marked * (weights[term ?? -1] ?? 0))
      .sort((one, other) => one.start - other.start),
  };
}

function isSpelling(one: string | undefined, other: string): boolean {
  return one !== undefined && toPlainLetters(one) === toPlainLetters(other);
}

function isForm(one: string, other: string): boolean {
  return one[0] === other[0] && stemOf(one) === stemOf(other);
}

/** The places of the first word, each with the nearest of the others, if all are within a line. */
function toGroups<Found extends Place>([first = [], ...others]: readonly Found[][]): Found[][] {
  return first
    .map((place) => {
      const far = ({ index }: Place) => Math.abs(index - place.index);
      const near = others.flatMap((places) =>
        places
          .filter((other) => far(other) < TOGETHER.line)
          .sort((one, other) => far(one) - far(other))
          .slice(0, 1),
      );
      return [place, ...near];
    })
    .filter(({ length }) => length > others.length);
}
