import { PDF } from './limits.ts';
import { goesOnWith, type Line, medianOf, mostOf } from './page/page.ts';

/** A line of running text, and the column that it stands in. */
export interface Row {
  readonly line: Line;
  /** The column's edges. */
  readonly left: number;
  readonly right: number;
  /** Counts the columns of the paper in reading order. */
  readonly region: number;
  /** Whether it is a line of a printed contents, with the number of a page at its end. */
  readonly isContents?: true;
}

/** What is usual in a paper, which all else is told from. */
export interface Measures {
  readonly bodySize: number;
  readonly isBodyBold: boolean;
  /** The colour of most of its letters. */
  readonly bodyColour: string | undefined;
  /** From one baseline to the next within a paragraph, by size of letters. */
  readonly leadingOf: (size: number) => number;
  /** Whether space parts the paragraphs of a page: papers of a bundle differ. */
  readonly isSpaced: (page: number) => boolean;
  /** Whether lines that go on are spread so that they reach the edge. */
  readonly isJustified: boolean;
  /** Whether the file's tags tell where its paragraphs end. */
  readonly isTagged: boolean;
}

/** The size of most letters of a paper. */
export function bodySizeOf(lines: readonly Line[]): number {
  return mostOf(lines.map(({ size, text }) => [toStep(size), text.length])) ?? 0;
}

/** What is usual in rows of running text; where all of that is bold, cells tell whether text is. */
export function measure(rows: readonly Row[], cells: readonly Line[] = []): Measures {
  const lines = rows.map(({ line }) => line);
  const bodySize = bodySizeOf(lines);
  const body = lines.filter(({ size }) => isSameSize(size, bodySize));
  const said = [...body, ...cells.filter(({ size }) => isSameSize(size, bodySize))];
  const gaps = gapsOf(rows);
  const within = new Map<number, number>();
  for (const size of new Set(gaps.map((gap) => gap.size))) {
    const own = gaps.filter((gap) => gap.size === size);
    const full = own.filter(({ isEarly }) => !isEarly);
    const usual =
      full.length > 0 ? leastUsual(full) : mostOf(own.map(({ gap }) => [toStep(gap), 1]));
    within.set(size, usual ?? medianOf(own.map(({ gap }) => gap)));
  }
  const bodyLeading = within.get(toStep(bodySize));
  const factor = bodyLeading ? bodyLeading / bodySize : 1.25;
  const leadingOf = (size: number) => {
    const own = within.get(toStep(size));
    return own && own < 1.9 * size ? own : factor * size;
  };
  const ends = gaps.filter(({ isEarly, size }) => isEarly && isSameSize(size, bodySize));
  // The last lines of long paragraphs tell more than addresses and lists.
  const long = ends.filter(({ isLong }) => isLong);
  const early = long.length > 1 ? long : ends;
  const areSpaced = (some: readonly Gap[]) => {
    const spaced = some.filter(({ gap, size }) => gap > leadingOf(size) * PDF.paragraphGap);
    return some.length > 0 && spaced.length >= some.length / 2;
  };
  const pages = Map.groupBy(early, ({ page }) => page);
  const isSpaced = areSpaced(early);
  return {
    bodySize,
    isBodyBold: mostOf(said.map(({ isBold, text }) => [isBold, text.length])) ?? false,
    bodyColour: mostOf(body.map(({ colour, text }) => [colour, text.length])),
    leadingOf,
    isSpaced: (page) => {
      const own = pages.get(page) ?? [];
      return own.length >= PDF.leastEnds ? areSpaced(own) : isSpaced;
    },
    isJustified: isSpread(rows.filter(({ line }) => isSameSize(line.size, bodySize))),
    isTagged: tellsParagraphs(rows),
  };
}

/** Whether of the lines that surely go on nearly all reach the edge. */
function isSpread(rows: readonly Row[]): boolean {
  const within = rows.filter((row, at) => {
    const next = rows[at + 1];
    return next?.region === row.region && goesOnWith(next.line.text);
  });
  const spread = within.filter(reachesEdge).length;
  return within.length >= PDF.leastSpread && spread >= PDF.spread * within.length;
}

/** Whether a line ends just at the edge of its column. */
export function reachesEdge({ line, right }: Row): boolean {
  return Math.abs(right - line.right) < PDF.atEdge;
}

/** The least of the usual gaps: minutes may have more short paragraphs than lines that go on. */
function leastUsual(gaps: readonly Gap[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { gap } of gaps) counts.set(toStep(gap), (counts.get(toStep(gap)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = [...counts].filter(([, count]) => count >= most * PDF.usualGap);
  return Math.min(...usual.map(([gap]) => gap));
}

/** How far a line is from the one below it. */
interface Gap {
  readonly size: number;
  readonly gap: number;
  readonly page: number;
  /** Whether it ends before the edge, and whether the line above it does not. */
  readonly isEarly: boolean;
  readonly isLong: boolean;
}

function gapsOf(rows: readonly Row[]): Gap[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (!next || next.region !== row.region) return [];
    if (!isSameSize(row.line.size, next.line.size)) return [];
    const gap = next.line.y - row.line.y;
    const size = toStep(row.line.size);
    if (gap <= 0 || gap > 2.6 * size) return [];
    const before = rows[at - 1];
    const isNear = before?.region === row.region && isSameSize(before.line.size, row.line.size);
    const isLong = isNear && !endsEarly(before, row.line);
    return [{ size, gap, page: row.line.page, isEarly: endsEarly(row, next.line), isLong }];
  });
}

/**
 * Whether tags can be believed: lines that surely go on are in one block, and those of different
 * size in two. Some programs tag each line, and some a whole page.
 */
function tellsParagraphs(rows: readonly Row[]): boolean {
  const pairs = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (!next || next.region !== row.region || next.line.block === undefined) return [];
    const isOne = row.line.block === next.line.block;
    const isSame = isSameSize(row.line.size, next.line.size);
    const goesOn = isSame && !endsEarly(row, next.line) && /^\p{Ll}/u.test(next.line.text);
    return goesOn || !isSame ? [{ goesOn, isRight: isOne === goesOn }] : [];
  });
  const within = pairs.filter(({ goesOn }) => goesOn);
  const right = pairs.filter(({ isRight }) => isRight).length;
  return within.length >= PDF.leastTagged && right >= PDF.tagged * pairs.length;
}

/** Whether the first word of the next line had had its place on this one. */
export function endsEarly({ line, right }: Pick<Row, 'line' | 'right'>, next: Line): boolean {
  if (/[\p{L}\d][-\u00AD\u2010]$/u.test(line.text)) return false;
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const each = (next.right - next.x) / Math.max(1, next.text.length);
  // A space, and what letters differ from the middle.
  return line.right + (word.length + 1) * each + PDF.ragged * line.size < right;
}

/** The edge that the lines of a column are broken at: some end there, one alone may go beyond. */
export function rightEdgeOf(lines: readonly Line[]): number {
  const rights = lines.map(({ right }) => right).sort((one, other) => other - one);
  const least = Math.max(2, Math.ceil(rights.length / 25));
  const sizes = medianOf(lines.map(({ size }) => size));
  const edge = rights.find((right, at) => {
    const near = rights[at + least - 1];
    return near !== undefined && right - near < 2 * sizes;
  });
  return Math.max(edge ?? rights[0] ?? 0, ...lines.filter(isFull).map(({ right }) => right));
}

/** A line that the next goes on with in the middle of a sentence was broken at the edge. */
function isFull({ text, size }: Line, at: number, lines: readonly Line[]): boolean {
  const next = lines[at + 1];
  const isNext = next !== undefined && goesOnWith(next.text) && isSameSize(size, next.size);
  return isNext && /[\p{L}\d,]$/u.test(text);
}

/** Whether letters are of one size as a reader sees them. */
export function isSameSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= PDF.sameSize * Math.max(one, other);
}

/** A length to the nearest half point: files differ from it by rounding. */
export function toStep(length: number): number {
  return Math.round(length * 2) / 2;
}
