import type { Goal, GoalBlock } from '../../schemas/index.ts';
import { plainWords } from './cross-reference.ts';

/** The parts of a goal in printed order: the field and the ASCII word that its address ends in. */
export const GOAL_PARTS = [
  { field: 'goal', slug: 'maal' },
  { field: 'method', slug: 'metode' },
  { field: 'rationale', slug: 'begrundelse' },
  { field: 'reporting', slug: 'afrapportering' },
] as const satisfies readonly { field: keyof Goal; slug: string }[];

/**
 * What is picked out of a goal so that goals can be compared: our name for it, and the parts it is
 * quoted from.
 */
export const GOAL_QUOTATIONS = [
  { field: 'targetFigure', label: 'Tal', from: ['goal', 'method'] },
  { field: 'measuredBy', label: 'Hvem måler', from: ['method'] },
  { field: 'reportedWhen', label: 'Afrapporteres', from: ['reporting'] },
  { field: 'metWhen', label: '100 pct. opfyldt', from: ['reporting'] },
] as const satisfies readonly { field: keyof Goal; label: string; from: readonly (keyof Goal)[] }[];

/** The id of a goal: `goalId(5)` → `maal-5`. */
export function goalId(number: number): string {
  return `maal-${number}`;
}

/** The paper's words in a goal's part, one text for each paragraph and each item of a list. */
export function goalTexts(blocks: readonly GoalBlock[]): string[] {
  return blocks
    .flatMap((block) => (typeof block === 'string' ? [block] : block.list))
    .map(plainWords);
}
