import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSafely } from '../../import/write-draft.ts';
import type { Edit } from '../told.ts';

/** Changes of files as a page sends them. */
export const editsSchema = z.array(
  z.strictObject({ name: z.string(), text: z.string(), base: z.string() }),
);

/** What was written at the desk and not saved; nothing is also what cannot be read. */
export function readUnsaved(root: string, meeting: string): Edit[] {
  const file = unsavedFile(root, meeting);
  if (!existsSync(file)) return [];
  try {
    return editsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Keeps what is not saved, outside the content, until it is. */
export function keepUnsaved(root: string, meeting: string, edits: readonly Edit[]) {
  const file = unsavedFile(root, meeting);
  if (edits.length === 0) rmSync(file, { force: true });
  else writeSafely(file, JSON.stringify(edits));
}

function unsavedFile(root: string, meeting: string): string {
  return join(root, '.cache/desk', `${meeting}.json`);
}
