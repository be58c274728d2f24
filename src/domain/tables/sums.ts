import type { Table } from '../../schemas/index.ts';
import { formatNumber, roundTo } from '../text/format.ts';
import { cellValue, dataRows, printedText } from './table.ts';

type Row = Table['rows'][number];
type Total = NonNullable<Table['total']>;
type Column = Table['columns'][number];
type Summed = Pick<Table, 'columns' | 'rows' | 'total'>;

/** What does not add up, and the key of the row that says so. */
export interface SumFault {
  readonly key: string;
  readonly fault: string;
}

/**
 * What does not add up in a table; empty when every printed sum, subtotal and share is right. Where
 * a sum prints no number, there is nothing to check.
 */
export function findSumFaults(table: Summed): SumFault[] {
  return table.columns.flatMap((column, at) => {
    if (!column.summed) return [];
    const sums = sumsOf(table).flatMap((sum) => sumFault(table, sum, column, at));
    return [...sums, ...shareFaults(table, column, at)];
  });
}

/**
 * What the build has re-added in a table, as one line for the reader; empty when the table has no
 * sums.
 */
export function describeCheck(table: Summed): string {
  const { columns, rows, total } = table;
  const sums = columns.flatMap((column, at) => {
    const printed = numberAt(total, column, at);
    if (!column.summed || printed === undefined) return [];
    const number = formatNumber(printed, column.decimals);
    return [column.unit === '%' ? `${number} %` : number];
  });
  const isSummed = columns.some(({ summed }) => summed);
  const count = isSummed ? rows.filter(({ role }) => role === 'subtotal').length : 0;
  const hasShares = sums.length > 0 && columns.some(({ shareOf }) => shareOf);
  return [
    ...(sums.length > 0 ? [`Summen er efterregnet: ${sums.join(' og ')}.`] : []),
    ...(count > 0 ? [`${count === 1 ? 'Mellemsummen' : 'Mellemsummerne'} er efterregnet.`] : []),
    ...(hasShares ? ['Hver andel er regnet efter.'] : []),
  ].join(' ');
}

/** All rows that are sums of others, the total last. */
function sumsOf({ rows, total }: Summed): (Row | Total)[] {
  return [...rows.filter(({ role }) => role === 'subtotal'), ...(total ? [total] : [])];
}

/**
 * The rows that a sum adds, and those it takes away. Where it does not name them, a total has all,
 * a subtotal those since the head or the subtotal before; all above when there are none.
 */
function partsOf({ rows }: Summed, { key, adds, subtracts }: Row | Total): [Row[], Row[]] {
  const named = (keys: readonly string[] = []) => rows.filter((row) => keys.includes(row.key));
  if (adds || subtracts) return [named(adds), named(subtracts)];
  const end = rows.findIndex((row) => row.key === key);
  const above = end < 0 ? rows : rows.slice(0, end);
  const start = end < 0 ? 0 : above.findLastIndex(({ role }) => role !== undefined) + 1;
  return [dataRows(start < above.length ? above.slice(start) : above), []];
}

function sumFault(table: Summed, sum: Row | Total, column: Column, at: number): SumFault[] {
  const printed = numberAt(sum, column, at);
  if (printed === undefined) return [];
  const [plus, minus] = partsOf(table, sum).map((rows) =>
    rows.reduce((former, row) => former + (numberAt(row, column, at) ?? 0), 0),
  );
  const found = roundTo((plus ?? 0) - (minus ?? 0), column.decimals);
  if (found === printed) return [];
  const [given, stated] = [found, printed].map((value) => formatNumber(value, column.decimals));
  const [first, name] = [table.columns[0], sum.cells[0]];
  const isTotal = sum === table.total || first === undefined || name === undefined;
  const what = isTotal ? 'totalen' : `mellemsummen »${printedText(name, first)}«`;
  const fault = `rækkerne i »${column.label}« giver ${given}, men ${what} er ${stated}.`;
  return [{ key: sum.key, fault }];
}

function shareFaults(table: Summed, column: Column, at: number): SumFault[] {
  const base = table.columns.findIndex(({ key }) => key === column.shareOf);
  const amounts = table.columns[base];
  const whole = amounts && numberAt(table.total, amounts, base);
  if (!whole) return [];
  return table.rows.flatMap((row) => {
    const [amount, printed] = [numberAt(row, amounts, base), numberAt(row, column, at)];
    const isBlank = amount === undefined && printed === undefined;
    const expected = roundTo((100 * (amount ?? 0)) / whole, column.decimals);
    if (isBlank || row.role === 'group' || expected === (printed ?? 0)) return [];
    const share = `andelen i rækken ${row.key} er ${printed ?? 'tom'}`;
    return [{ key: row.key, fault: `${share}, men beløbet giver ${expected}.` }];
  });
}

function numberAt(
  row: Pick<Row, 'cells'> | undefined,
  column: Column,
  at: number,
): number | undefined {
  const value = cellValue(row?.cells[at], column);
  return typeof value === 'number' ? value : undefined;
}
