import { WORK } from './quote-limits.ts';
import type { PlacedSign, Sign } from './quote-sign.ts';

/** A sign of the paper beside one of the quote, or one alone. */
export interface Pair {
  readonly ours?: PlacedSign | undefined;
  readonly theirs?: Sign | undefined;
}

/** Whether two signs are the same but for looks and case. */
export type Alike = (ours: Sign, theirs: Sign) => boolean;

/** What one costs that stands alone, and two that stand in each other's place. */
const COST = { word: 1, mark: 0.5, free: 0.25, instead: 1.5, unlike: 0.3 } as const;
const [BOTH, OURS, THEIRS] = [0, 1, 2] as const;

/**
 * Lays the signs beside each other that stand between two stretches, so that least is alone. What
 * the paper has before the first, or after the last, costs nothing at an open end.
 */
export function alignGap(
  ours: readonly PlacedSign[],
  theirs: readonly Sign[],
  isAlike: Alike,
  open?: 'start' | 'end',
): Pair[] {
  if (ours.length === 0 || theirs.length === 0 || ours.length * theirs.length > WORK.area)
    return [...ours.map((sign) => ({ ours: sign })), ...theirs.map((sign) => ({ theirs: sign }))];
  const width = theirs.length + 1;
  const costs = new Float64Array((ours.length + 1) * width);
  const steps = new Uint8Array(costs.length);
  for (let row = 0; row <= ours.length; row++)
    for (let column = 0; column < width; column++) {
      if (row + column === 0) continue;
      const [one, other] = [ours[row - 1], theirs[column - 1]];
      const at = row * width + column;
      const isFree = (open === 'start' && column === 0) || (open === 'end' && column === width - 1);
      const choices = [
        one && other ? (costs[at - width - 1] ?? 0) + together(one, other, isAlike) : Infinity,
        one ? (costs[at - width] ?? 0) + (isFree ? 0 : alone(one)) : Infinity,
        other ? (costs[at - 1] ?? 0) + alone(other) : Infinity,
      ];
      const least = Math.min(...choices);
      costs[at] = least;
      steps[at] = choices.indexOf(least);
    }
  return walkBack(ours, theirs, steps, isAlike);
}

function walkBack(
  ours: readonly PlacedSign[],
  theirs: readonly Sign[],
  steps: Uint8Array,
  isAlike: Alike,
): Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [ours.length, theirs.length];
  while (row + column > 0) {
    const step = steps[row * (theirs.length + 1) + column];
    const one = step === THEIRS ? undefined : ours[--row];
    const other = step === OURS ? undefined : theirs[--column];
    if (step === BOTH && one && other && !isAlike(one, other))
      pairs.push({ theirs: other }, { ours: one });
    else pairs.push({ ours: one, theirs: other });
  }
  return pairs.reverse();
}

function alone({ free, kind }: Sign): number {
  return free ? COST.free : kind === 'mark' ? COST.mark : COST.word;
}

function together(ours: Sign, theirs: Sign, isAlike: Alike): number {
  // A full stop is rather one of the words than that of a list's number.
  if (isAlike(ours, theirs)) return Boolean(ours.free) === Boolean(theirs.free) ? 0 : COST.unlike;
  const isEven = ours.kind === theirs.kind && !ours.free && !theirs.free;
  return isEven ? COST.instead * alone(ours) : alone(ours) + alone(theirs);
}
