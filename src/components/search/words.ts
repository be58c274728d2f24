import { createHash } from 'node:crypto';
import { findKnown } from '../../domain/search/vocabulary/alternatives.ts';
import {
  englishKeyOf,
  keyOf,
  type MeaningPart,
  toMeaningParts,
  toMeanings,
  toRightParts,
} from '../../domain/search/vocabulary/beyond.ts';
import { readVocabulary } from '../../domain/search/vocabulary/vocabulary.ts';
import { toWordList } from '../../domain/search/word-list.ts';
import { toWords } from '../../domain/text/words.ts';
import { getContentDigest } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readEnglish, readJoints, readMeanings, readSynonyms } from '../../doors/register.ts';
import { readRightWords } from '../../doors/right-words.ts';
import { getConnections } from '../connections/papers.ts';

/** The words that queries are read by. */
interface SearchWords {
  /** The list of the papers' own words as JSON, and its name in `/pagefind/` without `.json`. */
  readonly name: string;
  readonly json: string;
  /** What people say for words of the papers, by its beginning. */
  readonly meanings: ReadonlyMap<string, MeaningPart>;
}

/** The words that queries are read by; those that all queries need in one list. */
export const getSearchWords = createMemo(
  async () =>
    [await getContentDigest(), JSON.stringify([...readMeanings(), ...readEnglish()])].join('\n'),
  async (): Promise<SearchWords> => {
    const { papers, register } = await getConnections();
    const records = [...papers.values()].flatMap((paper) => paper.records);
    const list = toWordList(records, readJoints());
    const vocabulary = readVocabulary(list);
    const isThere = (name: string) =>
      toWords(name).every(({ word }) => findKnown(word, vocabulary).length > 0);
    const named = register.map(({ name, also }) => [name, ...also]);
    const groups = toMeanings([...named, ...readSynonyms()]);
    const meanings = toMeaningParts(
      [...groups, ...keyed(readMeanings(), keyOf), ...keyed(readEnglish(), englishKeyOf)],
      isThere,
    );
    const beginnings = {
      meanings: [...meanings.keys()].sort().join(''),
      right: [...(await getRightParts()).keys()].join(''),
    };
    const json = JSON.stringify({ records: records.length, ...list, beginnings });
    const digest = createHash('sha256').update(json).digest('hex');
    return { name: `words.${digest.slice(0, 8)}`, json, meanings };
  },
);

/** Words of the papers with the keys of what is said for them. */
function keyed(
  said: ReadonlyMap<string, readonly string[]>,
  toKey: (text: string) => string,
): [string, string[]][] {
  return [...said].map(([name, texts]) => [name, texts.map(toKey)]);
}

/** Right Danish words, packed, by their beginning. */
export const getRightParts = createMemo(
  async () => '',
  async () => toRightParts(readRightWords()),
);
