import { expect, test } from 'vitest';
import { toEntry } from '../../../../src/domain/search/vocabulary/vocabulary.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

test('the published words are read with the parts of compounds and the ways to type them', () => {
  const entries = ['støtte|erklæring', 'aarhus', 'eu-kontor'].map(toEntry);
  expect(entries.map(({ word }) => word)).toEqual(['støtteerklæring', 'aarhus', 'eu-kontor']);
  expect(entries.map(({ parts }) => parts)).toEqual([
    ['stotte', 'erklaring'],
    [],
    ['eu', 'kontor'],
  ]);
  expect(entries[1]?.spellings).toEqual(['aarhus', 'arhus']);
});

test('a word is compared with those that begin with its letter, or have a part that does', () => {
  const { wordsLike, wordsNear } = vocabularyOf('aftale erklæring kontor støtte|erklæring');
  const wordsOf = (entries: ReturnType<typeof wordsLike>) => entries.map(({ word }) => word);
  expect(wordsOf(wordsLike('erkendelse'))).toEqual(['erklæring', 'støtteerklæring']);
  expect(wordsOf(wordsNear('kerklæring'))).toEqual(['erklæring', 'kontor', 'støtteerklæring']);
  expect(wordsLike('erklæring')).toBe(wordsLike('erkendelse'));
});
