import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '../../../src/domain/tables/apportion.ts';

test('the parts sum to the whole, and none is further than one from its exact share', () => {
  const weights = fc
    .array(fc.nat(100_000), { minLength: 1 })
    .filter((given) => given.some((weight) => weight > 0));
  fc.assert(
    fc.property(weights, fc.nat(10_000_000), (given, total) => {
      const parts = apportion(given, total);
      const sum = given.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      for (const [at, part] of parts.entries())
        expect(Math.abs(part - (total * (given[at] ?? 0)) / sum)).toBeLessThanOrEqual(1);
    }),
  );
});

test('what is left over goes to those that lost most, the first of equals first', () => {
  expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
  expect(apportion([0, 5, 1], 2)).toEqual([0, 2, 0]);
  expect(apportion([3, 1], 0)).toEqual([0, 0]);
});

test.each([
  [[1], 1.5],
  [[1], -1],
  [[0, 0], 10],
  [[-1, 2], 10],
  [[], 10],
])('%j cannot divide %d', (weights, total) => {
  expect(() => apportion(weights, total)).toThrow(RangeError);
});
