import { formatCount, formatNumber, roundTo } from '../text/format.ts';
import {
  type Grid,
  type GridColumn,
  type GridRow,
  numberColumn,
  type RowNouns,
  rowName,
  sumOf,
  withUnit,
} from './grid.ts';
import type { TableView } from './view.ts';

/** What is said of a view in the address that is not the table's, or not any more. */
export const OUTDATED = 'Noget i adressen passer ikke til tabellen og er sprunget over.';

/** So many rows are called by their names; of more it is said how many they are. */
const MOST_NAMED = 4;

/**
 * What is shown, and in what order:
 * `3 af 19 kommuner med »ho«, sorteret efter 1.000 kr., største først.`
 */
export function describeView(
  grid: Grid,
  view: TableView,
  shown: number,
  { one, many }: RowNouns,
): string {
  if (view.isChart) return 'Vist som diagram i trykt rækkefølge.';
  const all = grid.rows.length;
  const count =
    shown === all
      ? `Alle ${formatCount(all, one, many)}`
      : `${formatNumber(shown)} af ${formatCount(all, one, many)}`;
  const hint = shown === 0 ? ' Prøv med færre bogstaver.' : '';
  const filter = view.filter === '' ? '' : ` med »${view.filter}«`;
  return `${count}${filter}${describeOrder(grid, view)}.${hint}`;
}

/**
 * The sum and share of the rows picked, and how the largest compares with the smallest: one
 * sentence each; none when nothing is picked.
 */
export function describePicked(grid: Grid, picked: readonly string[]): string[] {
  const at = numberColumn(grid);
  const column = grid.columns[at];
  const rows = grid.rows.filter(({ key }) => picked.includes(key));
  if (!column || rows.length === 0) return [];
  const names = rows.length > MOST_NAMED ? `${rows.length} valgte` : rows.map(rowName).join(' + ');
  const sum = sumOf(rows, at);
  const whole = Number(grid.total?.cells[at] ?? sumOf(grid.rows, at));
  const share = whole === 0 ? '' : `, ${formatNumber(roundTo((100 * sum) / whole, 1), 1)} %`;
  return [`${names}: ${withUnit(sum, column)}${share}.`, ...compareRows(rows, at, column)];
}

/**
 * The place of a row among all, the largest first: `nr. 12 af 19`, or `delt nr. 11 af 19` for rows
 * of the same size.
 */
export function describeRank({ rows }: Grid, row: GridRow, at: number): string {
  const value = Number(row.cells[at]);
  const larger = rows.filter(({ cells }) => Number(cells[at]) > value).length;
  const isShared = rows.filter(({ cells }) => Number(cells[at]) === value).length > 1;
  return `${isShared ? 'delt ' : ''}nr. ${larger + 1} af ${rows.length}`;
}

function compareRows(rows: readonly GridRow[], at: number, column: GridColumn): string[] {
  const sorted = [...rows].sort((a, b) => Number(b.cells[at]) - Number(a.cells[at]));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most === least) return [];
  const [high, low] = [Number(most.cells[at]), Number(least.cells[at])];
  if (high === low) return [`${rowName(most)} og ${rowName(least)} er lige store.`];
  const times = low > 0 ? `, ${formatNumber(roundTo(high / low, 1), 1)} gange så meget` : '';
  const more = withUnit(roundTo(high - low, column.decimals ?? 0), column);
  return [`${rowName(most)} ligger ${more} over ${rowName(least)}${times}.`];
}

function describeOrder({ columns }: Grid, { sort }: TableView): string {
  const column = sort && columns.find(({ key }) => key === sort.column);
  if (!column) return ' i trykt rækkefølge';
  const [ascending, descending] =
    column.decimals === undefined
      ? ['fra A til Å', 'fra Å til A']
      : ['mindste først', 'største først'];
  return `, sorteret efter ${column.label}, ${sort.isDescending ? descending : ascending}`;
}
