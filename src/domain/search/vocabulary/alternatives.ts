import { toPlainLetters } from '../../text/plain-letters.ts';
import { toPieces } from '../../text/words.ts';
import { MEANT, MOST } from '../weights.ts';
import { keyOf } from './beyond.ts';
import { findNumbers } from './number-words.ts';
import type { Alternative, Vocabulary } from './vocabulary.ts';
import { findForms } from './word-forms.ts';

/**
 * What one typed word, in lower case, may mean in the papers, the surest first; nothing when no
 * word is like it. Of one that `isUnfinished` it may be the beginning.
 */
export function findAlternatives(
  typed: string,
  vocabulary: Vocabulary,
  isUnfinished = false,
): Alternative[] {
  const { beyond } = vocabulary;
  const isRight = beyond.right.has(keyOf(typed));
  const found = /\d/.test(typed)
    ? findNumbers(typed, vocabulary.wordsLike(typed))
    : withoutGuesses(findForms(typed, vocabulary), isRight && !isUnfinished);
  const pieces = toPieces(typed);
  const isWhole =
    pieces.length > 1 &&
    pieces.every((piece) =>
      vocabulary
        .wordsLike(piece)
        .some(({ spellings }) => spellings.includes(toPlainLetters(piece))),
    );
  return unique([
    ...found,
    ...(isWhole ? [{ words: pieces, weight: MEANT.pieces, relation: 'same' as const }] : []),
    ...((!isSure(found) && beyond.guesses?.findTypos(typed, vocabulary, isRight)) || []),
  ]).slice(0, MOST.alternatives);
}

/** Forms of the very word, and compounds with it: no guesses. */
export function findKnown(typed: string, vocabulary: Vocabulary): Alternative[] {
  return findForms(typed, vocabulary).filter(({ relation }) =>
    ['same', 'form', 'part'].includes(relation),
  );
}

/** Forms of the very word: no compounds, no guesses. */
export function findWord(typed: string, vocabulary: Vocabulary): Alternative[] {
  return findAlternatives(typed, vocabulary).filter(({ relation }) =>
    ['same', 'form', 'number'].includes(relation),
  );
}

/** Whether one of them is meant for sure. */
export function isSure(alternatives: readonly Alternative[]): boolean {
  return alternatives.some(({ weight }) => weight >= MEANT.sure);
}

/**
 * Where the word itself is there, words that only begin like it or have it inside are not meant;
 * nor where it is a right word that the papers lack.
 */
function withoutGuesses(found: readonly Alternative[], isRight: boolean): readonly Alternative[] {
  const isThere = found.some(({ relation }) => relation === 'same' || relation === 'form');
  return isThere || isRight
    ? found.filter(({ relation }) => relation !== 'beginning' && relation !== 'inside')
    : found;
}

function unique(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.words.join(' ');
    if ((best.get(key)?.weight ?? 0) < alternative.weight) best.set(key, alternative);
  }
  return [...best.values()].sort((one, other) => other.weight - one.weight);
}
