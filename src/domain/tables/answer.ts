import type { Grid, GridRow } from './grid.ts';
import { withUnit } from './message.ts';

/** What stands for a cell in an answer: `{kroner}`. */
const CELL = /\{([^{}]*)\}/g;

/** The keys of the columns whose cells an answer tells: `{a} får {b}` → a, b. */
export function columnsOf(answer: string): string[] {
  return [...answer.matchAll(CELL)].map(([, key = '']) => key);
}

/**
 * The answer for one row of a table: `{municipality} betaler {kroner}` → `Skive betaler 1.308.000
 * kr.`; a key that no column has is left as it stands.
 */
export function answerOf(answer: string, { columns }: Grid, row: GridRow): string {
  return answer.replace(CELL, (cell, key: string) => {
    const at = columns.findIndex((column) => column.key === key);
    const [column, value] = [columns[at], row.cells[at]];
    if (!column || value === undefined) return cell;
    return typeof value === 'number' ? withUnit(value, column) : value;
  });
}
