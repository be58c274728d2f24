import { stemOf } from '../text/danish.ts';
import { toPlainLetters } from '../text/plain-letters.ts';
import { toPieces, toWords } from '../text/words.ts';
import type { Query, Term } from './query.ts';
import { TOGETHER } from './weights.ts';

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
  /** How well the word answers its term; 0 for a word of a phrase. */
  readonly weight: number;
}

/** What a text answers of a query, and where. */
export function matchText(text: string, { terms, phrases, excluded }: Query): TextMatch {
  const words = toWords(text).map(({ word, index }) => ({
    word,
    index,
    all: [word, ...toPieces(word)],
  }));
  const marks = new Map<number, Mark>();
  const mark = ({ word, index }: { word: string; index: number }, weight: number) =>
    marks.set(index, {
      start: index,
      end: index + word.length,
      word,
      weight: Math.max(weight, marks.get(index)?.weight ?? 0),
    });
  const weigh = ({ alternatives }: Term): number => {
    let most = 0;
    for (const { words: sought, weight } of alternatives) {
      const isOne = sought.length === 1;
      const found = sought.map((word) =>
        words.filter(({ all }) =>
          all.some((other) => other === word || (!isOne && isForm(other, word))),
        ),
      );
      const isTogether = isOne || standTogether(found);
      // A date or a number with its unit is one thing.
      if (
        found.some((places) => places.length === 0) ||
        (!isTogether && /\d/.test(sought.join('')))
      )
        continue;
      most = Math.max(most, isTogether ? weight : weight * TOGETHER.apart);
      for (const place of found.flat()) mark(place, weight);
    }
    return most;
  };
  const weights = terms.map(weigh);
  const findPhrase = (phrase: readonly string[]) => {
    const runs = words
      .map((_, at) => words.slice(at, at + phrase.length))
      .filter((run) => phrase.every((word, at) => isSpelling(run[at]?.word, word)));
    for (const place of runs.flat()) mark(place, 0);
    return runs.length > 0;
  };
  return {
    weights,
    phrases: phrases.map(findPhrase),
    isExcluded: excluded.some(({ alternatives }) =>
      alternatives.some((alternative) =>
        alternative.words.every((word) => words.some(({ all }) => all.includes(word))),
      ),
    ),
    marks: [...marks.values()].sort((one, other) => one.start - other.start),
  };
}

function isSpelling(one: string | undefined, other: string): boolean {
  return one !== undefined && toPlainLetters(one) === toPlainLetters(other);
}

function isForm(one: string, other: string): boolean {
  return one[0] === other[0] && stemOf(one) === stemOf(other);
}

/** Whether some place of each word lies within a line of the others. */
function standTogether([first = [], ...others]: readonly (readonly {
  readonly index: number;
}[])[]): boolean {
  return first.some(({ index }) =>
    others.every((places) => places.some((place) => Math.abs(place.index - index) < TOGETHER.line)),
  );
}
