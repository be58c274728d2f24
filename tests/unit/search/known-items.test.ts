import { describe, expect, test } from 'vitest';
import { ABOUT_OVERVIEWS, OVERVIEWS } from '../../../src/domain/addresses/site-pages.ts';
import { asksFor, beginningsOf } from '../../../src/domain/search/known-items.ts';

const SKIVE = {
  kind: 'Kommune',
  name: 'Skive',
  also: [],
  tells: 'Skive betaler 1.308.000 kr. i 2019, 3,6 % af det samlede beløb (beregnet).',
};
const ITEM = {
  kind: 'Punkt på dagsordenen',
  name: '3.2 Resultatkontrakt 2019',
  also: ['3.2', 'punkt 3.2'],
  tells: 'KKR Midtjylland',
};

describe('asksFor', () => {
  test.each(['Skive', 'skive kommune', 'Skives betaling', 'hvad betaler Skive i 2019?', '»Skive«'])(
    'takes »%s« for Skive',
    (typed) => {
      expect(asksFor(typed, SKIVE)).toBe(true);
    },
  );

  test.each(['', 'og', 'kommune', 'Skive bibliotek', 'betaler', 'Ringkøbing-Skjern'])(
    'does not take »%s« for Skive',
    (typed) => {
      expect(asksFor(typed, SKIVE)).toBe(false);
    },
  );

  test('knows a number, and spellings without æøå', () => {
    expect(asksFor('3.2', ITEM)).toBe(true);
    expect(asksFor('punkt 3.2', ITEM)).toBe(true);
    expect(asksFor('3.4', ITEM)).toBe(false);
    const aarhus = { kind: 'Kommune', name: 'Aarhus', also: ['Århus'], tells: '' };
    expect(['aarhus', 'Århus', 'arhus'].map((typed) => asksFor(typed, aarhus))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('an overview', () => {
  const asked = (typed: string, path: keyof typeof ABOUT_OVERVIEWS) =>
    asksFor(typed, { kind: 'Oversigt', name: OVERVIEWS[path], ...ABOUT_OVERVIEWS[path] });

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

describe('beginningsOf', () => {
  test('gives what the telling words begin with, once each', () => {
    expect(beginningsOf('hvad betaler Århus og Aarhus til punkt 3.2')).toEqual([
      'bet',
      'arh',
      'pun',
      '32',
    ]);
  });
});
