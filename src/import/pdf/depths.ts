import { depthOf } from '../facts/heading-levels.ts';
import type { Figure } from '../received.ts';
import type { Draft } from './drafts.ts';
import { PDF } from './limits.ts';
import type { Grid } from './page/tables/ruled-tables.ts';

/** How deep each point stands: by where its sign is, or by its number in a table of contents. */
export function toDepths(drafts: readonly (Draft | Grid[] | Figure)[]): Map<Draft, number> {
  const depths = new Map<Draft, number>();
  let open: number[] = [];
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
    open = open.filter((one) => one < place - PDF.sameDepth);
    depths.set(draft, open.length);
    open.push(place);
  }
  return depths;
}
