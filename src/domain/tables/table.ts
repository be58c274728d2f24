import type { Table } from '../../schemas/index.ts';
import { formatNumber, roundTo } from '../text/format.ts';

type Cell = Table['rows'][number]['cells'][number];
type Column = Table['columns'][number];

/** A cell's machine value: the text or the number behind what is printed. */
export function cellValue(cell: Cell): string | number {
  return typeof cell === 'object' ? cell.value : cell;
}

/** A cell as the paper prints it: `4.702.674`, `36 %`, `Horsens`. */
export function printedText(cell: Cell, column: Column): string {
  if (typeof cell === 'object') return cell.printed;
  if (typeof cell === 'string') return cell;
  const number = formatNumber(cell, column.decimals);
  return column.unit === '%' ? `${number} %` : number;
}

/**
 * What does not add up in a table, one sentence a fault; empty when every printed sum and share is
 * right.
 */
export function findSumFaults(table: Pick<Table, 'columns' | 'rows' | 'total'>): string[] {
  const { total } = table;
  if (!total) return [];
  return table.columns.flatMap((column, index) => {
    const printed = numberAt(total.cells, index);
    if (!column.summed || printed === undefined) return [];
    const values = table.rows.map((row) => numberAt(row.cells, index) ?? 0);
    return [...sumFault(column, values, printed), ...shareFaults(table, column, index)];
  });
}

/**
 * What the build has re-added in a table, as one line for the reader; empty when the table has no
 * total.
 */
export function describeCheck(table: Pick<Table, 'columns' | 'rows' | 'total'>): string {
  const sums = table.columns.flatMap((column, index) => {
    const printed = table.total && numberAt(table.total.cells, index);
    if (!column.summed || printed === undefined) return [];
    return [
      column.unit === '%'
        ? `${formatNumber(printed, column.decimals)} %`
        : formatNumber(printed, column.decimals),
    ];
  });
  if (sums.length === 0) return '';
  const shares = table.columns.some(({ shareOf }) => shareOf) ? ' Hver andel er regnet efter.' : '';
  return `Summen er efterregnet: ${sums.join(' og ')}.${shares}`;
}

function sumFault(column: Column, values: readonly number[], printed: number): string[] {
  const sum = roundTo(
    values.reduce((a, b) => a + b, 0),
    column.decimals,
  );
  if (sum === printed) return [];
  const [found, stated] = [sum, printed].map((value) => formatNumber(value, column.decimals));
  return [`rækkerne i »${column.label}« giver ${found}, men totalen er ${stated}.`];
}

function shareFaults(
  table: Pick<Table, 'columns' | 'rows' | 'total'>,
  column: Column,
  index: number,
): string[] {
  const base = table.columns.findIndex(({ key }) => key === column.shareOf);
  const whole = table.total && numberAt(table.total.cells, base);
  if (base < 0 || !whole) return [];
  return table.rows.flatMap((row) => {
    const expected = roundTo((100 * (numberAt(row.cells, base) ?? 0)) / whole, column.decimals);
    const printed = numberAt(row.cells, index);
    if (expected === printed) return [];
    return [`andelen i rækken ${row.key} er ${printed}, men beløbet giver ${expected}.`];
  });
}

function numberAt(cells: readonly Cell[], index: number): number | undefined {
  const cell = cells[index];
  if (cell === undefined) return undefined;
  const value = cellValue(cell);
  return typeof value === 'number' ? value : undefined;
}
