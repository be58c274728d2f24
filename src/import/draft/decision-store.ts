import { createHash } from 'node:crypto';
import type { Decision } from './decision.ts';

/** A decision as it is kept beside the source, for the desk to go through. */
export interface KeptDecision extends Decision {
  /** The same as long as what it asks is the same. */
  readonly id: string;
  /** Whether a person has said what it should be. */
  readonly isDecided: boolean;
}

/**
 * The decisions of a draft with what a person has decided already: a new import asks again only
 * what it has not asked before, and what no one has answered in the files.
 * @param last those kept since the last import
 */
export function keepDecided(
  decisions: readonly Decision[],
  last: readonly KeptDecision[],
  isAnswered: (decision: Decision) => boolean = () => false,
): KeptDecision[] {
  const decided = new Set(last.filter(({ isDecided }) => isDecided).map(({ id }) => id));
  const seen = new Map<string, number>();
  return decisions.map((decision) => {
    const asked = hashOf(decision);
    const before = seen.get(asked) ?? 0;
    seen.set(asked, before + 1);
    const id = before === 0 ? asked : `${asked}-${before + 1}`;
    return { ...decision, id, isDecided: decided.has(id) || isAnswered(decision) };
  });
}

function hashOf({ file, words, taken }: Decision): string {
  const asked = JSON.stringify([file, words, taken]);
  return createHash('sha256').update(asked).digest('hex').slice(0, 12);
}

/** The field of a file that a decision is about; nothing when it is about words. */
export function fieldsAsked({ file, words, line }: Decision): string[] {
  if (line !== undefined && file.endsWith('.mdx')) return [];
  return /^[a-z]\w*(?:, [\w-]+)*$/i.test(words) ? words.split(', ') : [];
}
