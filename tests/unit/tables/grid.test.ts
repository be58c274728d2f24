import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compute,
  type Grid,
  type GridCell,
  hasWords,
  shownText,
  sortRows,
} from '../../../src/domain/tables/grid.ts';

const text = { key: 'name', label: 'Navn', unit: '', decimals: undefined, formula: undefined };
const number = { key: 'amount', label: 'Beløb', unit: 'kr.', decimals: 0, formula: undefined };
const row = (key: string, ...cells: GridCell[]) => ({ key, cells });

const cells = fc.oneof(fc.integer(), fc.string(), fc.constant(undefined));
const rows = fc
  .array(cells)
  .map((values) => values.map((value, index) => row(`raekke-${index}`, value)));

test('sorting neither loses nor adds a row, and keeps the order of equals', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (given, isDescending) => {
      const sorted = sortRows(given, 0, isDescending);
      expect(new Set(sorted)).toEqual(new Set(given));
      expect(sorted).toHaveLength(given.length);
      expect(sortRows(sorted, 0, isDescending)).toEqual(sorted);
      const same = given.map(({ key }) => row(key, 1));
      expect(sortRows(same, 0, isDescending)).toEqual(same);
    }),
  );
});

test('empty cells are last, whichever way', () => {
  const given = [row('a', undefined), row('b', 2), row('c', ''), row('d', 10)];
  expect(sortRows(given, 0, false).map(({ key }) => key)).toEqual(['b', 'd', 'a', 'c']);
  expect(sortRows(given, 0, true).map(({ key }) => key)).toEqual(['d', 'b', 'a', 'c']);
});

test('names are sorted from A to Å, and Aa is Å', () => {
  const names = ['Aarhus', 'Ørsted', 'Ærø', 'Zealand', 'Odder', 'Åbyhøj', 'Ikast-Brande'];
  const sorted = sortRows(
    names.map((name) => row(name, name)),
    0,
    false,
  );
  expect(sorted.map(({ key }) => key)).toEqual([
    'Ikast-Brande',
    'Odder',
    'Zealand',
    'Ærø',
    'Ørsted',
    'Åbyhøj',
    'Aarhus',
  ]);
});

test.each([
  ['Aarhus', ['aarhus', 'århus', 'arhus', 'AAR', 'hus']],
  ['Ringkøbing-Skjern', ['ringkobing', 'ringkoebing', 'skjern', 'købing-sk']],
  ['Samsø', ['samsoe', 'samso', 'Ø']],
])('%s is found however it is typed', (name, typed) => {
  for (const words of typed) expect(hasWords(row('x', name), [text], words), words).toBe(true);
});

test('what is not there is not found, and numbers are found as they are shown', () => {
  expect(hasWords(row('x', 'Samsø'), [text], 'aa')).toBe(false);
  expect(hasWords(row('x', 'Samsø', 1308), [text, number], '1.308')).toBe(true);
  expect(hasWords(row('x', 'Samsø', 1308), [text, number], '<img>')).toBe(false);
});

test('computed columns are reckoned from the printed ones; a share is of the printed total', () => {
  const formula = { from: 'amount', isShare: false, times: 1000, per: 12 };
  const grid: Grid = {
    columns: [
      text,
      { ...number, unit: '1.000 kr.' },
      {
        ...number,
        key: 'share',
        unit: '%',
        decimals: 1,
        formula: { ...formula, isShare: true, times: 1 },
      },
      { ...number, key: 'monthly', formula },
    ],
    rows: [row('skive', 'Skive', 1308), row('tom', 'Tom', undefined)],
    total: row('i-alt', 'I alt', 36792),
  };
  const { rows, total } = compute(grid);
  expect(rows).toEqual([
    row('skive', 'Skive', 1308, 3.6, 109000),
    row('tom', 'Tom', undefined, undefined, undefined),
  ]);
  expect(total).toEqual(row('i-alt', 'I alt', 36792, 100, 3066000));
});

test('a cell is shown with its decimals, and a share with its sign', () => {
  expect(shownText(4702674, number)).toBe('4.702.674');
  expect(shownText(36.16, { decimals: 1, unit: '%' })).toBe('36,2 %');
  expect(shownText(undefined, number)).toBe('');
});
