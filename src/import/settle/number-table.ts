import { isId, toSlug } from '../../domain/addresses/permalink.ts';
import { findSumFaults } from '../../domain/tables/sums.ts';
import { decimalsOf, isNothing, readPrinted } from '../../domain/tables/table.ts';
import type { Table } from '../../schemas/index.ts';
import { type TableRow, textOf } from '../received.ts';
import { lettered } from './lettered.ts';

/** Fewest rows below its head that make a table of numbers one that is reckoned with. */
const FEWEST_ROWS = 3;

/** Longest part of a row's label that its key has. */
const LONGEST_KEY = 20;

/** A column of these is not added up. */
const SHARE = /%|\b(?:pct|procent)\b/i;

const SUM = /^(?:i alt|total|sum|samlet|mellemsum)\b|\b(?:i alt|total)$/i;

/** A table of numbers as its file has it, and the sums in it that are not right. */
export interface NumberTable {
  readonly table: Pick<Table, 'caption' | 'rowNouns' | 'columns' | 'rows' | 'total'>;
  readonly faults: readonly string[];
}

/**
 * A table of numbers as typed records: groups, subtotals and total found by their words and by
 * adding. Nothing for a table of words, or one whose head has no label for each column.
 * @param caption the heading above it, which says best what it is about
 * @param taken the keys of the rows of the paper's tables before: a row's key is its address
 */
export function toNumberTable(
  rows: readonly TableRow[],
  caption: string,
  taken: ReadonlySet<string> = new Set(),
): NumberTable | undefined {
  const printed = rows.map(({ cells }) =>
    cells.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()),
  );
  const [labels = [], ...body] = printed;
  const heads = rows.filter(({ isHead }) => isHead).length;
  const isLabelled = heads === 1 && rows[0]?.isHead && labels.every((label) => label !== '');
  const hasMarks = rows.some(({ cells }) =>
    cells.some(({ runs }) => runs.some(({ note, change }) => note !== undefined || change)),
  );
  if (!isLabelled || hasMarks || body.length < FEWEST_ROWS) return undefined;
  const columns = labels.map((label, at) => toColumn(label, at, body));
  if (columns.every(({ type }) => type === 'text')) return undefined;
  const keys = toKeys(labels[0] ?? '', body, taken);
  const all = body.map((cells, index) => toRow(cells, keys[index] ?? '', columns));
  const last = all.at(-1);
  const isTotal = last && isTotalOf(last, all.slice(0, -1), columns);
  const table: NumberTable['table'] = {
    caption,
    rowNouns: { one: 'række', many: 'rækker' },
    columns,
    rows: markSubtotals(isTotal ? all.slice(0, -1) : all, columns),
    ...(isTotal && last && { total: { key: last.key, cells: last.cells } }),
  };
  return sumUp(table);
}

function toColumn(label: string, at: number, body: readonly string[][]): Table['columns'][number] {
  const cells = body.map((cells) => cells[at] ?? '').filter((cell) => !isNothing(cell));
  const isNumber =
    at > 0 && cells.length > 0 && cells.every((cell) => readPrinted(cell) !== undefined);
  const isShare = cells.every((cell) => cell.endsWith('%'));
  const key = toSlug(label) || `kolonne-${at + 1}`;
  const common = { key: `${key}-${at + 1}`, label, description: label, summed: false };
  if (!isNumber) return { ...common, type: 'text', decimals: 0 };
  const decimals = Math.max(0, ...cells.map(decimalsOf));
  return { ...common, type: 'number', decimals, ...(isShare && { unit: '%' }) };
}

function toRow(cells: string[], key: string, columns: Table['columns']): Table['rows'][number] {
  const isGroup = columns.length > 1 && cells.slice(1).every((cell) => cell === '');
  return isGroup ? { key, role: 'group', cells: cells.slice(0, 1) } : { key, cells };
}

/** Whether the last row is the sum of all others in several columns, or says that it is one. */
function isTotalOf(last: Table['rows'][number], above: Table['rows'], columns: Table['columns']) {
  if (last.role === 'group') return false;
  const summed = columns.map((column) => ({ ...column, summed: isAdded(column) }));
  const isSum = ({ rows }: Pick<Table, 'rows'>) =>
    findSumFaults({ columns: summed, rows, total: last }).every(({ key }) => key !== last.key);
  const numbers = last.cells.filter((cell) => readPrinted(String(cell)));
  const isRight = isSum({ rows: markSubtotals(above, columns) });
  if (!SUM.test(String(last.cells[0]))) return numbers.length > 1 && isRight;
  // What says that it is a sum may be that of the last group alone.
  return isRight || markSubtotals([...above, last], columns).at(-1)?.role !== 'subtotal';
}

/** Rows that are the sums of those above them, and say so or do so in several columns. */
function markSubtotals(rows: Table['rows'], columns: Table['columns']): Table['rows'] {
  const summed = columns.map((column) => ({ ...column, summed: isAdded(column) }));
  const numbers = summed.filter((column) => column.summed).length;
  const marked: Table['rows'] = [];
  for (const row of rows) {
    const above = marked.length - 1 - marked.findLastIndex(({ role }) => role !== undefined);
    const isSaid = SUM.test(String(row.cells[0]));
    const isLikely = isSaid ? marked.length > 0 : above > 1 && numbers > 1;
    const subtotal = { ...row, role: 'subtotal' as const };
    const sums = { columns: summed, rows: [...marked, subtotal], total: undefined };
    const isSum =
      isLikely &&
      row.role === undefined &&
      hasNumber(row, columns) &&
      findSumFaults(sums).every(({ key }) => key !== row.key);
    marked.push(isSum ? subtotal : row);
  }
  return marked;
}

/** Whether the numbers of a column may have a sum: shares have none. */
function isAdded({ type, label, unit }: Table['columns'][number]): boolean {
  return type === 'number' && unit !== '%' && !SHARE.test(label);
}

function hasNumber({ cells }: Table['rows'][number], columns: Table['columns']): boolean {
  return columns.some(({ type }, at) => type === 'number' && readPrinted(String(cells[at])));
}

/** The columns whose sums are right are said to be summed; the others are told. */
function sumUp(table: NumberTable['table']): NumberTable {
  const hasSums = table.total !== undefined || table.rows.some(({ role }) => role === 'subtotal');
  const faults: string[] = [];
  const columns = table.columns.map((column, at) => {
    if (!hasSums || !isAdded(column)) return column;
    const alone = table.columns.map((other, index) => ({ ...other, summed: index === at }));
    const found = findSumFaults({ ...table, columns: alone, total: table.total });
    faults.push(...found.map(({ fault }) => fault));
    return { ...column, summed: found.length === 0 };
  });
  return { table: { ...table, columns }, faults };
}

/** A key for each row by its label, none twice in a paper: `post-havnepenge`. */
function toKeys(label: string, body: readonly string[][], taken: ReadonlySet<string>): string[] {
  const kind = toSlug(label).split('-')[0]?.slice(0, 8) || 'raekke';
  const used = new Set(taken);
  return body.map(([words = '']) => {
    const own = toSlug(words).slice(0, LONGEST_KEY).replace(/-+$/, '') || 'uden-navn';
    const key = `${/^[a-z]/.test(kind) ? kind : 'raekke'}-${own}`;
    const free = lettered(key).find((name) => !used.has(name)) ?? `${key}-nr-${used.size}`;
    used.add(free);
    if (!isId(free)) throw new RangeError(`»${free}« is no key for a row`);
    return free;
  });
}
