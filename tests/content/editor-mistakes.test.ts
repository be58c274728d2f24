import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/content-check.ts';
import { IN_MEETING } from './editor-mistakes.ts';
import { IN_FIGURES } from './figure-mistakes.ts';
import { IN_SOURCE } from './source-mistakes.ts';
import { IN_SYNTAX } from './syntax-mistakes.ts';

const BUNDLE = 'tests/fixtures/bundle';

/** Lists that all meetings share, which the bundle has none of. */
const SHARED = ['meanings.yaml', 'english.yaml', 'meanings-reviewed.yaml'];

/** A new meeting's folder with one mistake in it, as the editor is told of it. */
async function tellOf(file: string, edit: (bytes: Buffer) => Buffer | string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'moedebilag-'));
  cpSync(BUNDLE, root, { recursive: true });
  for (const list of SHARED) cpSync(`src/content/${list}`, join(root, 'src/content', list));
  const path = join(root, file);
  const before = readFileSync(path);
  const after = edit(before);
  if (Buffer.from(after).equals(before))
    throw new RangeError(`the edit changes nothing in ${file}`);
  writeFileSync(path, after);
  const home = process.cwd();
  process.chdir(root);
  try {
    return await checkContent();
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true });
  }
}

/** Words of those who wrote what reads the files, and what an editor should not have to see. */
const FOREIGN =
  /\b(?:expected?|unexpected|could|parse|character|closing|must|should|invalid|null|undefined)\b/i;

const all = [...IN_SYNTAX, ...IN_MEETING, ...IN_SOURCE, ...IN_FIGURES];

test.each(all)('$name: the file, the line, and what to write', async ({ file, edit, says }) => {
  const told = await tellOf(file, edit);
  expect(told.length, told.join('\n')).toBeGreaterThan(0);
  expect(told.join('\n')).toContain(says);
  for (const fault of told) {
    expect(fault).toMatch(/^(?:src\/content|source)\/[^ ]+(?:: linje |:)\d+/);
    expect(fault).not.toMatch(FOREIGN);
  }
});
