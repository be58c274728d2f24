import { describe, expect, test } from 'vitest';
import {
  keyOf,
  meaningsOf,
  readRightPart,
  toMeaningParts,
  toMeanings,
  toRightParts,
} from '../../../../src/domain/search/vocabulary/beyond.ts';

test.each([
  ['Fedme', 'fedm'],
  ['chefen for regionen', 'chef region'],
  ['aarsvaerk', 'arsvark'],
  ['og', ''],
])('»%s« is known by »%s«', (text, key) => {
  expect(keyOf(text)).toBe(key);
});

test('what is said lies by its first two letters, and leads to words that the papers have', () => {
  const parts = toMeaningParts(
    [
      ['overvægt', ['fedme', 'tyk']],
      ['trivsel', ['fedme']],
      ['blokkæde', ['bitcoin']],
    ],
    (name) => name !== 'blokkæde',
  );
  expect([...parts]).toEqual([
    ['fe', { fedm: ['overvægt', 'trivsel'] }],
    ['ty', { tyk: ['overvægt'] }],
  ]);
});

test('each of a group is said for the others, but for a part of itself', () => {
  expect(
    toMeanings([
      ['CDEU', 'EU-kontoret'],
      ['uddannelse', 'privat uddannelse'],
    ]),
  ).toEqual([
    ['CDEU', ['EU-kontoret']],
    ['EU-kontoret', ['CDEU']],
    ['uddannelse', ['privat uddannelse']],
    ['privat uddannelse', []],
  ]);
});

test('right words are packed by their first two letters, each form once', () => {
  const parts = toRightParts(['elev', 'elever', 'patent', 'ø']);
  expect([...parts.keys()]).toEqual(['el', 'pa']);
  expect(readRightPart(parts.get('el') ?? '')).toEqual(['elev']);
});

describe('an English word', () => {
  const meanings = new Map([
    ['pay', ['betale']],
    ['policy', ['politik']],
    ['plan', ['plan']],
  ]);

  test.each([
    ['pays', 'betale'],
    ['policies', 'politik'],
    ['policie', 'politik'],
    ['paying', 'betale'],
  ])('is found by its beginning: %s', (key, name) => {
    expect(meaningsOf(key, meanings)).toEqual([name]);
  });

  test('that nobody says means nothing', () => {
    expect(meaningsOf('s', meanings)).toEqual([]);
  });
});
