import { PDF } from '../../limits.ts';
import { partAt } from '../lines.ts';
import type { Box, Line } from '../page.ts';
import { toCells } from './numbers.ts';
import { closeTables, isDown } from './open-tables.ts';

/** A table as it stands on a page: where, and the lines of each cell. */
export interface Grid extends Box {
  readonly page: number;
  /** Row by row; a cell that is a part of the one before or above has nothing. */
  readonly cells: readonly (readonly (readonly Line[])[])[];
  /** How many rows stand above the first drawn line, or in bold, is told by the reader. */
  readonly isRuled: boolean;
}

/** Lines of one kind at one place: where along the page it is drawn. */
interface Ruling {
  readonly at: number;
  readonly spans: readonly (readonly [number, number])[];
}

/** The tables that a page's drawn lines make, and the lines of text outside them. */
export function takeRuledTables(
  lines: readonly Line[],
  rules: readonly Box[],
): { grids: Grid[]; rest: Line[] } {
  const grids: Grid[] = [];
  let rest = [...lines];
  for (const group of groupsOf(closeTables(rules, lines))) {
    const grid = toGrid(group, rest);
    if (!grid) continue;
    grids.push(grid);
    rest = rest.filter((line) => !isInside(line, grid));
  }
  return { grids, rest };
}

/** Drawn lines that touch one another. */
function groupsOf(rules: readonly Box[]): Box[][] {
  const groups: { box: Box; rules: Box[] }[] = [];
  for (const rule of rules.toSorted((one, other) => one.y - other.y)) {
    const met = groups.filter(({ rules: others }) => others.some((other) => touches(rule, other)));
    const [first] = met;
    if (!first) {
      groups.push({ box: rule, rules: [rule] });
      continue;
    }
    first.rules.push(rule, ...met.slice(1).flatMap((other) => other.rules));
    for (const other of met.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => group.rules).filter((group) => group.length >= 4);
}

function touches(one: Box, other: Box): boolean {
  const near = PDF.meeting;
  return (
    one.x <= other.right + near &&
    other.x <= one.right + near &&
    one.y <= other.bottom + near &&
    other.y <= one.bottom + near
  );
}

function toGrid(rules: readonly Box[], lines: readonly Line[]): Grid | undefined {
  const across = rulingsOf(
    rules.filter((rule) => !isDown(rule)),
    'y',
  );
  const downs = rules.filter(isDown);
  const down = rulingsOf(downs, 'x');
  const box = {
    x: Math.min(...rules.map(({ x }) => x)),
    y: Math.min(...rules.map(({ y }) => y)),
    right: Math.max(...rules.map(({ right }) => right)),
    bottom: Math.max(...rules.map(({ bottom }) => bottom)),
  };
  if (coverOf(across, box.x, box.right) < PDF.tableCover) return undefined;
  if (coverOf(down, box.y, box.bottom) < PDF.tableCover) return undefined;
  // A table may be open at its sides.
  const ys = withEnds(
    across.map(({ at }) => at),
    box.y,
    box.bottom,
  );
  const xs = withEnds(
    down.map(({ at }) => at),
    box.x,
    box.right,
  );
  if (xs.length < 3 || ys.length < 3) return undefined;
  const inside = lines.filter((line) => isInside(line, box));
  const [first] = inside;
  if (!first) return undefined;
  const cells = ys.slice(1).map(() => xs.slice(1).map((): Line[] => []));
  for (const line of inside.flatMap((one) => partAt(one, downs)).flatMap(toCells)) {
    const place = firstPlace(ys, xs, { across, down }, line);
    cells[place.row]?.[place.column]?.push(line);
  }
  const filled = cells.filter((row) => row.some((cell) => cell.length > 0));
  const widest = Math.max(...filled.map((row) => row.filter(({ length }) => length > 0).length));
  if (filled.length < 2 || widest < 2) return undefined;
  return { ...box, page: first.page, cells: filled, isRuled: true };
}

function isInside({ x, right, y, size }: Line, box: Box): boolean {
  const [middle, height] = [(x + right) / 2, y - size / 3];
  return middle > box.x && middle < box.right && height > box.y && height < box.bottom;
}

/** Where a line's cell begins, cells without a line between them being one. */
function firstPlace(
  ys: readonly number[],
  xs: readonly number[],
  { across, down }: { across: readonly Ruling[]; down: readonly Ruling[] },
  line: Line,
): { row: number; column: number } {
  const middle = line.y - line.size / 3;
  // A title across all columns begins in the first of them, wherever it stands in the middle.
  let column = indexIn(xs, Math.min(line.x + 2, (line.x + line.right) / 2));
  let row = indexIn(ys, middle);
  const drawn = (rulings: readonly Ruling[], at: number | undefined, along: number) =>
    rulings.some(
      ({ at: place, spans }) =>
        Math.abs(place - (at ?? 0)) < PDF.meeting &&
        spans.some(([from, to]) => along >= from - PDF.meeting && along <= to + PDF.meeting),
    );
  while (column > 0 && !drawn(down, xs[column], middle)) column--;
  const centre = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  while (row > 0 && !drawn(across, ys[row], centre)) row--;
  return { row, column };
}

function indexIn(edges: readonly number[], at: number): number {
  const next = edges.findIndex((edge) => edge > at);
  return Math.max(0, Math.min(edges.length - 2, (next < 0 ? edges.length : next) - 1));
}

function withEnds(places: readonly number[], from: number, to: number): number[] {
  const near = 2 * PDF.meeting;
  const [first = to, last = from] = [places[0], places.at(-1)];
  return [...(first - from > near ? [from] : []), ...places, ...(to - last > near ? [to] : [])];
}

/** Drawn lines of one direction by where they stand, those that nearly meet as one. */
function rulingsOf(rules: readonly Box[], axis: 'x' | 'y'): Ruling[] {
  const rulings: { at: number; spans: (readonly [number, number])[] }[] = [];
  for (const rule of rules.toSorted((one, other) => one[axis] - other[axis])) {
    const span = axis === 'y' ? ([rule.x, rule.right] as const) : ([rule.y, rule.bottom] as const);
    const last = rulings.at(-1);
    if (last && rule[axis] - last.at <= PDF.meeting) last.spans.push(span);
    else rulings.push({ at: rule[axis], spans: [span] });
  }
  return rulings;
}

/** What part of a table's side its lines cover, in the middle of them. */
function coverOf(rulings: readonly Ruling[], from: number, to: number): number {
  const parts = rulings.map(({ spans }) => {
    let [end, covered] = [from, 0];
    for (const [start, stop] of spans.toSorted((one, other) => one[0] - other[0])) {
      covered += Math.max(0, stop - Math.max(start, end));
      end = Math.max(end, stop);
    }
    return covered / Math.max(1, to - from);
  });
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}
