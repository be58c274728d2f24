import { PDF } from '../limits.ts';
import { medianOf } from './page.ts';

/** What stands somewhere on a page; `y` is its foot. */
export interface Placed {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Its words; nothing of a picture or table. */
  readonly text?: string;
}

/** What stands on one height of a side, as one row each. */
export function rowsOf(side: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const part of side.toSorted((one, other) => one.y - other.y)) {
    const first = rows.at(-1)?.[0];
    if (first && part.y - first.y <= PDF.sameBaseline * part.size) rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** Rows of running text: no gaps in most of them, and many letters. */
export function isRunning(rows: readonly (readonly Placed[])[]): boolean {
  const words = rows.filter(([first]) => first?.text !== undefined);
  return medianOf(words.map(({ length }) => length)) <= 1 && hasLetters(rows);
}

/** Whether most rows have as many letters as those of running text. */
export function hasLetters(rows: readonly (readonly Placed[])[]): boolean {
  const words = rows.filter(([first]) => first?.text !== undefined);
  const letters = words.map((row) => row.map(({ text = '' }) => text.replace(/[^\p{L}]/gu, '')));
  return medianOf(letters.map((row) => row.join('').length)) >= PDF.columnLetters;
}

/** Lines that begin at one place, such as an address. */
export function isStack(rows: readonly (readonly Placed[])[]): boolean {
  const [first] = rows.flat();
  return rows
    .flat()
    .every(({ x, text }) => text !== undefined && Math.abs(x - (first?.x ?? 0)) < 3);
}

/**
 * Whether most lines of the shorter side have one of the other on the same height. Where some have
 * not, letters of two sizes or lines of two distances are those of two stacks that meet by chance.
 */
export function standTogether(left: readonly Placed[], right: readonly Placed[]): boolean {
  const [few = [], many = []] = [left, right].sort((one, other) => one.length - other.length);
  const together = few.filter(({ y }) => many.some((other) => Math.abs(other.y - y) < 1.5));
  const isAlike = (measure: (side: readonly Placed[]) => number) =>
    Math.abs(measure(few) - measure(many)) <= PDF.sameSize * measure(many);
  const isTable = isAlike((side) => medianOf(side.map(({ size }) => size))) && isAlike(leadingOf);
  if ([left, right].some(isAddress) || [left, right].every(isSigned)) return false;
  return together.length >= few.length * (isTable ? 0.5 : 0.9);
}

/**
 * Whether two stacks are a list in two columns, no table: of members with their parties, or evenly
 * spaced with no line on the height of another, so that no row is in both.
 */
export function isListInTwo(left: readonly Placed[], right: readonly Placed[]): boolean {
  const isNear = (one: Placed) => right.some(({ y }) => Math.abs(y - one.y) < 1.5);
  if ([left, right].every(hasMembers)) return true;
  return [left, right].every(isEven) && !left.some(isNear);
}

/** Lines that each name someone, most with the letter of a party: `Bo Tangstrand (V)`. */
function hasMembers(side: readonly Placed[]): boolean {
  const members = side.filter(({ text = '' }) => /\p{Ll} \(\p{Lu}\p{L}?\)(?:,|$)/u.test(text));
  return members.length >= 2 && members.length > side.length / 2;
}

/** Whether short lines beside running text are smaller than it: the facts in a letter's margin. */
export function isMargin(side: readonly Placed[], text: readonly Placed[]): boolean {
  const [rows, textRows] = [rowsOf(side), rowsOf(text)];
  const sizeOf = (some: readonly Placed[]) => medianOf(some.map(({ size }) => size));
  const isSmall = sizeOf(side) <= PDF.footSize * sizeOf(text);
  const isShort = side.length >= 3 && isStack(rows) && textRows.length > rows.length;
  return isShort && isSmall && isRunning(textRows) && !standTogether(side, text);
}

/** Whether at least three lines are all as far from one another. */
function isEven(side: readonly Placed[]): boolean {
  const ys = rowsOf(side).map(([first]) => first?.y ?? 0);
  const gaps = ys.slice(1).map((y, at) => y - (ys[at] ?? 0));
  return gaps.length >= 2 && Math.max(...gaps) - Math.min(...gaps) < 1;
}

/** A short stack with one postal code: what stands beside an address is no column of its table. */
function isAddress(side: readonly Placed[]): boolean {
  const codes = side.filter(({ text = '' }) => /^\d{4}\s\p{Lu}/u.test(text));
  return side.length >= 3 && side.length <= PDF.addressLines && codes.length === 1;
}

/** A short stack with a line to sign on. */
function isSigned(side: readonly Placed[]): boolean {
  return side.length <= PDF.addressLines && side.some(({ text = '' }) => /^[_.…]{5,}$/.test(text));
}

/** How far the rows of a side are apart. */
function leadingOf(side: readonly Placed[]): number {
  const heights = rowsOf(side).map(([first]) => first?.y ?? 0);
  return medianOf(heights.slice(1).map((y, at) => y - (heights[at] ?? 0)));
}
