import { toLine } from '../../../../src/import/pdf/page/lines.ts';
import type { Line, Page, Stretch } from '../../../../src/import/pdf/page/page.ts';

/** How wide a letter of these tests is, as a part of its size. */
const WIDTH = 0.5;

/** Letters that stand at a place; 12 points high and half as wide, unless told. */
export function stretch(text: string, x: number, y: number, more: Partial<Stretch> = {}): Stretch {
  const { size = 12 } = more;
  const look = { family: 'Serif', isBold: false, isItalic: false };
  return { text, x, y, size, right: x + text.length * size * WIDTH, look, ...more };
}

/** The same in bold. */
export function bold(text: string, x: number, y: number, more: Partial<Stretch> = {}): Stretch {
  const look = { family: 'Serif', isBold: true, isItalic: false };
  return stretch(text, x, y, { ...more, look });
}

/** A line of one stretch. */
export function line(text: string, x: number, y: number, more: Partial<Stretch> = {}): Line {
  return toLine([stretch(text, x, y, more)], 1);
}

/** A page of such letters. */
export function page(stretches: readonly Stretch[], more: Partial<Page> = {}): Page {
  const empty = { rules: [], pictures: [], shapes: [] };
  return { number: 1, width: 595, height: 842, stretches, ...empty, ...more };
}
