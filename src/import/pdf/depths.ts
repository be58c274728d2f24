import { depthOf } from '../facts/heading-levels.ts';
import type { Figure } from '../received.ts';
import type { Draft } from './drafts.ts';
import { PDF } from './limits.ts';
import type { Grid } from './page/tables/ruled-tables.ts';

/** What clauses of rules begin with, from without: each is within the one before it here. */
const CLAUSES = [/^§/, /^stk\b/i];

/** How far within a clause a sign says that its point is: what is no clause is within all. */
function rankOf(sign: string): number {
  const rank = CLAUSES.findIndex((clause) => clause.test(sign));
  return rank < 0 ? CLAUSES.length : rank;
}

/**
 * How deep each point stands: by where its sign is and what clause it says, or by its number in a
 * table of contents.
 */
export function toDepths(drafts: readonly (Draft | Grid[] | Figure)[]): Map<Draft, number> {
  const depths = new Map<Draft, number>();
  let open: { place: number; rank: number }[] = [];
  for (const draft of drafts) {
    const [first] = 'rows' in draft ? draft.rows : [];
    if (!first || !('rows' in draft) || draft.kind !== 'item') {
      open = [];
      continue;
    }
    if (draft.marker?.kind === 'contents' && draft.marker.sign !== '') {
      depths.set(draft, Math.max(0, depthOf(first.line.text) - 1));
      continue;
    }
    // From one column to the next, places are told from its edge.
    const place = first.line.x - first.left;
    const rank = rankOf(draft.marker?.sign ?? '');
    open = open.filter(
      (one) => one.rank < rank || (one.rank === rank && one.place < place - PDF.sameDepth),
    );
    depths.set(draft, open.length);
    open.push({ place, rank });
  }
  return depths;
}
