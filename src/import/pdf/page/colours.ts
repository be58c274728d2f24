import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, multiply, type Steps, toList, toMatrix } from './drawing.ts';

/** Where letters begin to be printed, and in what colour. */
export interface Inked {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

const SAME: Matrix = [1, 0, 0, 1, 0, 0];
const SHOWS: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
]);

/** Where each piece of a page's text begins, and its colour, from above and the left. */
export function readColours({ fnArray, argsArray }: Steps, base: Matrix): Inked[] {
  const inked: Inked[] = [];
  const kept: { now: Matrix; colour: string }[] = [];
  let [now, colour] = [base, '#000000'];
  let line = SAME;
  for (const [index, step] of fnArray.entries()) {
    const args = toList(argsArray[index]);
    if (step === OPS.save || step === OPS.paintFormXObjectBegin) {
      kept.push({ now, colour });
      const own = step === OPS.save ? [] : toList(args[0]);
      if (own.length > 0) now = multiply(now, toMatrix(own));
    } else if (step === OPS.restore || step === OPS.paintFormXObjectEnd)
      ({ now, colour } = kept.pop() ?? { now: base, colour });
    else if (step === OPS.transform) now = multiply(now, toMatrix(args));
    else if (step === OPS.setFillRGBColor) colour = String(args[0]);
    else if (step === OPS.beginText) line = SAME;
    else if (step === OPS.setTextMatrix) line = toMatrix(toList(args[0]));
    else if (step === OPS.moveText || step === OPS.setLeadingMoveText)
      line = multiply(line, [1, 0, 0, 1, Number(args[0]), Number(args[1])]);
    else if (SHOWS.has(step)) {
      const [, , , , x, y] = multiply(now, line);
      inked.push({ x, y, colour });
    }
  }
  return inked;
}

/** Tells the colour of letters at a place: of what began last before it on their line. */
export function colourAt(inked: readonly Inked[]): (x: number, y: number) => string | undefined {
  const lines = Map.groupBy(inked, ({ y }) => Math.round(y));
  return (x, y) => {
    const near = [-1, 0, 1].flatMap((step) => lines.get(Math.round(y) + step) ?? []);
    const before = near.filter((one) => one.x <= x + 1 && Math.abs(one.y - y) < 1);
    const last = Math.max(...before.map((one) => one.x));
    const colours = new Set(before.filter((one) => last - one.x < 1).map(({ colour }) => colour));
    // Where pieces of two colours begin at one place, their colours do not tell.
    return colours.size === 1 ? [...colours][0] : undefined;
  };
}
