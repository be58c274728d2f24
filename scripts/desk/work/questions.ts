import { fieldsAsked } from '../../../src/import/draft/decision-store.ts';
import type { KeptDecision, QuestionTold } from '../told.ts';

/**
 * Decisions as they are asked: those about the same field of several files together, the most
 * doubtful first.
 */
export function toQuestions(decisions: readonly KeptDecision[]): QuestionTold[] {
  const sorted = decisions.toSorted((one, other) => other.weight - one.weight);
  const groups = Map.groupBy(sorted, groupOf);
  return [...groups.values()].map((together) => ({
    fields: together[0] ? fieldsAsked(together[0]) : [],
    decisions: together,
  }));
}

/** What is asked together; what has been decided stands apart from what has not. */
function groupOf(decision: KeptDecision): string {
  const { id, file, isDecided, added } = decision;
  const fields = decision.offer || added ? [] : fieldsAsked(decision);
  if (fields.length === 0) return id;
  const [kind = file] = /\/tables\/|\.mdx$/.exec(file) ?? [];
  return [...fields, kind, isDecided].join(' ');
}
