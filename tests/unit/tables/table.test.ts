import { expect, test } from 'vitest';
import { findSumFaults as findFaults } from '../../../src/domain/tables/sums.ts';
import { cellValue, printedText } from '../../../src/domain/tables/table.ts';
import { tableSchema } from '../../../src/schemas/table.ts';

const column = {
  key: 'amount',
  label: 'Beløb',
  type: 'number',
  decimals: 0,
  summed: true,
  description: 'Beløb',
} as const;
const share = { ...column, key: 'share', label: 'Andel', unit: '%', shareOf: 'amount' } as const;
const name = { ...column, key: 'name', label: 'Navn', type: 'text', summed: false } as const;

/** What is told of a table, without where. */
function findSumFaults(table: Parameters<typeof findFaults>[0]): string[] {
  return findFaults(table).map(({ fault }) => fault);
}

function table(rows: [number, number][], total: [number, number]) {
  return {
    columns: [name, column, share],
    rows: rows.map((numbers, index) => ({
      key: `raekke-${index + 1}`,
      cells: [`Række ${index + 1}`, ...numbers],
    })),
    total: { key: 'i-alt', cells: ['I alt', ...total] },
  };
}

test('a table that adds up has no faults', () => {
  expect(
    findSumFaults(
      table(
        [
          [300, 75],
          [100, 25],
        ],
        [400, 100],
      ),
    ),
  ).toEqual([]);
});

test('a wrong total is told with what the rows give', () => {
  expect(
    findSumFaults(
      table(
        [
          [300, 75],
          [1100, 25],
        ],
        [1401, 100],
      ),
    )[0],
  ).toBe('rækkerne i »Beløb« giver 1.400, men totalen er 1.401.');
});

test('a wrong share is told with its row', () => {
  expect(
    findSumFaults(
      table(
        [
          [300, 74],
          [100, 26],
        ],
        [400, 100],
      ),
    ),
  ).toEqual([
    'andelen i rækken raekke-1 er 74, men beløbet giver 75.',
    'andelen i rækken raekke-2 er 26, men beløbet giver 25.',
  ]);
});

test('decimals are added without the errors of binary fractions', () => {
  const tenth = { ...column, decimals: 1 };
  const rows = [0.1, 0.2].map((value, index) => ({ key: `r-${index}`, cells: [value] }));
  expect(findSumFaults({ columns: [tenth], rows, total: { key: 'sum', cells: [0.3] } })).toEqual(
    [],
  );
});

test.each([
  [4702674, column, '4.702.674'],
  [36, share, '36 %'],
  ['Horsens', name, 'Horsens'],
  [{ value: 100, printed: '100%' }, share, '100%'],
])('the cell %j is printed %s', (cell, of, expected) => {
  expect(printedText(cell, of)).toBe(expected);
});

test('a cell printed in a way of its own keeps its number', () => {
  expect(cellValue({ value: 100, printed: '100%' }, share)).toBe(100);
});

test('a table file names the row that lacks a cell and the key used twice', () => {
  const result = tableSchema.safeParse({
    appendix: 'eu-kontor',
    section: 'finansiering',
    caption: 'Tabel',
    rowNouns: { one: 'række', many: 'rækker' },
    sourceLines: { first: 1 },
    columns: [name, column],
    rows: [
      { key: 'kilde-a', cells: ['A', 1] },
      { key: 'kilde-a', cells: ['B'] },
    ],
  });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'nøglen »kilde-a« bruges to gange. Giv rækken sin egen nøgle.',
    'rækken kilde-a har 1 celler; der skal være 2, en for hver kolonne.',
  ]);
});
