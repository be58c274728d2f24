import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDF } from '../limits.ts';
import type { Box } from './page.ts';

/** A place from the file's coordinates to others: a, b, c, d, e, f as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What a page draws beside letters. */
export interface Drawing {
  readonly rules: readonly Box[];
  readonly pictures: readonly Box[];
  /** All that is drawn and is no line: boxes, arrows, curves. */
  readonly shapes: readonly Box[];
}

/** The steps that pdf.js makes of a page. */
export interface Steps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const PICTURES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
/** How many numbers follow each sign of a path: move, line, two curves, close. */
const PATH_NUMBERS = [2, 2, 6, 4, 0] as const;

/** The lines and pictures of a page; `base` leads from the file's coordinates to the page's. */
export function readDrawing({ fnArray, argsArray }: Steps, base: Matrix): Drawing {
  const rules: Box[] = [];
  const pictures: Box[] = [];
  const shapes: Box[] = [];
  const kept: Matrix[] = [];
  let now = base;
  for (const [index, step] of fnArray.entries()) {
    const args = toList(argsArray[index]);
    if (step === OPS.save) kept.push(now);
    else if (step === OPS.restore || step === OPS.paintFormXObjectEnd) now = kept.pop() ?? base;
    else if (step === OPS.transform) now = multiply(now, toMatrix(args));
    else if (step === OPS.paintFormXObjectBegin) {
      kept.push(now);
      if (args[0]) now = multiply(now, toMatrix(toList(args[0])));
    } else if (PICTURES.has(step)) pictures.push(boxOf([0, 0, 1, 0, 1, 1, 0, 1], now));
    else if (step === OPS.constructPath) {
      for (const { box, isLine } of readPath(args, now)) (isLine ? rules : shapes).push(box);
    }
  }
  return { rules, pictures, shapes };
}

/** What a path draws: a box, or one of its sides. */
interface Drawn {
  readonly box: Box;
  readonly isLine: boolean;
}

function readPath([painted, paths]: readonly unknown[], matrix: Matrix): Drawn[] {
  const isStroked = STROKES.has(Number(painted));
  if (!isStroked && !FILLS.has(Number(painted))) return [];
  const parts = partsOf(toList(toList(paths)[0]).map(Number));
  return parts.flatMap((points) => {
    const sides = (isStroked ? sidesOf(points) : [points]).map((side) => boxOf(side, matrix));
    const lines = sides.filter(isThin);
    const box = boxOf(points, matrix);
    return [
      ...lines.map((line) => ({ box: line, isLine: true })),
      ...(isThin(box) ? [] : [{ box, isLine: false }]),
    ];
  });
}

/** A path's parts, each from one move to the next, as places. */
function partsOf(path: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let at = 0; at < path.length; ) {
    const sign = path[at] ?? 0;
    const numbers = PATH_NUMBERS[sign] ?? 0;
    if (sign === 0) parts.push([]);
    const part = parts.at(-1);
    // Only where a curve ends tells: what is curved is no line of a table.
    part?.push(...path.slice(at + 1 + Math.max(0, numbers - 2), at + 1 + numbers));
    if (sign === 4 && part) part.push(...part.slice(0, 2));
    at += 1 + numbers;
  }
  return parts.filter((part) => part.length >= 4);
}

function sidesOf(points: readonly number[]): number[][] {
  const sides: number[][] = [];
  for (let at = 0; at + 3 < points.length; at += 2) sides.push(points.slice(at, at + 4));
  return sides;
}

function isThin({ x, y, right, bottom }: Box): boolean {
  const [width, height] = [right - x, bottom - y];
  return Math.min(width, height) <= PDF.thinnest && Math.max(width, height) > 2 * PDF.thinnest;
}

function boxOf(points: readonly number[], [a, b, c, d, e, f]: Matrix): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  return {
    x: Math.min(...xs),
    y: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** The matrix that does `second` first, as PDF's own `cm` does. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Six numbers of pdf.js as a matrix; what is missing is as in the one that changes nothing. */
export function toMatrix(numbers: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map(Number);
  return [a, b, c, d, e, f];
}

/** What pdf.js gives as a list; nothing of anything else. */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array ? Array.from(value) : [];
}
