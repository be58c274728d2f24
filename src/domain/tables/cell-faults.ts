import type { Table } from '../../schemas/index.ts';
import { formatList, roundTo } from '../text/format.ts';
import { cellValue, decimalsOf, isNothing, readPrinted } from './table.ts';

type Row = Pick<Table['rows'][number], 'key' | 'cells' | 'role'>;
type Column = Table['columns'][number];

/** What may be a number, were it written right. */
const NUMERIC = /^[\d.,()%+−–\s-]*\d[\d.,()%+−–\s-]*$/;

/** What is wrong with the cells of a row, one sentence each, with what to write. */
export function findCellFaults({ key, cells, role }: Row, columns: readonly Column[]): string[] {
  if (role === 'group') return findHeadFaults(key, cells, columns);
  if (cells.length !== columns.length) {
    const many = cells.length > columns.length ? ` ${tellComma(cells, columns)}` : '';
    const count = `har ${cells.length} celler; der skal være ${columns.length}`;
    return [`rækken ${key} ${count}, en for hver kolonne.${many}`];
  }
  return columns.flatMap(({ type, decimals }, index) => {
    const cell = cells[index];
    if (type !== 'number' || cell === undefined || typeof cell === 'object') return [];
    if (typeof cell === 'string') return findPrintedFaults(cell, key, decimals);
    if (roundTo(cell, decimals) === cell) return [];
    const whole = String(cell).replace('.', '');
    const fault = `${cell} i rækken ${key} har flere decimaler end kolonnen`;
    return [`${fault}. Skriv ${whole}, hvis punktummet deler tusinder; ellers ret decimals.`];
  });
}

/** The head of a group has its words alone, or a cell for each column, and no number. */
function findHeadFaults(key: string, cells: Row['cells'], columns: readonly Column[]): string[] {
  if (cells.length !== 1 && cells.length !== columns.length)
    return [`overskriften ${key} har ${cells.length} celler. Skriv dens ord alene: [Indtægter].`];
  const hasNumber = columns.some(
    (column, at) => column.type === 'number' && typeof cellValue(cells[at], column) === 'number',
  );
  if (!hasNumber) return [];
  return [`overskriften ${key} har et tal. Er det en mellemsum, så skriv role: subtotal.`];
}

function findPrintedFaults(printed: string, key: string, decimals: number): string[] {
  if (isNothing(printed) || !NUMERIC.test(printed)) return [];
  const number = readPrinted(printed);
  if (number === undefined)
    return [
      `»${printed}« i rækken ${key} er ikke et tal, som vi kan læse. ` +
        `Skriv det som 5.092,1, eller skriv { value: 5092.1, printed: '${printed}' }.`,
    ];
  if (decimalsOf(printed) <= decimals) return [];
  const fault = `»${printed}« i rækken ${key} har flere decimaler end kolonnen`;
  return [`${fault}. Skriv decimals: ${decimalsOf(printed)} ved kolonnen.`];
}

/** A comma has made two cells of one number: which, when it can be told. */
function tellComma(cells: Row['cells'], columns: readonly Column[]): string {
  const split = columns.flatMap(({ type, decimals }, at) => {
    const [whole, rest] = [cells[at], cells[at + 1]];
    if (type !== 'number' || typeof rest !== 'number' || !/^\d+$/.test(`${rest}`)) return [];
    const number = `${whole},${rest}`;
    const isPrinted = readPrinted(number) !== undefined;
    return isPrinted && (/\.\d{3}/.test(`${whole}`) || decimals === `${rest}`.length)
      ? [number]
      : [];
  });
  const [first = '5.092,1'] = split;
  return split.length > 0
    ? `Kommaet i ${first} har delt tallet i to celler. Sæt det i anførselstegn: '${first}'.`
    : `Et komma deler to celler: sæt tal og tekster med komma i anførselstegn, f.eks. '${first}'.`;
}

/**
 * The rows that are sums of rows right before them, when the total is right without them; then it
 * is no paper that adds wrongly: `udgift-drift og udgift-anlaeg`.
 */
export function findSubtotals({ columns, rows, total }: Table): string {
  for (const [index, column] of columns.entries()) {
    if (!column.summed) continue;
    const numberAt = (row: Pick<Row, 'cells'> | undefined) => {
      const value = cellValue(row?.cells[index], column);
      return typeof value === 'number' ? value : 0;
    };
    const subtotals: string[] = [];
    let [sum, group] = [0, 0];
    let size = 0;
    for (const row of rows) {
      const value = numberAt(row);
      if (row.role !== undefined) [group, size] = [0, 0];
      else if (size > 1 && value !== 0 && roundTo(group, column.decimals) === value) {
        subtotals.push(row.key);
        [group, size] = [0, 0];
      } else {
        [sum, group, size] = [sum + value, group + value, size + 1];
      }
    }
    if (subtotals.length > 0 && roundTo(sum, column.decimals) === numberAt(total))
      return formatList(subtotals);
  }
  return '';
}
