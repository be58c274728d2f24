import { parseNumber, roundTo } from '../text/format.ts';
import { apportion } from './apportion.ts';

/** What a reader puts in a printed number's place: a new one, or so many per cent more or less. */
export type Change =
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number };

/** A table's numbers as a scenario has them, beside the printed. */
export interface Outcome {
  /** The parts, in the order of the rows. */
  readonly parts: readonly number[];
  readonly total: number;
  /**
   * Each part's share of the total in per cent with one decimal; together 100. Nothing when the
   * total is 0.
   */
  readonly shares: readonly number[] | undefined;
}

/** The largest number a reader may put in, so that sums stay exact. */
const LARGEST = 1e12;

/**
 * Reads what someone typed for a number: `2.000.000`, `-10 %`, `+5 pct.`; `undefined` when it is
 * neither, or would be below 0.
 */
export function parseChange(typed: string): Change | undefined {
  const [, sign = '', text = '', unit = ''] =
    /^\s*([+−–-]?)\s*(.*?)\s*(%|pct\.?|procent)?\s*$/i.exec(typed) ?? [];
  const number = parseNumber(text);
  if (number === undefined || number < 0) return undefined;
  const value = /[−–-]/.test(sign) ? -number : number;
  return toChange(unit ? 'percent' : 'amount', value);
}

/** A change as it stands in an address: `-10pct`, `2000000`. */
export function writeChange({ kind, value }: Change): string {
  return kind === 'percent' ? `${value}pct` : `${value}`;
}

/** Reads what `writeChange` wrote; `undefined` for anything else. */
export function readChange(text: string): Change | undefined {
  const [, number = '', unit] = /^(-?\d+(?:\.\d+)?)(pct)?$/.exec(text) ?? [];
  return number === '' ? undefined : toChange(unit ? 'percent' : 'amount', Number(number));
}

/**
 * Another total, divided among the rows by their printed numbers: no part is lost, none is added.
 */
export function distribute(printed: readonly number[], total: number, decimals: number): Outcome {
  const scale = 10 ** decimals;
  const parts = apportion(printed, Math.round(total * scale)).map((part) => part / scale);
  return toOutcome(parts, decimals);
}

/** Each printed number with its change, if it has one; the total is what they come to. */
export function change(
  printed: readonly number[],
  changes: readonly (Change | undefined)[],
  decimals: number,
): Outcome {
  const parts = printed.map((value, index) => {
    const by = changes[index];
    if (!by) return value;
    return roundTo(by.kind === 'percent' ? value * (1 + by.value / 100) : by.value, decimals);
  });
  return toOutcome(parts, decimals);
}

function toOutcome(parts: readonly number[], decimals: number): Outcome {
  const total = roundTo(
    parts.reduce((a, b) => a + b, 0),
    decimals,
  );
  return {
    parts,
    total,
    shares: total > 0 ? apportion(parts, 1000).map((share) => share / 10) : undefined,
  };
}

function toChange(kind: Change['kind'], value: number): Change | undefined {
  const isPossible = kind === 'percent' ? value >= -100 : value >= 0;
  return isPossible && value <= LARGEST ? { kind, value: value + 0 } : undefined;
}
