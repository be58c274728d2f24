import { type Draft, toDrafts } from '../../../../src/import/pdf/drafts.ts';
import { measure, type Row } from '../../../../src/import/pdf/measures.ts';
import type { Line } from '../../../../src/import/pdf/page/page.ts';
import { line } from './printed.ts';

/** As long as a line of the column is. */
export const LONG = 'Forvaltningen har undersøgt tre muligheder og talt med leverandøren';

/** Lines of one column of 400 points, 67 letters wide. */
export function rowsOf(lines: readonly Line[], region = 0): Row[] {
  return lines.map((one) => ({ line: one, left: 40, right: 440, region }));
}

/** What surely goes on and ends, so that the paper's leading is known: 15 points, or 24 between. */
export function usual(from: number): Line[] {
  return [
    line(LONG, 40, from),
    line('om dem alle, og derefter har den sammen med havnefogeden set på,', 40, from + 15),
    line('hvad de koster.', 40, from + 30),
  ];
}

/** The drafts of rows, by what the rows themselves measure. */
export function draftsOf(rows: readonly Row[]): readonly Draft[] {
  return toDrafts(rows, measure(rows));
}

/** The words of drafts, `/` where a line is broken. */
export function textsOf(drafts: readonly Draft[]): string[] {
  return drafts.map(({ rows, breaks }) =>
    rows.map((row, at) => (at === 0 ? '' : breaks.has(row) ? '/' : ' ') + row.line.text).join(''),
  );
}
