import { expect, test } from 'vitest';
import { toBarChart } from '../../../src/domain/tables/bar-chart.ts';
import { tableSchema } from '../../../src/schemas/table.ts';

const { columns, rows } = tableSchema.parse({
  ...{
    appendix: 'a',
    section: 'a',
    caption: 'a',
    sourceLines: { first: 1 },
    rowNouns: { one: 'række', many: 'rækker' },
  },
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

test('a column that is not there, or is no number, is refused', () => {
  expect(() => toBarChart({ columns, rows }, 'name')).toThrow(RangeError);
  expect(() => toBarChart({ columns, rows }, 'nothing')).toThrow('No number column nothing');
});
