import type { Table } from '../../schemas/index.ts';
import { formatNumber } from '../text/format.ts';

type Row = Table['rows'][number];
type Cell = Row['cells'][number];
type Column = Table['columns'][number];

/** What a cell of numbers has where there is none: a dash, dots, or no sign at all. */
const NOTHING = /^(?:[-–—−]+|\.{1,3}|…)?$/;

/** A sign, digits in groups of three, decimals after a comma, and a sign at the end. */
const NUMBER = /^([-–−+])?\s?(\d+|\d{1,3}(?:[. \u00A0\u202F]\d{3})+)(?:,(\d+))?([-–−])?$/;
const UNIT = /\s?(?:%|pct\.?|kr\.?)(?=\)?$)/;

/**
 * A cell's machine value: the text, or the number behind what is printed; nothing where a column of
 * numbers has none.
 */
export function cellValue(
  cell: Cell | undefined,
  { type }: Pick<Column, 'type'>,
): string | number | undefined {
  if (cell === undefined || typeof cell === 'number') return cell;
  if (typeof cell === 'object') return cell.value;
  return type === 'text' ? cell : readPrinted(cell);
}

/** A cell as the paper prints it: `4.702.674`, `36 %`, `(1.234)`, `–`, `Horsens`. */
export function printedText(cell: Cell, column: Column): string {
  if (typeof cell === 'object') return cell.printed;
  if (typeof cell === 'string') return cell;
  const number = formatNumber(cell, column.decimals);
  return column.unit === '%' ? `${number} %` : number;
}

/** The rows that say something themselves: no heads of groups, and no sums of others. */
export function dataRows<Any extends Pick<Row, 'role'>>(rows: readonly Any[]): Any[] {
  return rows.filter(({ role }) => role === undefined);
}

/** The rows that stand together: under a head, and down to the sums of them. */
export function rowGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const open = groups.at(-1);
    const isAfterSum = rows[index - 1]?.role === 'subtotal' && row.role !== 'subtotal';
    if (!open || row.role === 'group' || isAfterSum) groups.push([row]);
    else open.push(row);
  }
  return groups;
}

/** The values of each row that says something itself, by column key; with the group it is in. */
export function toRows({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): Record<string, string | number | undefined>[] {
  return rowGroups(rows).flatMap((group) => {
    const [first] = group;
    const head = first?.role === 'group' ? String(cellValue(first.cells[0], { type: 'text' })) : '';
    return dataRows(group).map(({ key, cells }) => ({
      key,
      ...(hasGroups(rows) && { group: head }),
      ...Object.fromEntries(
        columns.map((column, at) => [column.key, cellValue(cells[at] ?? '', column)]),
      ),
    }));
  });
}

/** Whether any rows stand under a head of their own. */
export function hasGroups(rows: readonly Pick<Row, 'role'>[]): boolean {
  return rows.some(({ role }) => role === 'group');
}

/** Whether a cell says that there is no number. */
export function isNothing(printed: string): boolean {
  return NOTHING.test(printed.trim());
}

/**
 * The number in a cell as papers print it: `5.092,1`, `−1.234`, `1.234-`, `(1.234)`, `12,5 %`;
 * `undefined` when it is none, or may be read in two ways.
 */
export function readPrinted(printed: string): number | undefined {
  const text = printed.trim().replace(UNIT, '');
  const [, inner] = /^\((.*)\)$/.exec(text) ?? [];
  const [, before, whole, decimals = '', after] = NUMBER.exec(inner ?? text) ?? [];
  if (whole === undefined) return undefined;
  const isSigned = before !== undefined || after !== undefined;
  if (isSigned && (inner !== undefined || (before !== undefined && after !== undefined)))
    return undefined;
  const isNegative = inner !== undefined || after !== undefined || /^[-–−]/.test(before ?? '');
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  // Adding 0 turns -0 into 0.
  return (isNegative ? -value : value) + 0;
}

/** How many decimals a printed number has. */
export function decimalsOf(printed: string): number {
  return /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
