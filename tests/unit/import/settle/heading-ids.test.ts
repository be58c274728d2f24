import { expect, test } from 'vitest';
import { headingIds } from '../../../../src/import/settle/heading-ids.ts';

test('a hundred headings of the same words have an id each', () => {
  const ids = headingIds(
    Array.from({ length: 100 }, () => 'Økonomi'),
    false,
  );
  expect(new Set(ids).size).toBe(100);
  expect(ids.slice(0, 2)).toEqual(['oekonomi', 'oekonomi-b']);
});

test('an id is short and of whole words, without the sign of a clause', () => {
  const headings = [
    '§ 4 Møder og dagsorden',
    '§ 12 Ikrafttræden',
    'Kystbeskyttelsesudvalgets arbejde',
    'Kystbeskyttelsesudvalget',
    'Tabeller over forbrug',
    'Bilagene til havnebudgettet',
  ];
  expect(headingIds(headings, false)).toEqual([
    'moeder-dagsorden',
    'ikrafttraeden',
    'arbejde',
    'kystbeskyttelsesudvalget',
    'tabeller-over',
    'om-bilagene',
  ]);
});
