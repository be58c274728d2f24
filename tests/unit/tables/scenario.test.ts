import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Change,
  change,
  distribute,
  parseChange,
  readChange,
  writeChange,
} from '../../../src/domain/tables/scenario.ts';

const BUDGET = [4702674, 4702674, 1038357, 510500, 1550000, 500000];
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const amount = fc.nat(100_000_000).map((value): Change => ({ kind: 'amount', value }));
const percent = fc
  .integer({ min: -100, max: 1000 })
  .map((value): Change => ({ kind: 'percent', value }));
const changes = fc.array(fc.option(fc.oneof(amount, percent), { nil: undefined }), {
  maxLength: BUDGET.length,
});

test('whatever is changed, the parts sum to the total and the shares to 100', () => {
  fc.assert(
    fc.property(changes, (given) => {
      const { parts, total, shares } = change(BUDGET, given, 0);
      expect(sum(parts)).toBe(total);
      if (shares) expect(sum(shares)).toBeCloseTo(100, 9);
      else expect(total).toBe(0);
    }),
  );
});

test('another total is divided whole by the same key', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1 }),
      (total, printed) => {
        const outcome = distribute(printed, total, 0);
        expect(sum(outcome.parts)).toBe(total);
        expect(outcome.total).toBe(total);
      },
    ),
  );
});

test('the printed total gives the printed parts', () => {
  expect(distribute([2508, 2484, 31800], 36792, 0).parts).toEqual([2508, 2484, 31800]);
});

test('the Region at half its share', () => {
  const { parts, total, shares } = change(BUDGET, [{ kind: 'percent', value: -50 }], 0);
  expect(parts[0]).toBe(2351337);
  expect(total).toBe(10652868);
  expect(shares).toEqual([22.1, 44.1, 9.7, 4.8, 14.6, 4.7]);
});

test.each([
  ['2.000.000', { kind: 'amount', value: 2000000 }],
  ['2000000 kr.', { kind: 'amount', value: 2000000 }],
  ['-10%', { kind: 'percent', value: -10 }],
  ['−12,5 pct.', { kind: 'percent', value: -12.5 }],
  ['+ 5 procent', { kind: 'percent', value: 5 }],
  ['0', { kind: 'amount', value: 0 }],
])('%s is read', (typed, expected) => {
  expect(parseChange(typed)).toEqual(expected);
});

test.each(['', 'abc', '-200 %', '-5', '2.5', '1e9', '1.000.000.000.001', '--5%', '<img>'])(
  '»%s« is not reckoned with',
  (typed) => {
    expect(parseChange(typed)).toBeUndefined();
  },
);

test('a change stands in an address and is read back', () => {
  fc.assert(
    fc.property(fc.oneof(amount, percent), (given) => {
      expect(readChange(writeChange(given))).toEqual(given);
    }),
  );
  for (const text of ['-200pct', 'x', '', '1e400', '-1', '5pctpct'])
    expect(readChange(text)).toBeUndefined();
});
