import { expect, test } from 'vitest';
import {
  addressOf,
  agendaItemPath,
  appendixPath,
  blockId,
  citationKey,
  citationPath,
  isId,
  MAX_ID_LENGTH,
  toSlug,
  withBase,
} from '../../../src/domain/addresses/permalink.ts';

test.each(['oekonomi', 'oekonomi-2-3', 'maal-5', 'a', 'a'.repeat(MAX_ID_LENGTH)])(
  '%s can be an id',
  (id) => {
    expect(isId(id)).toBe(true);
  },
);

test.each([
  '',
  'Økonomi',
  'økonomi',
  'oekonomi-',
  '-oekonomi',
  '6-oekonomi',
  'oeko nomi',
  'oeko_nomi',
  'a'.repeat(MAX_ID_LENGTH + 1),
])('»%s« cannot be an id', (id) => {
  expect(isId(id)).toBe(false);
});

test.each([
  ['Ringkøbing-Skjern', 'ringkoebing-skjern'],
  ['Århus', 'aarhus'],
  ['Färre é? Hjörring', 'farre-e-hjorring'],
  ['punkt-3.2', 'punkt-3-2'],
  ['', ''],
])('the slug of »%s« is »%s«', (text, expected) => {
  expect(toSlug(text)).toBe(expected);
});

test('a block is named by its place', () => {
  expect(blockId('oekonomi', 2)).toBe('oekonomi-2');
  expect(blockId('oekonomi', 2, 3)).toBe('oekonomi-2-3');
});

test.each([
  ['/', '/soeg/', '/soeg/'],
  ['/papirer/moeder/', '/soeg/', '/papirer/moeder/soeg/'],
  ['/papirer/moeder', '/soeg/', '/papirer/moeder/soeg/'],
])('below %s, %s is %s', (base, path, expected) => {
  expect(withBase(base, path)).toBe(expected);
});

test('papers and agenda items have the addresses that were promised', () => {
  expect(appendixPath('2019-04', 'eu-kontor')).toBe('/2019-04/eu-kontor/');
  expect(agendaItemPath('2019-04', '3.2')).toBe('/2019-04/3.2/');
  expect(citationPath('2019-04', 'eu-kontor', 'bib')).toBe('/citat/2019-04/eu-kontor.bib');
  expect(citationKey('2019-04', 'eu-kontor')).toBe('eu_kontor_2019_04');
});

test('an address has the host when it is known, and the base in any case', () => {
  expect(addressOf('/soeg/', '/papirer/', new URL('https://example.org'))).toBe(
    'https://example.org/papirer/soeg/',
  );
  expect(addressOf('/soeg/', '/papirer/', undefined)).toBe('/papirer/soeg/');
});
