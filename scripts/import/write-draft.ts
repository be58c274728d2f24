import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Decision } from '../../src/import/draft/decision.ts';
import { keepEdits } from '../../src/import/keep.ts';
import { hashOf } from '../../src/verification/source-file.ts';

/** What the import wrote the last time, by file: a text, or the fingerprint of other bytes. */
type LastDraft = Readonly<Record<string, string>>;

/** What came of writing a draft. */
export interface Written {
  readonly files: readonly string[];
  /** Files that a person had changed: their changes stand. */
  readonly kept: readonly string[];
  /** Where person and draft have changed the same lines. */
  readonly decisions: readonly Decision[];
}

/**
 * Writes drafted files into the project in `root`. What a person has changed since the last draft
 * stays; where the new one has something else there, that is told.
 * @param memory the file, below the root, that remembers what was drafted
 */
export function writeDraft(
  root: string,
  memory: string,
  drafted: ReadonlyMap<string, string | Uint8Array>,
): Written {
  const last = readLast(join(root, memory));
  const [files, kept]: [string[], string[]] = [[], []];
  const decisions: Decision[] = [];
  for (const [file, content] of drafted) {
    const path = join(root, file);
    if (typeof content !== 'string') {
      const there = existsSync(path) ? hashOf(readFileSync(path)) : undefined;
      // A picture that a person has put there stays.
      if (there === undefined || there === last[file]) writeSafely(path, content);
      continue;
    }
    const own = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const { text, differences } =
      own === undefined ? { text: content, differences: [] } : keepEdits(own, last[file], content);
    if (own !== undefined && text !== content) kept.push(file);
    if (own !== text) {
      writeSafely(path, text);
      files.push(file);
    }
    decisions.push(
      ...differences.map(({ line, own: words, drafted: other }) => ({
        file,
        words: `linje ${line} i filen: ${words.slice(0, 80)}`,
        taken: 'Det, I har skrevet, er beholdt.',
        other: `Det nye udkast har: ${other.slice(0, 200) || '(ingenting)'}`,
        weight: 0.8,
      })),
    );
  }
  const written = [...drafted].map(([file, content]) => [
    file,
    typeof content === 'string' ? content : hashOf(content),
  ]);
  writeSafely(join(root, memory), `${JSON.stringify(Object.fromEntries(written), null, 1)}\n`);
  return { files, kept, decisions };
}

function readLast(path: string): LastDraft {
  // Only the import writes it.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LastDraft) : {};
}

/** Writes a file whole or not at all, also when the disk is full. */
export function writeSafely(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.ny`;
  try {
    writeFileSync(next, content);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
