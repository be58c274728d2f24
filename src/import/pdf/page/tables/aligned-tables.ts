import { PDF } from '../../limits.ts';
import { joinRows, toLine } from '../lines.ts';
import { boundsOf, goesOnWith, type Line, type Stretch } from '../page.ts';
import { isNumber, toCells } from './numbers.ts';
import type { Grid } from './ruled-tables.ts';

const MARKER =
  /^(?:[•◦▪●○■□·‣\uE000-\uF8FF*o–—-]|\(?[\da-zæøå]{1,3}[.)]|\(?\d{1,3}\)?|§\s?\d+.*)$/i;
const LEADERS = /(?:\.\s?){4,}/;

const CONTENTS = /^indhold/i;

/** The tables of a column that only the places of their words make, and the rows outside them. */
export function takeAlignedTables(lines: readonly Line[]): {
  grids: Grid[];
  rest: Line[];
  /** Those of the rest that the entries of a printed contents begin with. */
  contents: Line[];
} {
  const whole = joinRows(lines);
  const rows = whole.map((row) => row.flatMap(toCells));
  const grids: Grid[] = [];
  const rest: Line[] = [];
  const contents: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const { grid, end } = gridFrom(rows, at);
    const isTable = grid !== undefined && !isContents(grid, rows[at - 1]);
    const head =
      isTable && rest.at(-1) === whole[at - 1]?.at(-1) ? headOf(whole[at - 1], grid) : [];
    const own = whole.slice(at, end);
    if (isTable) {
      rest.splice(rest.length - (head.length > 0 ? (whole[at - 1]?.length ?? 0) : 0));
      grids.push(withHead(head, grid));
    } else if (grid) {
      const entries = entriesOf(own, grid);
      rest.push(...entries.flat(2));
      contents.push(...entries.flatMap(([begin = []]) => begin));
    } else rest.push(...own.flat());
    at = end;
  }
  return { grids, rest, contents };
}

/** Whether a row has cells beside one another; a sign before a point and its words have not. */
function hasCells(row: readonly Line[] | undefined): boolean {
  const cells = row?.filter(({ text }, at) => at > 0 || !MARKER.test(text.trim())) ?? [];
  return cells.length >= 2 && !cells.some(({ text }) => LEADERS.test(text));
}

/** The longest table from a row on: what stands alone among rows may be text between two tables. */
function gridFrom(rows: readonly (readonly Line[])[], at: number) {
  const last = endOf(rows, at);
  for (let end = last; end > at + 1; end--) {
    if (end < last && (rows[end]?.length !== 1 || !hasCells(rows[end - 1]))) continue;
    const grid = toGrid(rows.slice(at, end));
    if (grid) return { grid, end };
  }
  return { grid: undefined, end: at + 1 };
}

/** The words over a table's columns, which stand nearer to one another than the numbers do. */
function headOf(row: readonly Line[] | undefined, { cells, y }: Grid): Line[] {
  const [first] = row ?? [];
  const columns = cells[0]?.length ?? 0;
  if (!row || !first || columns < 3 || y - first.y > 1.5 * first.size) return [];
  const words = row.flatMap(({ stretches }) => stretches.filter(({ text }) => text.trim() !== ''));
  const pieces: Stretch[][] = [];
  for (const word of words) {
    const before = pieces.at(-1)?.at(-1);
    const isApart = !before || word.x - before.right > PDF.labelSpace * word.size;
    if (isApart) pieces.push([word]);
    else pieces.at(-1)?.push(word);
  }
  const heads = pieces.map((piece) => toLine(piece, first.page));
  return pieces.length === columns && heads.every(({ text }) => !isNumber(text)) ? heads : [];
}

function withHead(head: readonly Line[], grid: Grid): Grid {
  if (head.length === 0) return grid;
  const bounds = boundsOf(head);
  const cells = [head.map((line) => [line]), ...grid.cells];
  return { ...grid, cells, y: bounds.y, right: Math.max(grid.right, bounds.right) };
}

/** Where the rows that begin with cells end: lone labels and second lines may stand among them. */
function endOf(rows: readonly (readonly Line[])[], from: number): number {
  if (!hasCells(rows[from])) return from;
  let end = from + 1;
  let before = rows[from]?.[0];
  let second = rows[from]?.[1]?.x ?? 0;
  for (let at = from + 1; at < rows.length; at++) {
    const first = rows[at]?.[0];
    const gap = first && before ? first.y - before.y : 0;
    if (!first || gap > 3.2 * first.size) break;
    // Rows below what says that contents follow are none of the table above it.
    if (rows[at]?.length === 1 && CONTENTS.test(first.text)) break;
    // What goes across the columns is text between two tables.
    if (rows[at]?.length === 1 && first.x < second && first.right > second) break;
    if (hasCells(rows[at])) {
      end = at + 1;
      second = Math.min(second, rows[at]?.[1]?.x ?? second);
    } else if (at - end >= 2) break;
    before = first;
  }
  return end;
}

function toGrid(rows: readonly (readonly Line[])[]): Grid | undefined {
  const full = rows.filter(hasCells);
  const edges = columnsOf(full);
  if (full.length < 2 || edges.length < 2) return undefined;
  const cells = rows.map((row) => edges.map((_, column) => row.filter(inColumn(edges, column))));
  // Where lines share a cell, the columns are not those of a table.
  if (cells.flat().filter(({ length }) => length > 1).length > full.length / 4) return undefined;
  if (!looksLikeTable(cells, edges.length)) return undefined;
  const lines = rows.flat();
  const [first] = lines;
  return first && { ...boundsOf(lines), page: first.page, cells, isRuled: false };
}

/** What those who sign an agreement side by side stand below: `For Kommunen`. */
const SIGNS = /^(?:for|på vegne af)\s+\p{L}/iu;

/** Two columns of words may be anything: a table has numbers, more columns, or who signs. */
function looksLikeTable(cells: readonly (readonly Line[][])[], columns: number): boolean {
  const counts = cells.filter((row) => row.slice(1).some((cell) => isNumber(textOf(cell)))).length;
  const filled = cells.filter((row) => row.filter(({ length }) => length > 0).length >= 2).length;
  if (counts >= 2 && counts >= filled / 2) return true;
  if (columns === 2 && cells[0]?.every((cell) => SIGNS.test(textOf(cell)))) return true;
  const threes = cells.filter((row) => row.filter(({ length }) => length > 0).length >= 3).length;
  return columns >= 3 && threes >= 3 && threes >= filled / 2;
}

/** Whether words with rising numbers to their right are a table of contents, and its pages. */
function isContents(grid: Grid, before: readonly Line[] | undefined): boolean {
  const cells = grid.cells.filter((row) => !isSecondLine(row));
  const ends = cells.map((row) => textOf(row.at(-1) ?? []));
  const rises = ends.every((end, at) => {
    return /^\d{1,4}$/.test(end) && Number(end) >= Number(ends[at - 1] ?? 0);
  });
  const isNumbered = cells.every((row) => /^\d+(?:\.\d+)*\.?(?:\s|$)/.test(textOf(row[0] ?? [])));
  return rises && ((isNumbered && cells.length > 2) || CONTENTS.test(textOf(before ?? [])));
}

/** Whether a row has neither the number nor the page of an entry, but goes on with its words. */
function isSecondLine(row: readonly (readonly Line[])[]): boolean {
  if (row.at(-1)?.length !== 0) return false;
  return row.length > 2 ? row[0]?.length === 0 : goesOnWith(textOf(row[0] ?? []));
}

/** The rows of each entry of a contents, its page on the last of them. */
function entriesOf(rows: readonly (readonly Line[])[], { cells }: Grid): Line[][][] {
  const entries: Line[][][] = [];
  for (const [at, row] of rows.entries()) {
    const last = entries.at(-1);
    const before = last?.at(-1);
    if (!last || !before || !isSecondLine(cells[at] ?? [])) {
      entries.push([[...row]]);
      continue;
    }
    const page = before.pop();
    const y = row[0]?.y ?? 0;
    const moved = page?.stretches.map((stretch) => ({ ...stretch, y })) ?? [];
    last.push([...row, ...(page ? [toLine(moved, page.page)] : [])]);
  }
  return entries;
}

function textOf(cell: readonly Line[]): string {
  return cell.map(({ text }) => text).join(' ');
}

/** The columns that white parts in all rows: where each begins and ends. */
function columnsOf(rows: readonly (readonly Line[])[]): [number, number][] {
  const columns: [number, number][] = [];
  const narrow = rows.flatMap((row) => row.filter((_, at) => row.length > 1 || at > 0));
  for (const { x, right } of narrow.toSorted((one, other) => one.x - other.x)) {
    const last = columns.at(-1);
    if (last && x < last[1] + PDF.tableGutter) last[1] = Math.max(last[1], right);
    else columns.push([x, right]);
  }
  return columns;
}

/** Which lines have most of themselves in a column, or are nearest to it. */
function inColumn(edges: readonly (readonly [number, number])[], column: number) {
  return ({ x, right }: Line): boolean => {
    const shares = edges.map(([from, to]) => Math.min(right, to) - Math.max(x, from));
    // A label that is longer than its column begins in it.
    const begins = edges.findIndex(([from, to]) => x >= from - PDF.tableGutter && x <= to);
    return (begins >= 0 ? begins : shares.indexOf(Math.max(...shares))) === column;
  };
}
