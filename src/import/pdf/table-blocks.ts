import type { Doubt, Furniture, Piece, TableBlock, TableRow } from '../received.ts';
import { textOf } from '../received.ts';
import { endsEarly } from './measures.ts';
import { joinRows, toLine } from './page/lines.ts';
import { goesOnWith, type Line } from './page/page.ts';
import { isNumber } from './page/tables/numbers.ts';
import type { Grid } from './page/tables/ruled-tables.ts';
import { type Known, toPiece } from './text.ts';

type Cells = readonly (readonly Line[])[];

const ALIGNED: Doubt = {
  taken: 'Tabellen har ingen streger: kolonnerne er læst af, hvor ordene står.',
  other: 'Hold cellerne op mod siden, og ret dem, der står forkert.',
  weight: 0.5,
};

/** Tables that follow one another over pages as one, and the heads that are repeated. */
export function toTable(
  grids: readonly Grid[],
  known: Known,
): { block: TableBlock; furniture: Furniture[] } {
  const rows: TableRow[] = [];
  const furniture: Furniture[] = [];
  const filled = columnsWithWords(grids);
  for (const grid of grids) {
    const own = toRows(grid, filled, known);
    const heads = rows.filter(({ isHead }) => isHead).map(said);
    const repeated = rows.length > 0 ? own.findIndex((row, at) => said(row) !== heads[at]) : 0;
    for (const row of own.slice(0, repeated)) {
      furniture.push({ page: grid.page, text: said(row) });
    }
    const rest = own.slice(Math.max(0, repeated));
    rows.push(...(rows.length > 0 ? rest.map((row) => ({ ...row, isHead: false })) : rest));
  }
  const page = grids[0]?.page;
  const isRuled = grids.every((grid) => grid.isRuled);
  return {
    block: {
      kind: 'table',
      rows,
      ...(page !== undefined && { page }),
      ...(!isRuled && { doubts: [ALIGNED] }),
    },
    furniture,
  };
}

/** Whether a table goes on in the next: the same columns at the same places, a page later. */
export function goesOn(grid: Grid, next: Grid): boolean {
  const columns = (one: Grid) => one.cells[0]?.length;
  const isPlaced = Math.abs(grid.x - next.x) < 15 && Math.abs(grid.right - next.right) < 40;
  return next.page === grid.page + 1 && columns(grid) === columns(next) && isPlaced;
}

function said({ cells }: TableRow): string {
  return cells
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}

/** Columns in which something stands: between two lines close to one another nothing does. */
function columnsWithWords(grids: readonly Grid[]): number[] {
  const width = Math.max(...grids.flatMap(({ cells }) => cells.map(({ length }) => length)));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    grids.some(({ cells }) => cells.some((row) => (row[column]?.length ?? 0) > 0)),
  );
}

function toRows(grid: Grid, columns: readonly number[], known: Known): TableRow[] {
  const rows = grid.cells.map((row) => columns.map((column) => row[column] ?? []));
  const whole = grid.isRuled ? rows.flatMap(splitGroup).flatMap(splitRow) : joinLabels(rows);
  const heads = headsOf(whole);
  const edges = grid.isRuled ? columns.map((_, column) => edgeOf(whole, column)) : [];
  return whole.map((row, at) => ({
    cells: row.map((cell, column) => toCell(cell, grid.page, { known, edge: edges[column] })),
    isHead: at < heads,
  }));
}

/** How far the lines of a column reach, those of a label across all columns apart. */
function edgeOf(rows: readonly Cells[], column: number): number {
  const own = rows.filter((row) => row.filter(({ length }) => length > 0).length > 1);
  return Math.max(...own.flatMap((row) => (row[column] ?? []).map(({ right }) => right)));
}

function toCell(
  cell: readonly Line[],
  page: number,
  { known, edge = 0 }: { known: Known; edge: number | undefined },
): Piece {
  const lines = joinRows(cell).map((row) =>
    toLine(
      row.flatMap(({ stretches }) => stretches),
      page,
    ),
  );
  if (lines.length === 0) return { runs: [], page };
  // A line of a cell that the next word had fitted on ends there: members, an address.
  const isBreak = (line: Line, before: Line | undefined) =>
    before !== undefined &&
    !goesOnWith(line.text) &&
    endsEarly({ line: before, right: edge }, line);
  return toPiece(
    lines.map((line, at) => ({ line, isBreak: isBreak(line, lines[at - 1]) })),
    known,
  );
}

/** A bold label above that of a row, with no line between them, is the head of a group. */
function splitGroup(row: Cells): Cells[] {
  const [label = [], ...others] = row;
  const [head, next, ...rest] = label.toSorted((one, other) => one.y - other.y);
  if (!head?.isBold || !next || [next, ...rest].some(({ isBold }) => isBold)) return [row];
  const isBeside = ({ y }: Line) => y < next.y - next.size / 2;
  if (others.flat().length === 0 || others.flat().some(isBeside)) return [row];
  return [
    [[head], ...others.map(() => [])],
    [[next, ...rest], ...others],
  ];
}

/** Numbers below one another between two drawn lines are those of several rows. */
function splitRow(row: Cells): Cells[] {
  const stacks = row.filter((cell) => cell.length > 1 && cell.every(({ text }) => isNumber(text)));
  const [stack] = stacks;
  if (!stack) return [row];
  const heights = stack.map(({ y }) => y);
  // A line belongs to the last row that begins above it, or to the first.
  const rowOf = ({ y, size }: Line) =>
    Math.max(
      0,
      heights.findLastIndex((height) => y >= height - size / 2),
    );
  return heights.map((_, at) => row.map((cell) => cell.filter((line) => rowOf(line) === at)));
}

/** Rows without lines between them: the second line of a label is joined with the first. */
function joinLabels(rows: readonly Cells[]): Cells[] {
  const joined: Cells[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && isSecond(last, row)) {
      joined[joined.length - 1] = row.map((cell, column) => [...(last[column] ?? []), ...cell]);
    } else joined.push(row);
  }
  return joined;
}

function isSecond(last: Cells, row: Cells): boolean {
  const [filled, before] = [row.flat(), last.flat()];
  const gap = (filled[0]?.y ?? 0) - (before.at(-1)?.y ?? 0);
  if (gap > 1.6 * (filled[0]?.size ?? 0)) return false;
  const isLower = ({ text }: Line) => /^\p{Ll}/u.test(text);
  const hasNumbers = (lines: readonly Line[]) => lines.some(({ text }) => isNumber(text));
  if (!hasNumbers(filled)) return filled.every(isLower) || row[0]?.length === 0;
  // Numbers may stand in the middle beside a label of two lines.
  if (row[0]?.length === 0) return !hasNumbers(before) && gap < (filled[0]?.size ?? 0);
  // The numbers stand beside the last line of their label.
  const [label] = row[0] ?? [];
  return !hasNumbers(before) && before.length === last[0]?.length && !!label && isLower(label);
}

/** How many rows at the top are heads: bold above what is not, or words above numbers. */
function headsOf(rows: readonly Cells[]): number {
  const lines = (row: Cells) => row.flat();
  const isBold = (row: Cells) => lines(row).every((line) => line.isBold);
  const isSaid = (row: Cells) => row.filter(({ length }) => length > 0).length > 1;
  const bold = rows.findIndex((row) => !isBold(row));
  if (bold > 0) {
    const heads = rows.slice(0, bold);
    // A lone bold label below the heads is that of a group.
    return heads.findLastIndex(isSaid) + 1;
  }
  const counts = ({ length }: readonly unknown[]) => length;
  const isCount = (row: Cells) =>
    counts(row.slice(1).filter((cell) => cell.some(({ text }) => isYearless(text)))) > 0;
  const first = rows.findIndex(isCount);
  const many = rows.filter(isCount).length;
  return first > 0 && first <= 3 && many >= (rows.length - first) / 2 ? first : 0;
}

/** A number that is no year: years stand in heads. */
function isYearless(text: string): boolean {
  return isNumber(text) && !/^(?:19|20)\d\d$/.test(text.trim());
}
