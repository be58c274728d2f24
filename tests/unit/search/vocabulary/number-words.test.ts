import { expect, test } from 'vitest';
import { findNumbers } from '../../../../src/domain/search/vocabulary/number-words.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

const vocabulary = vocabularyOf(
  '1-13-5-20-06-v 1.308 13.004.205 14,5 2019 2019-2023 2734347 36 36,792 36.792 37.500 4023 50 ' +
    '6880 9.528 mio kommuner sag-2017-06983',
);
const entries = vocabulary.wordsLike('1');
const find = (typed: string) =>
  findNumbers(typed, entries)
    .sort((one, other) => other.weight - one.weight)
    .map(({ words }) => words.join(' '));

test.each([
  ['36792', ['36,792', '36.792']],
  ['36.792', ['36.792', '36,792']],
  ['36,792', ['36,792', '36.792']],
  ['36792000', ['36,792', '36.792']],
  ['36.792.000', ['36,792', '36.792']],
  ['36,8', ['36,792']],
  ['9528000', ['9.528']],
  ['9.528.000', ['9.528']],
  ['9528', ['9.528']],
  ['13004205', ['13.004.205']],
  ['1308', ['1.308']],
  ['14,5', ['14,5']],
  ['06', ['1-13-5-20-06-v']],
  ['06983', ['sag-2017-06983']],
  ['2017-06983', ['sag-2017-06983']],
  ['sag-2017-06983', ['sag-2017-06983']],
  ['1-13-5-20-06-v', ['1-13-5-20-06-v']],
  ['2734347', ['2734347']],
  ['40236880', ['4023 6880']],
  ['36880', []],
  ['792', []],
  ['40236881', []],
  ['7', []],
])('»%s« may be %j in the papers', (typed, expected) => {
  expect(find(typed)).toEqual(expected);
});

test.each([
  ['36,8 mio', ['36,792', '36.792']],
  ['37 mio', ['36,792', '36.792']],
  ['36,79 mio', ['36,792', '36.792']],
  ['36,9 mio', []],
  ['14,5 mio', ['14,5 mio', '14,5']],
  ['36,792 mio', ['36,792 mio', '36.792', '36,792']],
  ['13 mio', ['13.004.205']],
  ['9,5 mio', ['9.528']],
  ['9,5 tkr', ['9.528']],
  ['36,8 tusind', ['36,792', '36.792']],
])('the rounded amount »%s« may be %j', (typed, expected) => {
  expect(find(typed)).toEqual(expected);
});

test('the number as it was typed is the surest, the beginning of a longer one the least', () => {
  expect(find('2019')).toEqual(['2019', '2019-2023']);
  const weights = Object.fromEntries(
    findNumbers('36.792', entries).map(({ words, weight }) => [words.join(), weight]),
  );
  expect(weights['36.792']).toBe(1);
  expect(weights['36,792']).toBeLessThan(1);
  expect(weights['36,792']).toBeGreaterThan(0.9);
  expect(find('130').toSorted()).toEqual(['1.308', '13.004.205']);
});
