import { scaleLinear } from 'd3-scale';
import type { Table } from '../../schemas/index.ts';
import { cellValue, dataRows, printedText } from './table.ts';

/** Horizontal bars in the units of their drawing, from above. */
export interface BarChart {
  readonly width: number;
  readonly height: number;
  /** The bars as one path of strokes. */
  readonly path: string;
  /** Where the bars begin, when some go to the left of it. */
  readonly zero: number | undefined;
  /** Where the values end, before the bars. */
  readonly valueEnd: number;
  readonly rows: readonly { readonly lines: readonly string[]; readonly value: string }[];
}

/** The width of the drawing, in the units that all of it is laid out in. */
const WIDTH = 320;
/** Lines of text are this far apart, rows a little more. */
export const LINE = 16;
export const ROW = 21;
/** Between a label, its value and its bar. */
const GAP = 8;
/** Labels longer than this, in characters, are broken between words. */
const LABEL = 18;
/**
 * Letters and digits are not wider than this in the fonts that systems have, at the size the chart
 * is set in.
 */
const LETTER = 7.2;
const DIGIT = 7.6;

/**
 * The number column `key` of a table as bars, in printed order. Throws a RangeError when the table
 * has no such column.
 */
export function toBarChart(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  key: string,
): BarChart {
  const index = columns.findIndex((column) => column.key === key && column.type === 'number');
  const [first, column] = [columns[0], columns[index]];
  if (!first || !column) throw new RangeError(`No number column ${key}`);
  const shown = dataRows(rows).map(({ cells }) => ({
    lines: breakLines(printedText(cells[0] ?? '', first)),
    value: printedText(cells[index] ?? '', column),
    amount: Number(cellValue(cells[index], column) ?? 0),
  }));
  const labelEnd = LETTER * longest(shown.flatMap(({ lines }) => lines));
  const valueEnd = Math.round(labelEnd + GAP + DIGIT * longest(shown.map(({ value }) => value)));
  const amounts = shown.map(({ amount }) => amount);
  const scale = scaleLinear(
    [Math.min(0, ...amounts), Math.max(0, ...amounts)],
    [0, WIDTH - valueEnd - GAP],
  );
  const hasNegative = amounts.some((amount) => amount < 0);
  const start = valueEnd + GAP + (hasNegative ? Math.round(scale(0)) : 0);
  const heights = shown.map(({ lines }) => ROW + LINE * (lines.length - 1));
  // Closing a bar (z) leads back to where it began, so that the next is told by its distance alone.
  // It saves bytes.
  const bars = shown.map(({ amount }, at) => {
    const move = at === 0 ? `M${start} ${Math.floor(ROW / 2)}` : `m0 ${heights[at - 1]}`;
    if (amount === 0) return move;
    const length = Math.max(1, Math.round(Math.abs(scale(amount) - scale(0))));
    return `${move}h${amount < 0 ? -length : length}z`;
  });
  return {
    width: WIDTH,
    height: heights.reduce((sum, height) => sum + height, 0),
    path: bars.join(''),
    zero: hasNegative ? start : undefined,
    valueEnd,
    rows: shown.map(({ lines, value }) => ({ lines, value })),
  };
}

/** The label in lines of at most LABEL characters, as far as its words allow. */
function breakLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LABEL)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}
