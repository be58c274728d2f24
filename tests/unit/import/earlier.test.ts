import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withEarlier } from '../../../scripts/import/earlier.ts';
import type { GivenFile } from '../../../scripts/import/import-papers.ts';
import { toYaml } from '../../../src/import/to-yaml.ts';

const root = mkdtempSync(join(tmpdir(), 'moedebilag-earlier-'));
const folder = join(root, 'source/2025-08-27');
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));
const received = ['referat.pdf', 'brev.docx', 'bilag-2.txt'].map((file) => {
  writeFileSync(join(folder, file), `gammel ${file}`);
  return { file, sha256: 'a'.repeat(64), size: 1, pages: [] };
});
writeFileSync(join(folder, 'received.yaml'), toYaml(received));

const file = (name: string) => ({ name, bytes: new TextEncoder().encode(`ny ${name}`) });
const told = (files: readonly GivenFile[]) =>
  files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`);

test('another paper comes after those that were there, and a newer version takes the place', () => {
  const all = withEarlier(root, '2025-08-27', [
    ...[file('Budget.pdf'), file('Referat.PDF')],
    // The source that is made of all is called bilag.txt.
    file('bilag.txt'),
  ]);
  expect(told(all)).toEqual([
    'Referat.PDF: ny Referat.PDF',
    'brev.docx: gammel brev.docx',
    'bilag.txt: ny bilag.txt',
    'Budget.pdf: ny Budget.pdf',
  ]);
});

test.each(['2025-09-01', '../2025-08-27', '../../etc', ''])(
  '»%s« has nothing before',
  (meeting) => {
    expect(told(withEarlier(root, meeting, [file('brev.docx')]))).toEqual([
      'brev.docx: ny brev.docx',
    ]);
  },
);
