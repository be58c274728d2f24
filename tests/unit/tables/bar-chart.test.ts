import { expect, test } from 'vitest';
import { toBarChart } from '../../../src/domain/tables/bar-chart.ts';
import { tableSchema } from '../../../src/schemas/table.ts';

const FIELDS = {
  appendix: 'a',
  section: 'a',
  caption: 'a',
  sourceLines: { first: 1 },
  rowNouns: { one: 'række', many: 'rækker' },
};
const toRow = (cells: (string | number)[], at: number) => ({ key: `row-${at}`, cells });
const { columns, rows } = tableSchema.parse({
  ...FIELDS,
  columns: [
    { key: 'name', label: 'Navn', type: 'text', description: 'Navn' },
    { key: 'amount', label: 'Beløb', type: 'number', description: 'Beløb' },
  ],
  rows: [
    { key: 'a', cells: ['Ringkøbing-Skjern', 1000] },
    { key: 'b', cells: ['Projekter og særskilt finansierede aktiviteter', 500] },
    { key: 'c', cells: ['Samsø', 1] },
    { key: 'd', cells: ['Ingen', 0] },
  ],
});
const chart = toBarChart({ columns, rows }, 'amount');
const bars = [...chart.path.matchAll(/h(\d+)z/g)].map(([, length]) => Number(length));

test('bars stand in printed order, with the printed texts', () => {
  expect(chart.rows.map(({ value }) => value)).toEqual(['1.000', '500', '1', '0']);
});

test('bars are as long as their numbers, and the longest reaches the edge', () => {
  expect(bars[0]).toBe(2 * (bars[1] ?? 0));
  expect(bars[0]).toBe(chart.width - chart.valueEnd - 8);
});

test('a small number has a bar that can be seen, nothing has none', () => {
  expect(bars).toHaveLength(3);
  expect(bars[2]).toBe(1);
});

test('long labels are broken between words, and make their row higher', () => {
  expect(chart.rows[1]?.lines).toEqual(['Projekter og', 'særskilt', 'finansierede', 'aktiviteter']);
  expect(chart.height).toBe(4 * 21 + 3 * 16);
});

test('what is below nothing goes to the left of a line, and a dash has no bar', () => {
  const cells = [
    ['a', 300],
    ['b', '(100)'],
    ['c', '–'],
    ['d', '−1'],
  ];
  const below = tableSchema.parse({ ...FIELDS, columns, rows: cells.map(toRow) });
  const { path, zero, valueEnd, width, rows: shown } = toBarChart(below, 'amount');
  expect(zero).toBeGreaterThan(valueEnd);
  const lengths = [...path.matchAll(/h(-?\d+)z/g)].map(([, length]) => Number(length));
  expect(lengths).toEqual([width - (zero ?? 0), expect.any(Number), -1]);
  expect(lengths[1]).toBe(-Math.round((width - valueEnd - 8) / 4));
  expect(shown.map(({ value }) => value)).toEqual(['300', '(100)', '–', '−1']);
  expect(chart.zero).toBeUndefined();
});

test('a column that is not there, or is no number, is refused', () => {
  expect(() => toBarChart({ columns, rows }, 'name')).toThrow(RangeError);
  expect(() => toBarChart({ columns, rows }, 'nothing')).toThrow('No number column nothing');
});
