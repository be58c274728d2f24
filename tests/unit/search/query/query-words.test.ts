import { describe, expect, test } from 'vitest';
import { alternativesOf, read, termsOf } from './typed.ts';

test.each([
  ['sygeplejerske uddannelse', 'sygeplejerskeuddannelse'],
  ['fordeling nøgle', 'fordelingsnøgle'],
  ['sundheds koordinations udvalg', 'sundhedskoordinationsudvalget'],
  ['eu kontoret', 'eu-kontoret'],
])('neighbours that are one word in the papers stand for it: »%s«', (typed, word) => {
  const { terms } = read(typed);
  expect(terms).toHaveLength(typed.split(' ').length);
  for (const { text, alternatives } of terms) {
    const weights = alternatives
      .filter(({ words }) => words.join(' ') === word)
      .map(({ weight }) => weight);
    expect(Math.max(...weights), text).toBeGreaterThan(1.1);
  }
});

test('a key typed with oe is a key', () => {
  expect(alternativesOf('noegle')).toContain('fordelingsnøgle');
});

test('a word that is not there is said to have no alternatives, and the others stay', () => {
  const { terms } = read('blokkæde Skive');
  expect(terms.map(({ text, alternatives }) => [text, alternatives.length > 0])).toEqual([
    ['blokkæde', false],
    ['skive', true],
  ]);
});

describe('synonyms', () => {
  test.each([
    ['CDEU', 'cdeu', 'eu-kontoret'],
    ['cdeu', 'cdeu', 'central denmark eu office'],
    ['sygehus', 'sygehus', 'hospitaler'],
    ['sygehuse', 'sygehuse', 'hospitaler'],
    ['tilskud', 'tilskud', 'bidrag'],
    ['praktiserende læger', 'praktiserende', 'almen praksis'],
    ['Central Denmark EU Office', 'denmark', 'cdeu'],
    ['aftale for praktiserende læge', 'læge', 'almen praksis'],
  ])('»%s« also finds, for »%s«, %s', (typed, text, word) => {
    expect(alternativesOf(typed, text)).toContain(word);
  });

  test('a name of several words is not taken for one of them', () => {
    expect(alternativesOf('praktiserende')).not.toContain('almen praksis');
    expect(alternativesOf('Denmark', 'denmark')).not.toContain('cdeu');
  });

  test('a synonym counts less when the typed word is there itself', () => {
    const weigh = (typed: string, word: string) =>
      read(typed).terms[0]?.alternatives.find(({ words }) => words.join(' ') === word)?.weight ?? 0;
    expect(weigh('cdeu', 'eu-kontoret')).toBeGreaterThan(0);
    expect(weigh('cdeu', 'eu-kontoret')).toBeLessThan(weigh('sygehus', 'hospitaler'));
    expect(weigh('sygehus', 'hospitaler')).toBeLessThan(1);
  });

  test('no word is told twice, as itself and as a synonym', () => {
    for (const [typed, count] of [
      ['cdeu', 3],
      ['uddannelse', 2],
    ] as const) {
      expect(alternativesOf(typed)).toHaveLength(count);
      expect(new Set(alternativesOf(typed)).size).toBe(count);
    }
  });
});

describe('amounts and dates', () => {
  test.each([
    ['basisbevilling på 36,8 mio. kr.', ['basisbevilling', 'kr', '36,8 mio'], '36,792'],
    ['36,8 millioner', ['36,8 million'], '36,792'],
    ['36,8 Mio', ['36,8 mio'], '36,792'],
    ['36,8mio.kr.', ['kr', '36,8 mio'], '36,792'],
    ['1,3 t.kr', ['1,3 t.kr'], '1.308'],
  ])('»%s« looks for %j, which may be %s', (typed, expected, printed) => {
    expect(termsOf(typed)).toEqual(expected);
    expect(alternativesOf(typed, expected.at(-1))).toContain(printed);
  });

  test('an amount is only looked for with its unit, when the papers have the amount', () => {
    expect(alternativesOf('36,792 mio')).toContain('36,792 mio');
    expect(alternativesOf('36,8 mio')).not.toContain('36,8 mio');
  });

  test('a date is one term', () => {
    expect(termsOf('aftalen af 27. marts 2019')).toEqual(['aftalen', '27. marts 2019']);
    expect(alternativesOf('27. marts 2019')).toContain('27-3-2019');
  });

  test('a telephone number is found in groups', () => {
    expect(alternativesOf('40236880')).toEqual(['4023 6880']);
    expect(termsOf('4023 6880')).toEqual(['4023', '6880']);
  });
});
