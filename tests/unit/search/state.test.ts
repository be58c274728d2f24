import { expect, test } from 'vitest';
import { toFacets, UNCHOSEN } from '../../../src/domain/search/facets.ts';
import { readFoundWords, withFoundWords } from '../../../src/domain/search/found-words.ts';
import { readState, writeState } from '../../../src/domain/search/state.ts';

const ALL = UNCHOSEN;

test('a search is read from its address, and written to it', () => {
  const state = {
    typed: 'hvad betaler Skive',
    facets: { ...ALL, bilag: ['2019-04/resultatkontrakt'], navn: ['Aarhus'] },
  };
  expect(writeState(state)).toBe(
    '?q=hvad+betaler+Skive&bilag=2019-04%2Fresultatkontrakt&navn=Aarhus',
  );
  expect(readState('?q=hvad+betaler+Skive&bilag=2019-04/resultatkontrakt&navn=Aarhus')).toEqual(
    state,
  );
  expect(readState('q=hvad%20betaler%20Skive&navn=Aarhus&bilag=2019-04/resultatkontrakt')).toEqual(
    state,
  );
});

test.each([
  '',
  'Skive',
  'årsværk & økonomi',
  'a+b=c',
  '100 % #1 ?q=x&bilag=y',
  '%41%zz%',
  '"rette borger" -digital',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '👩‍👩‍👧 \u202eeviks',
  'A\u030arhus',
  'Skive\u00a0Viborg',
  'a\tb\nc',
  "'; DROP TABLE papers; --",
  '/../../',
  'x'.repeat(10_000),
])('»%s« comes back from its address', (text) => {
  for (const state of [
    { typed: text, facets: ALL },
    { typed: 'x', facets: toFacets(() => [text, 'x']) },
  ]) {
    expect(readState(writeState(state))).toEqual(state);
    expect(readState(new URL(writeState(state), 'https://example.org/soeg/').search)).toEqual(
      state,
    );
  }
});

test.each(['', '?', '?q', '?q=', '?q=%20%20', '?x=y', '?Q=skive'])('»%s« is no search', (query) => {
  expect(readState(query)).toEqual({ typed: '', facets: ALL });
});

test('a facet stands in the address as often as it has values', () => {
  const query = '?q=skive&bilag=a&bilag=b';
  const { facets } = readState(`${query}&bilag=a&bilag=`);
  expect(facets).toEqual({ ...ALL, bilag: ['a', 'b'] });
  expect(writeState({ typed: 'skive', facets })).toBe(query);
});

test.each([ALL, { ...ALL, navn: ['Aarhus'] }])(
  'nothing typed has no address, whatever the limits are: %j',
  (facets) => {
    expect(writeState({ typed: '', facets })).toBe('');
  },
);

test('of a search given twice the first counts', () => {
  expect(readState('?q=skive&q=viborg').typed).toBe('skive');
});

test.each([
  [
    '/2019-04/eu-kontor/#note-via',
    ['via', 'midtjyllands'],
    '/2019-04/eu-kontor/?fundet=via+midtjyllands#note-via',
  ],
  ['/2019-04/eu-kontor/', ['årsværk'], '/2019-04/eu-kontor/?fundet=%C3%A5rsv%C3%A6rk'],
  ['/2019-04/eu-kontor/#note-via', [], '/2019-04/eu-kontor/#note-via'],
  ['/2019-04/eu-kontor/', ['a&b#c'], '/2019-04/eu-kontor/?fundet=a%26b%23c'],
])('%s with %j to mark is %s', (url, words, expected) => {
  expect(withFoundWords(url, words)).toBe(expected);
});

test('no more than twelve words stand in an address', () => {
  const words = Array.from({ length: 30 }, (_, at) => `ord${at}`);
  const address = new URL(withFoundWords('/a/#b', words), 'https://example.org');
  expect(address.searchParams.get('fundet')?.split(' ')).toEqual(words.slice(0, 12));
  expect(address.hash).toBe('#b');
});

test.each([
  [
    '/2019-04/eu-kontor/#a',
    ['ud af boksen', 'skive'],
    '/2019-04/eu-kontor/?fundet=%22ud+af+boksen%22+skive#a',
  ],
  [
    '/2019-04/eu-kontor/',
    ['ud af', 'rette seng'],
    '/2019-04/eu-kontor/?fundet=%22ud+af%22+%22rette+seng%22',
  ],
])('%s with the phrases and words %j to mark is %s', (url, words, expected) => {
  expect(withFoundWords(url, words)).toBe(expected);
});

test('the words and phrases to mark come back from their address', () => {
  const { search } = new URL(
    withFoundWords('/a/#b', ['ud af boksen', 'skive', 'årsværk', 'eu-kontoret', '36,792']),
    'https://example.org',
  );
  expect(readFoundWords(search)).toEqual([
    ['ud', 'af', 'boksen'],
    ['skive'],
    ['årsværk'],
    ['eu-kontoret'],
    ['36,792'],
  ]);
});

test('phrases are among the twelve', () => {
  const words = Array.from({ length: 30 }, (_, at) => `ord${at}`);
  const { search } = new URL(withFoundWords('/a/', ['ud af', ...words]), 'https://example.org');
  expect(readFoundWords(search)).toEqual([
    ['ud', 'af'],
    ...words.slice(0, 11).map((word) => [word]),
  ]);
});

test.each([
  ['', []],
  ['?q=skive', []],
  ['?fundet=', []],
  ['?fundet=%22%22+…', []],
  ['?fundet=%22skive', [['skive']]],
  ['?fundet=Skive+%22Ud+af%22', [['skive'], ['ud', 'af']]],
  ['?fundet=<b>skive</b>', [['b', 'skive', 'b']]],
])('of »%s« %j is marked', (query, expected) => {
  expect(readFoundWords(query)).toEqual(expected);
});

test('however much an address has to mark, it is no more than twelve', () => {
  expect(readFoundWords(`?fundet=${'ord+'.repeat(5_000)}`)).toHaveLength(12);
});
