import { PDF } from '../limits.ts';
import { isSameSize, type Row, rightEdgeOf } from '../measures.ts';
import { toRegions } from './columns.ts';
import { type PlacedFigure, takeFigures } from './figures.ts';
import { joinRows, toLine } from './lines.ts';
import { type FootNote, type NoteMeasures, takeNotes } from './notes.ts';
import { type Box, goesOnWith, type Line, type Page } from './page.ts';
import { takeAlignedTables } from './tables/aligned-tables.ts';
import { type Grid, takeRuledTables } from './tables/ruled-tables.ts';

/** What a page holds, in reading order. */
export type Part =
  | { readonly row: Row }
  | { readonly grid: Grid }
  | { readonly figure: PlacedFigure };

/** A page's parts and the notes at its foot. */
export interface PageParts {
  readonly parts: readonly Part[];
  readonly notes: readonly FootNote[];
  /** Lines that go on with the last note of the page before. */
  readonly carried: readonly Line[];
}

/** Something with a place on the page that is no line. */
interface Boxed {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly part: Part;
}

/** Reads a page's lines as tables, columns and notes; `from` counts the columns before it. */
export function toParts(
  page: Page,
  { lines, pictures, from }: { lines: readonly Line[]; pictures: readonly Box[]; from: number },
  { bodySize, open }: Pick<NoteMeasures, 'bodySize' | 'open'>,
): PageParts {
  const { grids, rest: outside } = takeRuledTables(lines, page.rules);
  const { figures, rest } = takeFigures(page, { lines: outside, pictures, grids });
  const boxed: Boxed[] = [
    ...grids.map((grid) => toBoxed(grid, { grid })),
    ...figures.map((figure) => toBoxed(figure, { figure })),
  ];
  const regions = toRegions<Line | Boxed>([...rest, ...boxed]);
  const parts: Part[] = [];
  const notes: FootNote[] = [];
  const carried: Line[] = [];
  for (const [at, region] of regions.entries()) {
    const aligned = takeAlignedTables(region.parts.filter(isLine));
    const found = takeNotes(joined(aligned.rest), {
      ...{ bodySize, rules: page.rules },
      open: notes.length > 0 || carried.length > 0 ? undefined : open,
    });
    carried.push(...found.carried);
    const listed = new Set(aligned.contents.map(({ y }) => y));
    const toRow = (line: Line, place: Omit<Row, 'line'>): Row =>
      listed.has(line.y) ? { line, ...place, isContents: true } : { line, ...place };
    notes.push(...found.notes);
    const bodies: (Line | Boxed)[] = [
      ...found.rest,
      ...region.parts.filter((part) => 'part' in part),
      ...aligned.grids.map((grid) => toBoxed(grid, { grid })),
    ];
    const flow = bodies.sort((one, other) => one.y - other.y);
    const ownLines = flow.filter(isLine);
    const left = Math.min(...ownLines.map(({ x }) => x));
    // Lines of an address beside another end where they do: no word would not have fitted.
    const isList = region.isColumn && !ownLines.some(({ text }) => goesOnWith(text));
    const edge = isList ? page.width : rightEdgeOf(ownLines);
    parts.push(
      ...flow.map((part) =>
        'part' in part ? part.part : { row: toRow(part, { left, right: edge, region: from + at }) },
      ),
    );
  }
  return { parts, notes, carried };
}

function isLine(part: Line | Boxed): part is Line {
  return !('part' in part);
}

function toBoxed({ x, right, bottom, y }: Box, part: Part): Boxed {
  // A table's or picture's place among lines is that of its middle.
  return { x, right, y: (y + bottom) / 2, size: bottom - y, part };
}

/** Lines of one height as one. */
function joined(lines: readonly Line[]): Line[] {
  return joinRows(lines).flatMap((row) => {
    const [first] = row;
    if (!first || row.length === 1) return row;
    return [
      toLine(
        row.flatMap(({ stretches }) => stretches),
        first.page,
      ),
    ];
  });
}

/**
 * Rows with the edge of their own block where it is narrower than the column: a quotation's lines
 * all end before the edge, and go on all the same. A page whose lines do not tell its edge has that
 * of others.
 */
export function withEdges(parts: readonly Part[]): Part[] {
  const rows = parts.flatMap((part) => ('row' in part ? [part.row] : []));
  const usual = new Map<number, Line[]>();
  for (const { line, left } of rows) {
    const key = Math.round(left / 12);
    usual.set(key, [...(usual.get(key) ?? []), line]);
  }
  const edges = new Map([...usual].map(([key, lines]) => [key, rightEdgeOf(lines)]));
  const runs = runsOf(rows);
  const told = regionsWithEdge(rows);
  return parts.map((part) => {
    if (!('row' in part)) return part;
    const { row } = part;
    const others = told.has(row.region) ? 0 : (edges.get(Math.round(row.left / 12)) ?? 0);
    return { row: { ...row, right: runs.get(row) ?? Math.max(row.right, others) } };
  });
}

/** The columns whose own edge is told by lines that surely go on. */
function regionsWithEdge(rows: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const [at, { region, line }] of rows.entries()) {
    const next = rows[at + 1];
    const goesOn = next?.region === region && goesOnWith(next.line.text);
    if (goesOn && isSameSize(line.size, next.line.size))
      counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= PDF.leastFull).map(([one]) => one));
}

/** The edge of runs of lines that are prose, narrower than their column. */
function runsOf(rows: readonly Row[]): Map<Row, number> {
  const edges = new Map<Row, number>();
  let run: Row[] = [];
  for (const [at, row] of rows.entries()) {
    run.push(row);
    const next = rows[at + 1];
    if (next && isNear(row, next)) continue;
    const rest = run.slice(1);
    const lower = rest.filter(({ line }) => /^\p{Ll}/u.test(line.text)).length;
    const edge = Math.max(...run.map(({ line }) => line.right));
    const isProse = rest.length >= 2 && lower > rest.length / 2;
    const isFull = run.slice(0, -1).every(({ line }) => edge - line.right < 6 * line.size);
    if (isProse && isFull) for (const one of run) edges.set(one, edge);
    run = [];
  }
  return edges;
}

function isNear(row: Row, next: Row): boolean {
  const gap = next.line.y - row.line.y;
  return (
    row.region === next.region &&
    isSameSize(row.line.size, next.line.size) &&
    Math.abs(row.line.x - next.line.x) < 0.5 * row.line.size &&
    gap > 0 &&
    gap < 1.8 * row.line.size
  );
}
