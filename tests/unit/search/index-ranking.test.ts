import { expect, test } from 'vitest';
import { rankSections, weighMatch } from '../../../src/domain/search/index-ranking.ts';

const SECTIONS = ['a', 'b', 'c'].map((id) => ({ id }));
const rank = (matches: readonly Record<string, number>[], importance: readonly number[]) =>
  rankSections(
    SECTIONS,
    matches.map((weights) => new Map(Object.entries(weights))),
    importance,
  )
    .map(({ id }) => id)
    .join('');

test('a word tells more the more often it stands there, and least where it is only around', () => {
  const weights = [0, 1, 2, 8].map((times) => weighMatch(0.8, times));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(weighMatch(0.8, 1)).toBe(0.8);
});

test('the section with the surest words comes first', () => {
  expect(rank([{ a: 0.5, b: 1, c: 0.8 }], [1])).toBe('bca');
});

test('a section that has all of the query comes before one that has much of a part', () => {
  expect(rank([{ a: 1.2, b: 0.7 }, { b: 0.7 }], [1, 1])).toBe('ba');
});

test('what tells little does not bring a section in', () => {
  expect(
    rank(
      [
        { a: 1, b: 1 },
        { a: 1, c: 1 },
      ],
      [3, 1],
    ),
  ).toBe('ab');
});

test('with nothing to weigh, as for a phrase of stop words, all stay in their order', () => {
  expect(rank([], [])).toBe('abc');
  expect(rank([{}], [0])).toBe('abc');
});
