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
  return readVocabulary({ words: packWords(words.split(' ')), synonyms });
}
