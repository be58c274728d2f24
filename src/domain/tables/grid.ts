import { formatNumber, roundTo } from '../text/format.ts';
import { toPlainLetters } from '../text/plain-letters.ts';

/**
 * A table as its reader works with it: the printed columns, and after them those that the site
 * computes.
 */
export interface Grid {
  readonly columns: readonly GridColumn[];
  /** The rows in printed order, without the total. */
  readonly rows: readonly GridRow[];
  /** The printed total row. */
  readonly total: GridRow | undefined;
}

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** How many decimals its numbers have; nothing for a column of texts. */
  readonly decimals: number | undefined;
  /** How the column is computed from a printed one; nothing for a printed column. */
  readonly formula: Formula | undefined;
}

/** What a computed column is: the share of a printed one, or that times and divided by a number. */
export interface Formula {
  readonly from: string;
  readonly isShare: boolean;
  readonly times: number;
  readonly per: number;
}

export interface GridRow {
  readonly key: string;
  /** A number, a text, or nothing for each column. */
  readonly cells: readonly GridCell[];
}

export type GridCell = string | number | undefined;

const collator = new Intl.Collator('da', { numeric: true });

/**
 * The grid with the values of its computed columns filled in. A share is of the printed total, or
 * else of the rows' sum.
 */
export function compute({ columns, rows, total }: Grid): Grid {
  const fill = (row: GridRow): GridRow => ({
    key: row.key,
    cells: columns.map(({ decimals, formula }, at) => {
      if (!formula) return row.cells[at];
      const from = columns.findIndex(({ key }) => key === formula.from);
      const value = row.cells[from];
      if (typeof value !== 'number') return undefined;
      const whole = Number(total?.cells[from]) || sumOf(rows, from);
      const divisor = formula.isShare ? whole / 100 : formula.per;
      return divisor === 0 ? undefined : roundTo((value * formula.times) / divisor, decimals ?? 0);
    }),
  });
  return { columns, rows: rows.map(fill), total: total && fill(total) };
}

/** The sum of a column's numbers, free of the last bit that adding decimals leaves. */
export function sumOf(rows: readonly GridRow[], at: number): number {
  const sum = rows.reduce(
    (former, { cells }) => former + (typeof cells[at] === 'number' ? cells[at] : 0),
    0,
  );
  return Number(sum.toPrecision(15));
}

/**
 * The rows sorted by a column, equal ones in their former order, empty cells and dashes last
 * whichever way.
 */
export function sortRows(rows: readonly GridRow[], at: number, isDescending: boolean): GridRow[] {
  const compare = (a: GridCell, b: GridCell) => {
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    const order =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
    return isDescending ? -order : order;
  };
  return [...rows].sort((a, b) => compare(a.cells[at], b.cells[at]));
}

/**
 * Whether a row has the words typed into the filter in one of its cells, however `æøå` is typed:
 * `arhus` and `aarhus` find Århus; `ø` finds no `o`.
 */
export function hasWords(row: GridRow, columns: readonly GridColumn[], typed: string): boolean {
  const spelled = toDanishLetters(typed);
  const plain = /[æøå]/.test(spelled) ? '' : toPlainLetters(typed);
  return row.cells.some((cell, at) => {
    const text = toDanishLetters(shownText(cell, columns[at]));
    return text.includes(spelled) || (plain !== '' && toPlainLetters(text).includes(plain));
  });
}

/** A cell as it is shown: `4.702.674`, `36,2 %`, `Horsens`. */
export function shownText(
  cell: GridCell,
  column: Pick<GridColumn, 'decimals' | 'unit'> | undefined,
): string {
  if (typeof cell !== 'number') return cell ?? '';
  const number = formatNumber(cell, column?.decimals);
  return column?.unit === '%' ? `${number} %` : number;
}

/**
 * What a column is called where its unit is not said otherwise: `Kroner (beregnet)`, `1.000 kr.`.
 */
export function columnName({ label, formula }: GridColumn): string {
  return formula ? `${label} (beregnet)` : label;
}

function isBlank(cell: GridCell): boolean {
  return !/[æøå\w]/i.test(`${cell ?? ''}`);
}

function toDanishLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø');
}

/** What a row of a table is called: `kommune`, `kommuner`. */
export interface RowNouns {
  readonly one: string;
  readonly many: string;
}

/** The first column of numbers, which sums and bars are about. */
export function numberColumn({ columns }: Grid): number {
  return columns.findIndex(({ decimals }) => decimals !== undefined);
}

/** A number with its unit: `3.816 (1.000 kr.)`, `4.702.674 kr.`, `36,2 %`. */
export function withUnit(
  value: number,
  { unit, decimals }: Pick<GridColumn, 'unit' | 'decimals'>,
): string {
  const number = formatNumber(value, decimals);
  if (unit === '') return number;
  // A unit that is a number of its own would run into the number before it.
  return /^\d/.test(unit) ? `${number} (${unit})` : `${number} ${unit}`;
}

/** What a row is about: its first cell. */
export function rowName({ cells }: GridRow): string {
  return String(cells[0] ?? '');
}
