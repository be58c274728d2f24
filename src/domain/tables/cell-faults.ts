import type { Table } from '../../schemas/index.ts';
import { roundTo } from '../text/format.ts';
import { cellValue } from './table.ts';

type Row = Table['rows'][number];
type Column = Table['columns'][number];

/** A number as Danish papers print it, which YAML takes for a text: `1.200.000`, `12,5 %`. */
const PRINTED = /^[-−–]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?\s?(?:%|kr\.?)?$/;

/** What is wrong with the cells of a row, one sentence each, with what to write. */
export function findCellFaults({ key, cells }: Row, columns: readonly Column[]): string[] {
  if (cells.length !== columns.length) {
    const many =
      cells.length > columns.length
        ? ' Et komma deler to celler: skriv tallet 5.092,1 som 5092.1, og sæt en tekst med ' +
          'komma i anførselstegn.'
        : '';
    const count = `har ${cells.length} celler; der skal være ${columns.length}`;
    return [`rækken ${key} ${count}, en for hver kolonne.${many}`];
  }
  return columns.flatMap(({ type, decimals }, index) => {
    const cell = cells[index];
    if (type !== 'number' || cell === undefined || typeof cell === 'object') return [];
    if (typeof cell === 'string') return PRINTED.test(cell) ? [tellText(cell)] : [];
    if (roundTo(cell, decimals) === cell) return [];
    const whole = String(cell).replace('.', '');
    const fault = `${cell} i rækken ${key} har flere decimaler end kolonnen`;
    return [`${fault}. Skriv ${whole}, hvis punktummet deler tusinder; ellers ret decimals.`];
  });
}

function tellText(cell: string): string {
  const number = cell
    .replace(/[^\d.,−–-]/g, '')
    .replaceAll('.', '')
    .replace(',', '.')
    .replace(/[−–]/, '-');
  return `»${cell}« er en tekst. Skriv tallet som ${number}, uden punktummer og enhed.`;
}

/**
 * A row that is the sum of rows right before it, when the total is right without such rows; then it
 * is no paper that adds wrongly.
 */
export function findSubtotal({ columns, rows, total }: Table): string | undefined {
  const numberAt = (row: Row | undefined, index: number) => {
    const cell = row?.cells[index];
    const value = cell === undefined ? 0 : cellValue(cell);
    return typeof value === 'number' ? value : 0;
  };
  for (const [index, { summed, decimals }] of columns.entries()) {
    if (!summed) continue;
    const subtotals: Row[] = [];
    let [sum, group] = [0, 0];
    let size = 0;
    for (const row of rows) {
      const value = numberAt(row, index);
      if (size > 1 && value !== 0 && roundTo(group, decimals) === value) {
        subtotals.push(row);
        [group, size] = [0, 0];
      } else {
        [sum, group, size] = [sum + value, group + value, size + 1];
      }
    }
    const [first] = subtotals;
    if (first && roundTo(sum, decimals) === numberAt(total, index)) return first.key;
  }
  return undefined;
}
