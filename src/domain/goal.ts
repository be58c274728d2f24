import type { Goal } from '../schemas.ts';

/** The parts of a goal in printed order: the field and the ASCII word that its address ends in. */
export const GOAL_PARTS = [
  { field: 'goal', slug: 'maal' },
  { field: 'method', slug: 'metode' },
  { field: 'rationale', slug: 'begrundelse' },
  { field: 'reporting', slug: 'afrapportering' },
] as const satisfies readonly { field: keyof Goal; slug: string }[];

/** The id of a goal: `goalId(5)` → `maal-5`. */
export function goalId(number: number): string {
  return `maal-${number}`;
}
