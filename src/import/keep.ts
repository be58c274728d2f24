import { diff3Merge } from 'node-diff3';

/** A file as it should be written, when a draft is made anew. */
export interface Kept {
  readonly text: string;
  /** Where a person and the new draft have changed the same lines: the person's stand. */
  readonly differences: readonly Difference[];
}

/** Lines that a person has written otherwise than the new draft has them. */
export interface Difference {
  /** Where they begin in the file, from 1. */
  readonly line: number;
  readonly own: string;
  readonly drafted: string;
}

/**
 * A new draft of a file in which everything that a person has changed since the last stays.
 * @param own the file as it is
 * @param last what the import wrote the last time; nothing when it never wrote the file
 * @param drafted what it would write now
 */
export function keepEdits(own: string, last: string | undefined, drafted: string): Kept {
  if (own === last || own === drafted) return { text: drafted, differences: [] };
  if (last === drafted) return { text: own, differences: [] };
  if (last === undefined) return { text: own, differences: [differenceAt(1, own, drafted)] };
  const lines: string[] = [];
  const differences: Difference[] = [];
  const [mine, base, theirs] = [own, last, drafted].map((text) => text.split('\n'));
  for (const { ok, conflict } of diff3Merge(mine ?? [], base ?? [], theirs ?? [])) {
    if (conflict)
      differences.push(
        differenceAt(lines.length + 1, conflict.a.join('\n'), conflict.b.join('\n')),
      );
    lines.push(...(ok ?? conflict?.a ?? []));
  }
  return { text: lines.join('\n'), differences };
}

function differenceAt(line: number, own: string, drafted: string): Difference {
  return { line, own, drafted };
}
