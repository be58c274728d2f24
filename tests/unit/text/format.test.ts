import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatChange,
  formatCount,
  formatDate,
  formatLines,
  formatNumber,
  formatPages,
  parseNumber,
  roundTo,
} from '../../../src/domain/text/format.ts';

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
])('the pages %j are written %s', (pages, expected) => {
  expect(formatPages(pages)).toBe(expected);
});

test.each([
  [{ first: 2, last: 3 }, '2–3'],
  [{ first: 60 }, '60'],
])('the lines %j are written %s', (lines, expected) => {
  expect(formatLines(lines)).toBe(expected);
});

test('a count takes the noun that fits it', () => {
  expect(formatCount(1, 'sted', 'steder')).toBe('1 sted');
  expect(formatCount(0, 'sted', 'steder')).toBe('0 steder');
  expect(formatCount(1200, 'sted', 'steder')).toBe('1.200 steder');
});

test('what is written is read back', () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(
      decimals,
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      (places, whole) => {
        const value = Number((whole / 10 ** places).toFixed(places)) + 0;
        expect(parseNumber(formatNumber(value, places))).toBe(value);
      },
    ),
  );
});

test.each([
  ['36.792', 36792],
  ['36792', 36792],
  ['36 792', 36792],
  ['5,3', 5.3],
  ['-1.632', -1632],
  ['−0,5', -0.5],
  ['880.000 kr.', 880000],
])('%s is read as %d', (typed, expected) => {
  expect(parseNumber(typed)).toBe(expected);
});

test.each(['', '36.79', '1.2345', '1,2,3', 'NaN', '0x10', '1e5', 'ti', '.5', '5.'])(
  '»%s« is no Danish number',
  (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  },
);

test('more than six decimals cannot be written', () => {
  expect(() => formatNumber(1, 7)).toThrow(RangeError);
});

test.each([
  [-470267, 0, '−470.267'],
  [3.25, 1, '+3,3'],
  [0, 0, '0'],
])('a difference of %d is written %s', (difference, decimals, expected) => {
  expect(formatChange(difference, decimals)).toBe(expected);
});

test.each([
  [0.1 + 0.2, 1, 0.3],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [-0.2, 0, 0],
])('%d with %d decimals is %d', (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});
