import { type Grid, type GridRow, withUnit } from './grid.ts';

/** What stands for a cell in an answer: `{kroner}`. */
const CELL = /\{([^{}]*)\}/g;

/** A sentence ends where the next one begins with a capital; an abbreviation does not. */
const FIRST_SENTENCE = /^.*?\.(?=\s+\p{Lu})/su;

/** The first sentence of an answer, for those who have the paper around it before their eyes. */
export function briefly(answer: string): string {
  return FIRST_SENTENCE.exec(answer)?.[0] ?? answer;
}

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
