import { existsSync, readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { keepEdits } from '../../../src/import/keep.ts';
import { writeSafely } from '../../import/write-draft.ts';
import type { ChangedLine, ConflictTold, Edit } from '../told.ts';
import { toPlain } from './plain/plain-fields.ts';
import { findFile, toLf } from './project.ts';

/** Lines around a change that are shown with it. */
const AROUND = 2;

/**
 * Writes changed files, or none of them when one was changed on disk meanwhile: then a person sees
 * first what both have come to.
 */
export function save(root: string, meeting: string, edits: readonly Edit[]): ConflictTold[] {
  const all = edits.map((edit) => {
    const path = findFile(root, meeting, edit.name);
    const disk = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return { edit, path, disk };
  });
  const conflicts = all.flatMap(({ edit, disk }) => conflictOf(edit, toLf(disk)) ?? []);
  if (conflicts.length > 0) return conflicts;
  for (const { edit, path, disk } of all) {
    const text = disk.includes('\r\n') ? edit.text.replaceAll('\n', '\r\n') : edit.text;
    if (text !== disk) writeSafely(path, text);
  }
  return [];
}

/** What a change and the file on disk come to together; nothing when the file is as it was. */
function conflictOf({ name, text, base }: Edit, disk: string): ConflictTold | undefined {
  if (disk === base || disk === text) return undefined;
  return { name, disk, ...keepEdits(text, base, disk) };
}

/** What changes in a file, in the desk's words; as it is written when these are alike. */
export function changesOf(name: string, before: string, after: string): ChangedLine[] {
  const [one, other] = [toPlain(name, before), toPlain(name, after)];
  return one === other ? changedLines(before, after) : changedLines(one, other);
}

/** What changes from one text to another, line by line, with a little of what stands around it. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const parts = diffLines(before, after);
  return parts.flatMap(({ value, added, removed }, at) => {
    const lines = value.replace(/\n$/, '').split('\n');
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const told = lines.map((text) => ({ kind, text }) as const);
    if (kind !== 'same') return told;
    const [isFirst, isLast] = [at === 0, at === parts.length - 1];
    if (lines.length <= AROUND * (isFirst || isLast ? 1 : 2)) return told;
    return [
      ...(isFirst ? [] : told.slice(0, AROUND)),
      { kind: 'same', text: '…' } as const,
      ...(isLast ? [] : told.slice(-AROUND)),
    ];
  });
}
