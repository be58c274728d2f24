import type { Scenario } from '../../schemas/index.ts';
import { formatNumber, roundTo } from '../text/format.ts';
import { type Grid, type GridColumn, withUnit } from './grid.ts';
import { type Change, change, distribute, type Outcome } from './scenario.ts';
import type { TableView } from './view.ts';

/** The printed numbers that a scenario is about. */
export interface Printed {
  readonly column: GridColumn;
  /** Row by row, with the key of each. */
  readonly keys: readonly string[];
  readonly parts: readonly number[];
  readonly total: number;
  readonly decimals: number;
}

/** The most characters that are told of what cannot be reckoned with. */
const LONGEST = 40;

/** The numbers of the column that a scenario is about. */
export function readPrinted({ columns, rows, total }: Grid, key: string): Printed {
  const at = columns.findIndex((column) => column.key === key);
  const column = columns[at];
  if (!column) throw new RangeError(`no column ${key}`);
  return {
    column,
    keys: rows.map((row) => row.key),
    parts: rows.map(({ cells }) => Number(cells[at])),
    total: Number(total?.cells[at]),
    decimals: column.decimals ?? 0,
  };
}

/** What the reader's changes come to: to parts, which sum up, or to a total, which is divided. */
export function reckon(
  kind: Scenario['kind'],
  { keys, parts, total, decimals }: Printed,
  changes: TableView['changes'],
): Outcome {
  if (kind === 'parts')
    return change(
      parts,
      keys.map((key) => changes[key]),
      decimals,
    );
  const [changed = total] = change([total], [changes['total']], decimals).parts;
  return distribute(parts, changed, decimals);
}

/** The total in words, beside the printed: `I alt 3.816.000 kr.: 100.000 kr. mere end …` */
export function describeOutcome(
  total: number,
  { column, total: former, decimals }: Printed,
  equivalent: Scenario['equivalent'],
): string {
  const all = `I alt ${withUnit(total, column)}`;
  const difference = roundTo(total - former, decimals);
  if (difference === 0) return `${all}, som trykt.`;
  const size = Math.abs(difference);
  const way = difference < 0 ? 'mindre' : 'mere';
  const told = `${all}: ${withUnit(size, column)} ${way} end i papiret.`;
  if (!equivalent) return told;
  const worth = formatNumber(size / equivalent.per, equivalent.decimals);
  const unit = withUnit(equivalent.per, column);
  return `${told} Forskellen svarer til ${worth} ${equivalent.noun} à ${unit}`;
}

/** A change as the reader may type it: `−12,5 %`, `2.000.000`. */
export function showChange({ kind, value }: Change, decimals: number): string {
  return kind === 'percent'
    ? `${`${value}`.replace('.', ',').replace('-', '−')} %`
    : formatNumber(value, decimals);
}

/** Says of what was typed that it is no change, and what is one. */
export function explainTyped(typed: string): string {
  const told = `»${typed.slice(0, LONGEST)}« kan vi ikke regne med.`;
  return `${told} Skriv et beløb som 2.000.000 eller en ændring som −10 %.`;
}
