import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeDraft } from '../../../scripts/import/write-draft.ts';

const root = mkdtempSync(join(tmpdir(), 'moedebilag-draft-'));
afterAll(() => rmSync(root, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const draft = (pdf: string, picture: string) =>
  writeDraft(
    root,
    'import.json',
    new Map([
      ['referat.pdf', bytes(pdf)],
      ['figur-1.png', bytes(picture)],
    ]),
  );

test('a newer version of a received file takes its place, a picture of a person stays', () => {
  draft('første', 'tegnet');
  writeFileSync(join(root, 'figur-1.png'), 'bedre');
  draft('anden', 'tegnet igen');
  expect([read('referat.pdf'), read('figur-1.png')]).toEqual(['anden', 'bedre']);
  draft('tredje', 'tegnet igen');
  expect([read('referat.pdf'), read('figur-1.png')]).toEqual(['tredje', 'bedre']);
});
