import { expect, test } from 'vitest';
import { type Grid, withUnit } from '../../../src/domain/tables/grid.ts';
import { describePicked, describeRank, describeView } from '../../../src/domain/tables/message.ts';
import type { TableView } from '../../../src/domain/tables/view.ts';

const nouns = { one: 'kommune', many: 'kommuner' };
const view: TableView = {
  sort: undefined,
  filter: '',
  picked: [],
  isPickedOnly: false,
  computed: [],
  isChart: false,
  changes: {},
};
const names: Readonly<Record<string, number>> = {
  Horsens: 2508,
  Hedensted: 1308,
  Skive: 1308,
  Aarhus: 9528,
  Samsø: 108,
};
const grid: Grid = {
  columns: [
    { key: 'municipality', label: 'Kommune', unit: '', decimals: undefined, formula: undefined },
    { key: 'amount', label: '1.000 kr.', unit: '1.000 kr.', decimals: 0, formula: undefined },
  ],
  rows: Object.entries(names).map(([name, amount]) => ({ key: name, cells: [name, amount] })),
  total: { key: 'i-alt', cells: ['I alt', 36792] },
};

test('what is shown is told with its filter and its order', () => {
  expect(describeView(grid, view, 5, nouns)).toBe('Alle 5 kommuner i trykt rækkefølge.');
  expect(
    describeView(
      grid,
      { ...view, filter: 's', sort: { column: 'amount', isDescending: true } },
      2,
      nouns,
    ),
  ).toBe('2 af 5 kommuner med »s«, sorteret efter 1.000 kr., største først.');
  expect(
    describeView(
      grid,
      { ...view, filter: 'q', sort: { column: 'municipality', isDescending: false } },
      0,
      nouns,
    ),
  ).toBe('0 af 5 kommuner med »q«, sorteret efter Kommune, fra A til Å. Prøv med færre bogstaver.');
  expect(describeView(grid, { ...view, isChart: true }, 5, nouns)).toBe(
    'Vist som diagram i trykt rækkefølge.',
  );
});

test('rows picked are summed, shared and compared', () => {
  expect(describePicked(grid, ['Horsens', 'Hedensted'])).toEqual([
    'Horsens + Hedensted: 3.816 (1.000 kr.), 10,4 %.',
    'Horsens ligger 1.200 (1.000 kr.) over Hedensted, 1,9 gange så meget.',
  ]);
  expect(describePicked(grid, ['Hedensted', 'Skive'])[1]).toBe('Hedensted og Skive er lige store.');
  expect(describePicked(grid, ['Skive'])).toEqual(['Skive: 1.308 (1.000 kr.), 3,6 %.']);
  expect(describePicked(grid, Object.keys(names))[0]).toBe('5 valgte: 14.760 (1.000 kr.), 40,1 %.');
  expect(describePicked(grid, [])).toEqual([]);
});

test('equal rows share a place', () => {
  const places = grid.rows.map((row) => describeRank(grid, row, 1));
  expect(places).toEqual([
    'nr. 2 af 5',
    'delt nr. 3 af 5',
    'delt nr. 3 af 5',
    'nr. 1 af 5',
    'nr. 5 af 5',
  ]);
});

test('a unit follows its number, and stands apart when it is a number itself', () => {
  expect(withUnit(4702674, { unit: 'kr.', decimals: 0 })).toBe('4.702.674 kr.');
  expect(withUnit(3816, { unit: '1.000 kr.', decimals: 0 })).toBe('3.816 (1.000 kr.)');
  expect(withUnit(14.5, { unit: 'årsværk', decimals: 1 })).toBe('14,5 årsværk');
});
