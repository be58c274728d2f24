import { describe, expect, test } from 'vitest';
import { asksFor } from '../../../src/domain/search/known-items.ts';

const SKIVE = {
  names: ['Skive', 'Skive Kommune'],
  tells: 'Skive betaler 1.308.000 kr. i 2019, 3,6 % af det samlede beløb (beregnet).',
};
const ITEM = { names: ['3.2', 'punkt 3.2', 'Resultatkontrakt 2019'], tells: 'KKR Midtjylland' };

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
    const aarhus = { names: ['Aarhus', 'Århus'], tells: '' };
    expect(['aarhus', 'Århus', 'arhus'].map((typed) => asksFor(typed, aarhus))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
