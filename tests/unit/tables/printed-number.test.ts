import { expect, test } from 'vitest';
import { decimalsOf, isNothing, readPrinted } from '../../../src/domain/tables/table.ts';

test.each([
  ['5.092,1', 5092.1],
  ['1200', 1200],
  ['1.200.000', 1_200_000],
  ['1 200', 1200],
  ['-1.234', -1234],
  ['−1.234', -1234],
  ['– 3', -3],
  ['1.234-', -1234],
  ['(1.234)', -1234],
  ['(95,5)', -95.5],
  ['+3,4', 3.4],
  ['12,5 %', 12.5],
  ['100%', 100],
  ['(2 %)', -2],
  ['-0', 0],
  ['36.792 kr.', 36_792],
])('»%s« is the number %d', (printed, value) => {
  expect(readPrinted(printed)).toBe(value);
});

test.each(['', '–', '..', 'i.o.', '1.23', '(-3)', '-3-', '12 kr. 5', '3/4', '(3', '1.2345'])(
  '»%s« is no number, or may be read in two ways',
  (printed) => {
    expect(readPrinted(printed)).toBeUndefined();
  },
);

test.each(['', ' ', '-', '–', '—', '−', '..', '…', '--'])(
  '»%s« says that there is none',
  (sign) => {
    expect(isNothing(sign)).toBe(true);
  },
);

test('a number says how many decimals it has', () => {
  expect(['5.092,10', '5.092', '–'].map(decimalsOf)).toEqual([2, 0, 0]);
  expect(isNothing('0')).toBe(false);
});
