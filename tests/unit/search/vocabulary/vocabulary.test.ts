import { expect, test } from 'vitest';
import { vocabularyOf } from '../vocabulary-of.ts';

test('the published words are read with the parts of compounds and the ways to type them', () => {
  const entries = vocabularyOf('støtte|erklæring aarhus eu-kontor').wordsNear('støtte');
  expect(entries.map(({ word }) => word)).toEqual(['støtteerklæring', 'aarhus', 'eu-kontor']);
  expect(entries.map(({ parts }) => parts)).toEqual([
    ['stotte', 'erklaring'],
    [],
    ['eu', 'kontor'],
  ]);
  expect(entries[1]?.spellings).toEqual(['aarhus', 'arhus']);
});
