import { NOTHING_BEYOND } from '../../../src/domain/search/vocabulary/beyond.ts';
import * as guesses from '../../../src/domain/search/vocabulary/guesses.ts';
import {
  readVocabulary,
  type Vocabulary,
} from '../../../src/domain/search/vocabulary/vocabulary.ts';
import { packWords } from '../../../src/domain/search/vocabulary/word-pack.ts';

/** The vocabulary of words between spaces, with `|` at the joints of compounds. */
export function vocabularyOf(
  words: string,
  synonyms: readonly (readonly string[])[] = [],
): Vocabulary {
  const vocabulary = readVocabulary({ words: packWords(words.split(' ')), synonyms });
  return { ...vocabulary, beyond: { ...NOTHING_BEYOND, guesses } };
}
