import { expect, test } from 'vitest';
import {
  countValues,
  FACETS,
  type Facet,
  type Facets,
  isNarrowed,
  passes,
  toFacets,
  UNCHOSEN,
} from '../../../src/domain/search/facets.ts';

const chosenAs = (chosen: Partial<Facets>): Facets => ({ ...UNCHOSEN, ...chosen });
const MEETING = { moede: ['2019-04'], organ: ['KKR Midtjylland'] };
const CONTRACT = {
  ...MEETING,
  bilag: ['2019-04/resultatkontrakt'],
  slags: ['Kontrakt'],
  punkt: ['2019-04/3.2'],
};
const SKIVE: Facets = { ...CONTRACT, navn: ['Skive', 'Viborg'] };
const NAMELESS: Facets = { ...CONTRACT, navn: [] };
const NOTE: Facets = {
  ...MEETING,
  bilag: ['2019-04/eu-kontor'],
  slags: ['Notat'],
  punkt: ['2019-04/3.1'],
  navn: ['Skive'],
};
const FOUND = [SKIVE, NAMELESS, NOTE];
const PLACES = [3, 1, 2].map((count, at) => ({ values: FOUND[at] ?? UNCHOSEN, count }));

test.each<[Partial<Facets>, Facets[]]>([
  [{}, [SKIVE, NAMELESS, NOTE]],
  [{ bilag: ['2019-04/eu-kontor'] }, [NOTE]],
  [{ bilag: ['2019-04/eu-kontor', '2019-04/resultatkontrakt'] }, FOUND],
  [{ slags: ['Kontrakt'] }, [SKIVE, NAMELESS]],
  [{ slags: ['Kontrakt', 'Brev'] }, [SKIVE, NAMELESS]],
  [{ navn: ['Skive'] }, [SKIVE, NOTE]],
  [{ navn: ['Skive'], slags: ['Kontrakt'] }, [SKIVE]],
  [{ navn: ['Viborg'], punkt: ['2019-04/3.1'] }, []],
  [{ navn: ['Randers'] }, []],
  [{ moede: ['2019-04'] }, FOUND],
  [{ organ: ['Byrådet'] }, []],
])('%j leaves what has one of each facet', (chosen, expected) => {
  expect(FOUND.filter((values) => passes(values, chosenAs(chosen)))).toEqual(expected);
});

test('a search is narrowed when anything is chosen', () => {
  expect(FACETS).toEqual(Object.keys(UNCHOSEN));
  expect(isNarrowed(UNCHOSEN)).toBe(false);
  for (const facet of FACETS) expect(isNarrowed(chosenAs({ [facet]: ['x'] })), facet).toBe(true);
});

test('a facet can be left out of account', () => {
  expect(passes(NOTE, chosenAs({ slags: ['Kontrakt'] }), 'slags')).toBe(true);
  expect(passes(NOTE, chosenAs({ slags: ['Kontrakt'] }), 'navn')).toBe(false);
});

test('each value is chosen once, and no more of them than can be meant', () => {
  expect(toFacets(() => ['a', '', 'b', 'a']).bilag).toEqual(['a', 'b']);
  expect(toFacets(() => Array.from({ length: 9000 }, (_, at) => `${at}`)).navn).toHaveLength(50);
});

test.each<[Partial<Facets>, Facet, Record<string, number>]>([
  [{}, 'slags', { Kontrakt: 4, Notat: 2 }],
  [{}, 'navn', { Skive: 5, Viborg: 3 }],
  [{ slags: ['Kontrakt'] }, 'slags', { Kontrakt: 4, Notat: 2 }],
  [{ slags: ['Kontrakt'] }, 'navn', { Skive: 3, Viborg: 3 }],
  [{ navn: ['Viborg'] }, 'bilag', { '2019-04/resultatkontrakt': 3 }],
  [{ navn: ['Randers'] }, 'slags', {}],
])('with %j chosen, %s would leave %j', (chosen, facet, expected) => {
  expect(Object.fromEntries(countValues(PLACES, chosenAs(chosen), facet))).toEqual(expected);
});

test('what does not hold is not counted, nor what the list does not take', () => {
  const found = [...PLACES, { values: NOTE, count: 0 }];
  expect(countValues(found, UNCHOSEN, 'slags').get('Notat')).toBe(2);
  expect(countValues(found, UNCHOSEN, 'slags', 1).get('Kontrakt')).toBe(3);
});

test('a count is what choosing the value leaves', () => {
  const chosen = chosenAs({ punkt: ['2019-04/3.2'] });
  const counts = FACETS.flatMap((facet) =>
    [...countValues(PLACES, chosen, facet)].map(([value, count]) => ({ facet, value, count })),
  );
  expect(counts).toHaveLength(8);
  for (const { facet, value, count } of counts) {
    const left = PLACES.filter(({ values }) => passes(values, { ...chosen, [facet]: [value] }));
    expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(count);
  }
});
