import { expect, test } from 'vitest';
import { formatCount, formatDate, formatNumber, formatRange } from '../../src/domain/format.ts';

test.each([
  [13004205, 0, '13.004.205'],
  [36792, 0, '36.792'],
  [108, 0, '108'],
  [0, 0, '0'],
  [-1632, 0, '-1.632'],
  [5.3, 1, '5,3'],
  [14.5, 1, '14,5'],
  [2, 1, '2,0'],
])('%d with %d decimals is written %s', (value, decimals, expected) => {
  expect(formatNumber(value, decimals)).toBe(expected);
});

test.each([
  ['2019-03-20', '20. marts 2019'],
  ['2018-12-05', '5. december 2018'],
])('%s is written %s', (date, expected) => {
  expect(formatDate(date)).toBe(expected);
});

test.each(['2019', '20-03-2019', '2019-13-01', '2019-02-30', ''])('%s is no date', (date) => {
  expect(() => formatDate(date)).toThrow(RangeError);
});

test.each([
  [{ first: 2, last: 3 }, '2–3'],
  [{ first: 7, last: 7 }, '7'],
  [{ first: 53 }, '53 ff.'],
])('the range %j is written %s', (range, expected) => {
  expect(formatRange(range)).toBe(expected);
});

test('a count takes the noun that fits it', () => {
  expect(formatCount(1, 'sted', 'steder')).toBe('1 sted');
  expect(formatCount(0, 'sted', 'steder')).toBe('0 steder');
  expect(formatCount(1200, 'sted', 'steder')).toBe('1.200 steder');
});
