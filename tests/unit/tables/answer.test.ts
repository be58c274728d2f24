import { expect, test } from 'vitest';
import { answerOf, briefly, columnsOf } from '../../../src/domain/tables/answer.ts';

const ANSWER = '{name} betaler {kroner}, {share} af det hele.';
const column = { label: '', unit: '', decimals: undefined, formula: undefined };
const grid = {
  columns: [
    { ...column, key: 'name' },
    { ...column, key: 'kroner', unit: 'kr.', decimals: 0 },
    { ...column, key: 'share', unit: '%', decimals: 1 },
  ],
  rows: [],
  total: undefined,
};

test('an answer tells the cells of a row, each with its unit', () => {
  const row = { key: 'skive', cells: ['Skive', 1_308_000, 3.555] };
  expect(answerOf(ANSWER, grid, row)).toBe('Skive betaler 1.308.000 kr., 3,6 % af det hele.');
});

test('an answer names the columns that it tells', () => {
  expect(columnsOf(ANSWER)).toEqual(['name', 'kroner', 'share']);
});

test('an answer in brief is its first sentence, whatever is abbreviated in it', () => {
  expect(briefly('{name} får 5 kr. i 2019 (f.eks. i maj). Det går til Ø.')).toBe(
    '{name} får 5 kr. i 2019 (f.eks. i maj).',
  );
  expect(briefly('{name} får {kroner}')).toBe('{name} får {kroner}');
});
