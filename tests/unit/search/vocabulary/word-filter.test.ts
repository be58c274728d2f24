import { expect, test } from 'vitest';
import { packFilter, readFilter } from '../../../../src/domain/search/vocabulary/word-filter.ts';
import { readRightWords } from '../../../../src/doors/danish-words.ts';

const WORDS = readRightWords().filter((word) => word.startsWith('ko'));

test('a filter has every word that it was made of', () => {
  const filter = readFilter(packFilter(WORDS));
  expect(WORDS.length).toBeGreaterThan(1000);
  expect(WORDS.filter((word) => !filter.has(word))).toEqual([]);
});

test('of other words it seems to have one in a hundred, or fewer', () => {
  const filter = readFilter(packFilter(WORDS));
  const others = WORDS.map((word) => `${word}q`);
  expect(others.filter((word) => filter.has(word)).length).toBeLessThan(others.length / 100 + 1);
});

test('it takes less than two letters for each word', () => {
  expect(packFilter(WORDS).length).toBeLessThan(2 * WORDS.length);
  expect(readFilter(packFilter([])).has('ko')).toBe(false);
});
