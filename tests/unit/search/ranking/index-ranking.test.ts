import { expect, test } from 'vitest';
import { rankSections, weighMatch } from '../../../../src/domain/search/ranking/index-ranking.ts';

const SECTIONS = ['a', 'b', 'c'].map((id) => ({ id }));
const rank = (
  matches: readonly Record<string, number>[],
  importance: readonly number[],
  fillers: readonly boolean[] = [],
) =>
  rankSections(
    SECTIONS,
    matches.map((weights, at) => ({
      weights: new Map(Object.entries(weights)),
      importance: importance[at] ?? 0,
      isFiller: fillers[at] ?? false,
    })),
  );
const order = (...args: Parameters<typeof rank>) =>
  rank(...args)
    .map(({ section }) => section.id)
    .join('');

test('a word tells more the more often it stands there, and least where it is only around', () => {
  const weights = [0, 1, 2, 8].map((times) => weighMatch(0.8, times));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(weighMatch(0.8, 1)).toBe(0.8);
});

test('the section with the surest words comes first', () => {
  expect(order([{ a: 0.5, b: 1, c: 0.8 }], [1])).toBe('bca');
});

test('a section that has all of the query comes before one that has much of a part', () => {
  expect(order([{ a: 1.2, b: 0.7 }, { b: 0.7 }], [1, 1])).toBe('ba');
});

test('what tells little does not bring a section in', () => {
  expect(
    order(
      [
        { a: 1, b: 1 },
        { a: 1, c: 1 },
      ],
      [3, 1],
    ),
  ).toBe('ab');
});

test('with nothing to weigh, as for a phrase of stop words, all stay in their order', () => {
  expect(order([], [])).toBe('abc');
  expect(order([{}], [0])).toBe('abc');
});

test('a section that has all comes before a better one that lacks something', () => {
  const ranked = rank([{ a: 1, b: 0.3 }, { b: 0.3 }], [1, 0.2]);
  expect(ranked.map(({ section, isWhole }) => [section.id, isWhole])).toEqual([
    ['b', true],
    ['a', false],
  ]);
});

test('a word that only carries a question along may be missing', () => {
  expect(rank([{ a: 1 }, { b: 1 }], [1, 0.2], [false, true])[0]).toMatchObject({
    section: { id: 'a' },
    isWhole: true,
  });
});

test('nothing has all when a word is in no section', () => {
  expect(rank([{ a: 1 }, {}], [1, 0]).map(({ isWhole }) => isWhole)).toEqual([false]);
});
