import { createHash } from 'node:crypto';
import { findKnown } from '../../domain/search/vocabulary/alternatives.ts';
import {
  englishKeyOf,
  keyOf,
  type MeaningPart,
  toMeaningParts,
  toMeanings,
  toRightParts,
  withKinship,
} from '../../domain/search/vocabulary/beyond.ts';
import { createNear, toKinship } from '../../domain/search/vocabulary/kinship.ts';
import { readVocabulary } from '../../domain/search/vocabulary/vocabulary.ts';
import { toWordParts } from '../../domain/search/vocabulary/word-parts.ts';
import { toWordList } from '../../domain/search/word-list.ts';
import { toWords } from '../../domain/text/words.ts';
import { readLemmas, readRightWords } from '../../doors/danish-words.ts';
import { getContentDigest } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readEnglish, readJoints, readMeanings, readSynonyms } from '../../doors/register.ts';
import { getConnections } from '../connections/papers.ts';

/** The words that queries are read by. */
interface SearchWords {
  /** What they are called in `/pagefind/`: a name that changes with them. */
  readonly name: string;
  /** What of them comes first: the number of records, and which other words there are. */
  readonly head: object;
  /** The papers' own words in parts, packed. */
  readonly parts: ReadonlyMap<string, string>;
  /** What people say for words of the papers, and their kinship, by its beginning. */
  readonly meanings: ReadonlyMap<string, MeaningPart>;
}

/** The words that queries are read by. */
export const getSearchWords = createMemo(
  async () =>
    [await getContentDigest(), JSON.stringify([...readMeanings(), ...readEnglish()])].join('\n'),
  async (): Promise<SearchWords> => {
    const { papers, register } = await getConnections();
    const records = [...papers.values()].flatMap((paper) => paper.records);
    const words = toWordList(records, readJoints());
    const vocabulary = readVocabulary(words);
    const isThere = (name: string) =>
      toWords(name).every(({ word }) => findKnown(word, vocabulary).length > 0);
    const named = register.map(({ name, also }) => [name, ...also]);
    const synonyms = readSynonyms();
    const groups = toMeanings([...named, ...synonyms]);
    const danish = [...groups, ...keyed(readMeanings(), keyOf)];
    const english = keyed(readEnglish(), englishKeyOf).flatMap(([name, keys]) =>
      [name, ...sameAs(name, synonyms)].map((other): [string, string[]] => [other, keys]),
    );
    const parts = toMeaningParts([...danish, ...english], isThere);
    const said = Map.groupBy([...named, ...synonyms, ...readMeanings().values()].flat(), keyOf);
    const lemmas = await readLemmas(createNear([...words, ...[...said.values()].flat()]));
    const meanings = withKinship(parts, toKinship(words, said, lemmas));
    const beginnings = {
      meanings: [...meanings.keys()].sort().join(''),
      right: [...(await getRightParts()).keys()].join(''),
    };
    const head = { records: records.length, beginnings };
    const digest = createHash('sha256').update(JSON.stringify({ head, words })).digest('hex');
    return { name: `words.${digest.slice(0, 8)}`, head, parts: toWordParts(words), meanings };
  },
);

/** What else stands for a word or name of the papers, by groups of such. */
function sameAs(name: string, groups: readonly (readonly string[])[]): string[] {
  const own = groups.filter((group) => group.includes(name));
  return own.flat().filter((other) => other !== name);
}

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
