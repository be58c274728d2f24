import { describe, expect, test } from 'vitest';
import { ABOUT_OVERVIEWS, OVERVIEWS } from '../../../src/domain/addresses/site-pages.ts';
import { asksByName, wordsOf } from '../../../src/domain/answers/wording.ts';
import {
  asksFor,
  describeKnown,
  partOf,
  partsOf,
  pickKnown,
  readAsked,
} from '../../../src/domain/search/known-items.ts';

const SKIVE = { asks: [['skiv']], may: 'kommun' };
const FEE = { asks: [['skiv', 'betal bidrag']], may: 'kommun 2019' };

describe('readAsked', () => {
  test.each([
    ['punkt 3.2', 'punkt#3.2'],
    ['Pkt. nr. 3,2', 'punkt#3.2'],
    ['3.2', 'nr#3.2'],
    ['bilag 2 til punkt 3.2', 'bilag#2', 'punkt#3.2'],
    ['3.2-1', 'nr#3.2-1'],
    ['s. 23', 'side#23'],
    ['maal nr 4', 'mal#4'],
    ['Mål 4', 'mal#4'],
    ['kap. 3', 'afsnit#3'],
    ['36 procent', 'pct#36'],
    ['14,5 %', 'pct#14,5'],
    ['+45 40 23 68 80', 'id#40236880'],
    ['SAG-2017-06983', 'id#201706983', 'sag'],
    ['1-13-5-20-06-V', 'id#11352006v'],
    ['JHP (at) kl.dk', 'mail#jhp@kl.dk'],
    ['https://www.kl.dk/nyhed/2018/', 'url#kl.dk/nyhed/2018'],
    ['hvad betaler Århus i 2019', 'betal', 'arhus', '2019'],
    ['hvornår', 'hvornar'],
    ['VIA’s andel', 'vias', 'andel'],
  ])('%s', (typed, ...asked) => {
    expect(readAsked(typed)).toEqual(asked);
  });

  test.each(['21', '3-4', '9 mål', '5 bilag', 'bil 3', 'side 2-3', '2019', 'mål 5a'])(
    'takes »%s« for no number of anything',
    (typed) => {
      expect(readAsked(typed).filter((word) => word.includes('#'))).toEqual([]);
    },
  );
});

describe('asksFor', () => {
  test.each(['Skive', 'skive kommune', '»Skive«'])('takes »%s« for Skive', (typed) => {
    expect(asksFor(readAsked(typed), SKIVE)).toBe(true);
  });

  test.each(['', 'og', 'kommune', 'Skive bibliotek', 'betaler', 'Ringkøbing-Skjern'])(
    'does not take »%s« for Skive',
    (typed) => {
      expect(asksFor(readAsked(typed), SKIVE)).toBe(false);
    },
  );

  test('needs every word that must be asked, and knows every one that is', () => {
    expect(asksFor(readAsked('hvad betaler Skive i 2019'), FEE)).toBe(true);
    expect(asksFor(readAsked('Skive'), FEE)).toBe(false);
    expect(asksFor(readAsked('hvad betaler Skive i 2020'), FEE)).toBe(false);
    expect(asksFor(readAsked('hvornår betaler Skive'), FEE)).toBe(false);
  });
});

describe('an overview', () => {
  const asked = (typed: string, path: keyof typeof ABOUT_OVERVIEWS) => {
    const { also, tells } = ABOUT_OVERVIEWS[path];
    const item = { asks: asksByName(OVERVIEWS[path], ...also), may: wordsOf(tells) };
    return asksFor(readAsked(typed), item);
  };

  test.each(Object.entries(OVERVIEWS))('%s is known by its name, »%s«', (path, name) => {
    expect(asked(name, path as keyof typeof ABOUT_OVERVIEWS)).toBe(true);
  });

  test.each([
    'frist',
    'fristen',
    'tidsfrister',
    'deadlines',
    'hvornår',
    'hvornaar',
    'hvornår er fristerne',
    'hvilke datoer',
  ])('of dates is meant by »%s«', (typed) => {
    expect(asked(typed, '/tidslinje/')).toBe(true);
  });

  test('is not meant by what is one of its kind', () => {
    expect(asked('Skive kommune', '/kommuner/')).toBe(false);
    expect(asked('mål 4', '/maal/')).toBe(false);
  });
});

describe('pickKnown', () => {
  const item = (name: string, asks: string[][]) => ({
    kind: 'Ting',
    name,
    path: `/${name}/`,
    tells: '',
    asks,
    may: '',
  });

  test('has the surest first, each once, and no more than three', () => {
    const items = [
      item('a', [['mal#1']]),
      item('b', [['mal#1', 'metod']]),
      item('b', [['mal#1', 'metod']]),
      ...['c', 'd', 'e'].map((name) => item(name, [['mal#1', 'metod']])),
    ];
    expect(pickKnown(['mal#1', 'metod'], items).map(({ name }) => name)).toEqual(['b', 'c', 'd']);
    expect(pickKnown(['mal#1'], items).map(({ name }) => name)).toEqual(['a']);
  });

  test('says what there is instead of a number that nothing has', () => {
    const items = [item('a', [['mal#1']]), item('alle', [['mal#']])];
    expect(pickKnown(['mal#9'], items).map(({ name }) => name)).toEqual(['alle']);
    expect(pickKnown(['mal#1'], items).map(({ name }) => name)).toEqual(['a']);
    expect(pickKnown(['mal#9', 'skiv'], items)).toEqual([]);
  });
});

test('a query looks in the parts that there are, at most three', () => {
  expect(partOf('betal')).toBe('bet');
  expect(partOf('side#23')).toBe('side-3');
  expect(partsOf(readAsked('hvad betaler Skive'), ['ski', 'vib'])).toEqual(['ski']);
  expect(partsOf(readAsked('Skive på side 23'), ['ski', 'vib'])).toEqual(['side-3']);
  expect(partsOf(['3-4', 'aaa', 'bbb', 'ccc', 'ddd'], ['aaa', 'bbb', 'ccc', 'ddd'])).toEqual([
    'aaa',
    'bbb',
    'ccc',
  ]);
});

test('what stands above the list is told in a sentence', () => {
  expect(describeKnown([])).toBe('');
  expect(describeKnown(['Beløb'])).toBe('Øverst står et svar: Beløb.');
  expect(describeKnown(['Dato', 'Dato'])).toBe('Øverst står 2 svar: Dato.');
});
