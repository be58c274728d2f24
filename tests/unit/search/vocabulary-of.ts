import {
  NOTHING_BEYOND,
  toMeaningParts,
  toMeanings,
} from '../../../src/domain/search/vocabulary/beyond.ts';
import * as guesses from '../../../src/domain/search/vocabulary/guesses.ts';
import {
  readVocabulary,
  type Vocabulary,
} from '../../../src/domain/search/vocabulary/vocabulary.ts';

/** The vocabulary of words between spaces, with `|` at the joints of compounds. */
export function vocabularyOf(
  words: string,
  synonyms: readonly (readonly string[])[] = [],
): Vocabulary {
  const vocabulary = readVocabulary(words.split(' '));
  const parts = toMeaningParts(toMeanings(synonyms), () => true);
  const meanings = new Map([...parts.values()].flatMap((part) => Object.entries(part)));
  return { ...vocabulary, beyond: { ...NOTHING_BEYOND, meanings, guesses } };
}
