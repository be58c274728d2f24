import { expect, test } from 'vitest';
import type { Grid } from '../../../src/domain/tables/grid.ts';
import { toShownPart } from '../../../src/domain/tables/shown-part.ts';
import { toShape } from '../../../src/domain/tables/table-grid.ts';
import { plainView } from '../../../src/domain/tables/view.ts';
import { afterChecking, isPlain, nextSort } from '../../../src/domain/tables/view-change.ts';

const share = { from: 'amount', isShare: true, times: 1, per: 1 };
const kroner = { from: 'amount', isShare: false, times: 1000, per: 1 };
const grid: Grid = {
  columns: [
    { key: 'municipality', label: 'Kommune', unit: '', decimals: undefined, formula: undefined },
    { key: 'amount', label: 'Beløb', unit: '1.000 kr.', decimals: 0, formula: undefined },
    { key: 'share', label: 'Andel', unit: '%', decimals: 1, formula: share },
    { key: 'kroner', label: 'Kroner', unit: 'kr.', decimals: 0, formula: kroner },
  ],
  rows: [
    { key: 'skive', cells: ['Skive', 1308, 34.3, 1308000] },
    { key: 'horsens', cells: ['Horsens', 2508, 65.7, 2508000] },
  ],
  total: { key: 'i-alt', cells: ['I alt', 3816, 100, 3816000] },
};
const setup = {
  name: 'key',
  computed: [
    { key: 'share', isShown: true },
    { key: 'kroner', isShown: false },
  ],
  scenario: undefined,
};
const shape = toShape(grid, setup, false);
const view = plainView(shape);

test('a table has what its grid and its file say', () => {
  expect(shape).toEqual({
    name: 'key',
    columns: ['municipality', 'amount'],
    rows: ['skive', 'horsens'],
    computed: ['share', 'kroner'],
    initial: ['share'],
    hasChart: false,
    changeable: [],
  });
});

test('a scenario of parts changes rows, one of a total the total', () => {
  const scenario = { column: 'amount', title: 'Regn', label: 'Ny' };
  const changeable = (kind: 'parts' | 'total') =>
    toShape(grid, { ...setup, scenario: { ...scenario, kind } }, false).changeable;
  expect(changeable('parts')).toEqual(['skive', 'horsens']);
  expect(changeable('total')).toEqual(['total']);
});

test('numbers are sorted from the largest, then from the smallest, then as printed', () => {
  const first = nextSort(grid, view, 'amount');
  const second = nextSort(grid, { ...view, sort: first }, 'amount');
  expect(first).toEqual({ column: 'amount', isDescending: true });
  expect(second).toEqual({ column: 'amount', isDescending: false });
  expect(nextSort(grid, { ...view, sort: second }, 'amount')).toBeUndefined();
});

test('names are sorted from A, and another column begins anew', () => {
  const first = nextSort(grid, view, 'municipality');
  expect(first).toEqual({ column: 'municipality', isDescending: false });
  expect(nextSort(grid, { ...view, sort: first }, 'municipality')?.isDescending).toBe(true);
  expect(nextSort(grid, { ...view, sort: first }, 'share')?.isDescending).toBe(true);
});

test('what is checked stands in the order of the table, and nothing unknown is taken in', () => {
  expect(afterChecking('computed', ['kroner', 'share', 'x'], view, shape)).toEqual({
    computed: ['share', 'kroner'],
  });
  expect(afterChecking('row', ['horsens', 'skive'], view, shape).picked).toEqual(shape.rows);
});

test('when the last row is let go of, all are shown again', () => {
  const only = { ...view, isPickedOnly: true };
  expect(afterChecking('row', ['skive'], only, shape).isPickedOnly).toBe(true);
  expect(afterChecking('row', [], only, shape)).toEqual({ picked: [], isPickedOnly: false });
});

test('a table is plain as it begins, whatever is reckoned beside it', () => {
  expect(isPlain(view, shape)).toBe(true);
  expect(isPlain({ ...view, computed: [] }, shape)).toBe(false);
  expect(isPlain({ ...view, changes: { skive: { kind: 'amount', value: 1 } } }, shape)).toBe(true);
});

test('the part shown has the printed columns, the computed ones chosen, and the rows given', () => {
  const [, horsens] = grid.rows;
  const part = toShownPart(grid, { ...view, computed: ['kroner'] }, horsens ? [horsens] : []);
  expect(part.columns.map(({ key }) => key)).toEqual(['municipality', 'amount', 'kroner']);
  expect(part.rows).toEqual([{ key: 'horsens', cells: ['Horsens', 2508, 2508000] }]);
  expect(part.total?.cells).toEqual(['I alt', 3816, 3816000]);
});
