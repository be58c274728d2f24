import { expect, test } from 'vitest';
import { distance, isLikely, toleranceOf } from '../../../src/domain/text/spelling.ts';

test.each([
  ['skive', 'skive', 0],
  ['sikve', 'skive', 1],
  ['skve', 'skive', 1],
  ['skiive', 'skive', 1],
  ['skuve', 'skive', 1],
  ['skvei', 'skive', 2],
  ['midtjyland', 'midtjylland', 1],
  ['', 'ab', 2],
  ['', '', 0],
])('from »%s« to »%s« it takes %i', (one, other, slips) => {
  expect(distance(one, other, 2)).toBe(slips);
  expect(distance(other, one, 2)).toBe(slips);
});

test.each([
  ['skive', 'struer', 2],
  ['sikve', 'skive', 0],
  ['kommune', 'kommunernes', 3],
])('from »%s« to »%s« it takes more than %i, which is too much', (one, other, most) => {
  expect(distance(one, other, most)).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ['eu', 0],
  ['via', 0],
  ['viby', 1],
  ['randers', 1],
  ['kommuner', 1],
  ['kommunern', 2],
  ['erhvervsfremmebestyrelsen', 2],
])('»%s« is forgiven %i slips', (word, slips) => {
  expect(toleranceOf(word)).toBe(slips);
});

test.each([
  ['sikve', 'skive', true],
  ['ksive', 'skive', true],
  ['skuve', 'skive', false],
  ['skve', 'skive', false],
  ['skiive', 'skive', true],
  ['randrs', 'randers', true],
  ['ranedrs', 'randers', true],
  ['arnders', 'randers', true],
  ['banders', 'randers', false],
  ['anders', 'randers', false],
  ['sikve', 'sikre', false],
])('»%s« may be a slip for »%s«: %s', (typed, word, expected) => {
  expect(isLikely(typed, word)).toBe(expected);
});
