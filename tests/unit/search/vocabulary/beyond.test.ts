import { describe, expect, test } from 'vitest';
import {
  keyOf,
  meaningsOf,
  toMeaningParts,
  toMeanings,
  toRightParts,
} from '../../../../src/domain/search/vocabulary/beyond.ts';
import { readFilter } from '../../../../src/domain/search/vocabulary/word-filter.ts';

test.each([
  ['Fedme', 'fedm'],
  ['chefen for regionen', 'chef region'],
  ['aarsvaerk', 'arsvark'],
  ['færdigheder', 'fardighed'],
  ['færdigt', 'fardig'],
  ['og', ''],
])('»%s« is known by »%s«', (text, key) => {
  expect(keyOf(text)).toBe(key);
});

test('what is said lies by its first two letters, and leads to words that the papers have', () => {
  const parts = toMeaningParts(
    [
      ['overvægt', ['fedm', 'tyk']],
      ['trivsel', ['fedm', '=thriving']],
      ['blokkæde', ['bitcoin']],
    ],
    (name) => name !== 'blokkæde',
  );
  expect([...parts]).toEqual([
    ['fe', { fedm: ['overvægt', 'trivsel'] }],
    ['ty', { tyk: ['overvægt'] }],
    ['th', { '=thriving': ['trivsel'] }],
  ]);
});

test('each of a group is said for the others, but for a part of itself', () => {
  expect(
    toMeanings([
      ['CDEU', 'EU-kontoret'],
      ['uddannelse', 'privat uddannelse'],
    ]),
  ).toEqual([
    ['CDEU', ['eukontor']],
    ['EU-kontoret', ['cdeu']],
    ['uddannelse', ['privat uddannel']],
    ['privat uddannelse', []],
  ]);
});

test('right words are known by their first two letters and their form', () => {
  const parts = toRightParts(['elev', 'elever', 'patent', 'ø']);
  expect([...parts.keys()]).toEqual(['el', 'pa']);
  const right = readFilter(parts.get('el') ?? '');
  expect(['elev', 'elever', 'patent'].map((word) => right.has(word))).toEqual([true, false, false]);
});

describe('an English word', () => {
  const meanings = new Map([
    ['=pay', ['betale']],
    ['=policy', ['politik']],
    ['=train', ['uddanne']],
    ['=bill', ['faktura']],
    ['=nurse education', ['sygeplejerskeuddannelse']],
  ]);

  test.each([
    ['pay', 'betale'],
    ['pays', 'betale'],
    ['policies', 'politik'],
    ['training', 'uddanne'],
    ['nurse education', 'sygeplejerskeuddannelse'],
  ])('means what the papers say: %s', (typed, name) => {
    expect(meaningsOf(typed.split(' '), { meanings, kinship: new Map() })).toEqual([name]);
  });

  test.each(['billet', 'bil', 's', ''])('is no Danish word that is like it: %s', (typed) => {
    expect(meaningsOf([typed], { meanings, kinship: new Map() })).toEqual([]);
  });
});
