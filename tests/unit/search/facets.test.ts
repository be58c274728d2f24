import { expect, test } from 'vitest';
import {
  countValues,
  FACETS,
  type Facets,
  type FacetValues,
  isNarrowed,
  passes,
} from '../../../src/domain/search/facets.ts';

const ALL: Facets = { bilag: '', slags: '', punkt: '', navn: '' };
const CONTRACT = {
  bilag: ['2019-04/resultatkontrakt'],
  slags: ['Kontrakt'],
  punkt: ['2019-04/3.2'],
};
const SKIVE: FacetValues = { ...CONTRACT, navn: ['Skive', 'Viborg'] };
const NAMELESS: FacetValues = { ...CONTRACT, navn: [] };
const NOTE: FacetValues = {
  bilag: ['2019-04/eu-kontor'],
  slags: ['Notat'],
  punkt: ['2019-04/3.1'],
  navn: ['Skive'],
};
const FOUND = [SKIVE, NAMELESS, NOTE];

test.each<[Partial<Facets>, FacetValues[]]>([
  [{}, [SKIVE, NAMELESS, NOTE]],
  [{ bilag: '2019-04/eu-kontor' }, [NOTE]],
  [{ slags: 'Kontrakt' }, [SKIVE, NAMELESS]],
  [{ navn: 'Skive' }, [SKIVE, NOTE]],
  [{ navn: 'Skive', slags: 'Kontrakt' }, [SKIVE]],
  [{ navn: 'Viborg', punkt: '2019-04/3.1' }, []],
  [{ navn: 'Randers' }, []],
])('%j leaves what has all of it', (chosen, expected) => {
  expect(FOUND.filter((values) => passes(values, { ...ALL, ...chosen }))).toEqual(expected);
});

test('a search is narrowed when anything is chosen', () => {
  expect(FACETS).toEqual(Object.keys(ALL));
  expect(isNarrowed(ALL)).toBe(false);
  for (const facet of FACETS) expect(isNarrowed({ ...ALL, [facet]: 'x' }), facet).toBe(true);
});

test('a facet can be left out of account', () => {
  expect(passes(NOTE, { ...ALL, slags: 'Kontrakt' }, 'slags')).toBe(true);
  expect(passes(NOTE, { ...ALL, slags: 'Kontrakt' }, 'navn')).toBe(false);
});

test.each<[Partial<Facets>, keyof Facets, Record<string, number>]>([
  [{}, 'slags', { Kontrakt: 2, Notat: 1 }],
  [{}, 'navn', { Skive: 2, Viborg: 1 }],
  [{ slags: 'Kontrakt' }, 'slags', { Kontrakt: 2, Notat: 1 }],
  [{ slags: 'Kontrakt' }, 'navn', { Skive: 1, Viborg: 1 }],
  [{ navn: 'Viborg' }, 'bilag', { '2019-04/resultatkontrakt': 1 }],
  [{ navn: 'Randers' }, 'slags', {}],
])('with %j chosen, %s would leave %j', (chosen, facet, expected) => {
  expect(Object.fromEntries(countValues(FOUND, { ...ALL, ...chosen }, facet))).toEqual(expected);
});

test('a count is what choosing the value leaves', () => {
  const chosen = { ...ALL, punkt: '2019-04/3.2' };
  const counts = FACETS.flatMap((facet) =>
    [...countValues(FOUND, chosen, facet)].map(([value, count]) => ({ facet, value, count })),
  );
  expect(counts).toHaveLength(6);
  for (const { facet, value, count } of counts)
    expect(FOUND.filter((values) => passes(values, { ...chosen, [facet]: value }))).toHaveLength(
      count,
    );
});
