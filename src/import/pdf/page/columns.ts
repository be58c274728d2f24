import { PDF } from '../limits.ts';
import { goesOnWith } from './page.ts';
import {
  hasLetters,
  isListInTwo,
  isMargin,
  isRunning,
  isStack,
  type Placed,
  rowsOf,
  standTogether,
} from './stacks.ts';

/** What is read as one column, from above. */
export interface Region<Part extends Placed> {
  readonly parts: readonly Part[];
  /** Whether other columns stand beside it. */
  readonly isColumn: boolean;
}

/** A page's parts in reading order: one column after the other, after what stands above both. */
export function toRegions<Part extends Placed>(
  parts: readonly Part[],
  isColumn = false,
): Region<Part>[] {
  const sorted = parts.toSorted((one, other) => one.y - other.y || one.x - other.x);
  const bands = cutBands(sorted);
  if (!bands.some(isSideBySide)) return sorted.length === 0 ? [] : [{ parts: sorted, isColumn }];
  const regions: Region<Part>[] = [];
  let whole: Part[] = [];
  for (const band of bands) {
    if (!isSideBySide(band)) {
      whole.push(...band.across, ...band.left, ...band.right);
      continue;
    }
    const margin = marginOf(band);
    whole.push(...band.across, ...(margin?.above ?? []));
    if (whole.length > 0) regions.push(...toRegions(whole, isColumn));
    whole = [];
    const sides = margin ? [margin.side, margin.text] : [band.left, band.right];
    regions.push(...sides.flatMap((side) => toRegions(side, true)));
  }
  if (whole.length > 0) regions.push(...toRegions(whole, isColumn));
  return regions;
}

/** What stands across a gutter, and what stands below it on both sides. */
interface Band<Part> {
  readonly across: readonly Part[];
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}

/** The bands of the gutter that most lines stand beside; one band when there is none. */
function cutBands<Part extends Placed>(parts: readonly Part[]): Band<Part>[] {
  const none = [{ across: parts, left: [], right: [] }];
  let [best, most]: [Band<Part>[], number] = [none, 0];
  for (const gutter of guttersOf(parts)) {
    const bands = bandsAt(parts, gutter);
    const held = bands.filter(isSideBySide);
    const lines = held.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (lines > most) [best, most] = [bands, lines];
  }
  return best;
}

/** Places where many lines begin: right columns do. */
function guttersOf(parts: readonly Placed[]): number[] {
  const begins = new Map<number, number>();
  for (const { x } of parts) begins.set(Math.round(x), (begins.get(Math.round(x)) ?? 0) + 1);
  const left = Math.min(...parts.map(({ x }) => x));
  return [...begins]
    .filter(([x, count]) => count >= 2 && x > left + 50)
    .sort((one, other) => other[1] - one[1])
    .slice(0, 8)
    .map(([x]) => x - 1.5);
}

function bandsAt<Part extends Placed>(parts: readonly Part[], gutter: number): Band<Part>[] {
  const bands: { across: Part[]; left: Part[]; right: Part[] }[] = [];
  for (const part of parts) {
    const isRight = part.x >= gutter;
    const isLeft = part.right <= gutter + 1.5 - PDF.gutter;
    const last = bands.at(-1);
    const isBelow = last && last.left.length + last.right.length > 0;
    const isNew = !last || (!isLeft && !isRight && isBelow);
    const band = isNew ? { across: [], left: [], right: [] } : last;
    if (isNew) bands.push(band);
    (isRight ? band.right : isLeft ? band.left : band.across).push(part);
  }
  return bands.flatMap((band, at) => peel(band, at + 1 < bands.length));
}

/**
 * A band without what only seems to stand beside a column: words above it on one side, and a
 * heading below it that what follows belongs to.
 */
function peel<Part extends Placed>(band: Band<Part>, isFollowed: boolean): Band<Part>[] {
  if (marginOf(band)) return [band];
  const pieces = piecesOf(band);
  const list = listIn(pieces);
  const text = pieces.findIndex(({ left, right }) => {
    const sides = [rowsOf(left), rowsOf(right)];
    return sides.every(hasLetters) || sides.every((rows) => rows.length > 1 && isStack(rows));
  });
  const begin = list?.begin ?? text;
  const last = pieces.at(-1);
  const isHeading = last && last.left.length + last.right.length < 3;
  const isLone = last && (last.left.length === 0 || last.right.length === 0);
  const isAfter = isFollowed && isHeading && isLone;
  const end = list?.end ?? (isAfter ? pieces.length - 1 : pieces.length);
  if (begin < 0) return [band];
  const whole = (from: number, to: number): Band<Part>[] => {
    const parts = pieces.slice(from, to).flatMap(({ left, right }) => [...left, ...right]);
    return parts.length > 0 ? [{ across: parts, left: [], right: [] }] : [];
  };
  const kept = pieces.slice(begin, end);
  const columns = {
    left: kept.flatMap(({ left }) => left),
    right: kept.flatMap(({ right }) => right),
  };
  return [
    { across: band.across, left: [], right: [] },
    ...whole(0, begin),
    { across: [], ...columns },
    ...whole(end, pieces.length),
  ];
}

/** Where a short list in two columns begins and ends, only one side having others around it. */
function listIn(pieces: readonly Band<Placed>[]) {
  const isBoth = ({ left, right }: Band<Placed>) => left.length > 0 && right.length > 0;
  const [begin, end] = [pieces.findIndex(isBoth), pieces.findLastIndex(isBoth) + 1];
  if (begin < 0 || pieces.slice(0, begin).some(({ right }) => right.length > 0)) return undefined;
  const list = pieces.slice(begin, end);
  const [left, right] = [list.flatMap((piece) => piece.left), list.flatMap((one) => one.right)];
  const goesOn = [...left, ...right].some(({ text = '' }) => goesOnWith(text));
  return !goesOn && isListInTwo(left, right) ? { begin, end } : undefined;
}

/** A band's parts between white that goes across both sides. */
function piecesOf<Part extends Placed>({ left, right }: Band<Part>): Band<Part>[] {
  const isLeft = new Set(left);
  const pieces: { across: Part[]; left: Part[]; right: Part[] }[] = [];
  let foot = Number.NEGATIVE_INFINITY;
  for (const part of [...left, ...right].sort((one, other) => one.y - other.y)) {
    const isApart = part.y - foot > PDF.pieceGap * part.size;
    const last = isApart ? undefined : pieces.at(-1);
    const piece = last ?? { across: [], left: [], right: [] };
    if (!last) pieces.push(piece);
    (isLeft.has(part) ? piece.left : piece.right).push(part);
    foot = Math.max(foot, part.y);
  }
  return pieces;
}

/** How many rows of each side stand beside the other: of a number beside its heading, one. */
function besideOf(left: readonly Placed[], right: readonly Placed[]): number {
  const ys = [left, right].map((side) => side.map(({ y }) => y));
  const top = Math.max(...ys.map((own) => Math.min(...own)));
  const foot = Math.min(...ys.map((own) => Math.max(...own)));
  const isBeside = ({ y, size }: Placed) =>
    y > top - PDF.pieceGap * size && y < foot + PDF.pieceGap * size;
  return Math.min(...[left, right].map((side) => rowsOf(side.filter(isBeside)).length));
}

/** A margin beside the text, a letter's facts, and what of the text begins above it. */
function marginOf<Part extends Placed>({ left, right }: Pick<Band<Part>, 'left' | 'right'>) {
  const [side, text] = left.length < right.length ? [left, right] : [right, left];
  const [first] = side;
  if (!first || !isMargin(side, text)) return undefined;
  const pieces = piecesOf({ across: [], left: text, right: [] });
  const end = pieces.findIndex((piece) => (piece.left[0]?.y ?? 0) >= first.y);
  const parts = (some: readonly Band<Part>[]) => some.flatMap((piece) => piece.left);
  const at = end < 0 ? pieces.length : end;
  return { side, above: parts(pieces.slice(0, at)), text: parts(pieces.slice(at)) };
}

/**
 * Whether both sides have running text, or short lines that do not stand on the same heights: the
 * short words of a table stand side by side too.
 */
function isSideBySide({ left, right }: Band<Placed>): boolean {
  const sides = [rowsOf(left), rowsOf(right)] as const;
  const [few = 0, many = 0] = sides.map(({ length }) => length).sort((a, b) => a - b);
  if (few < 2 || besideOf(left, right) < 2) return false;
  if (marginOf({ left, right })) return true;
  if (few >= 3 && many >= PDF.columnLines && sides.every(hasLetters)) {
    // One of the sides may be two columns itself.
    const isText = (side: readonly Placed[], at: number) =>
      isRunning(sides[at] ?? []) || cutBands(side).some(isSideBySide);
    if ([left, right].every(isText)) return true;
  }
  if (!sides.every(isStack)) return false;
  return isListInTwo(left, right) || (!sides.every(isRunning) && !standTogether(left, right));
}
