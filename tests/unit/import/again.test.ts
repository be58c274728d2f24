import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { withEarlier } from '../../../scripts/import/earlier.ts';
import { importPapers, readDecisions } from '../../../scripts/import/import-papers.ts';

const root = mkdtempSync(join(tmpdir(), 'moedebilag-again-'));
const meeting = '2026-03-04';
const CONTENT = `src/content/${meeting}`;
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  for (const folder of ['src', 'source'])
    rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, 'src/content'), { recursive: true });
});

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const change = (file: string, before: string | RegExp, after: string) =>
  writeFileSync(join(root, file), read(file).replace(before, after));
const asked = () => readDecisions(join(root, `source/${meeting}/decisions.json`));

const LETTER = `Svar om lamperne

Sagsnr. 82.10.00-P20-7-25

Kære Karl

Lamperne dæmpes senest den 8. juni 2026, og master kommer igen.
`;

function importText(...names: string[]) {
  const files = names.map((name) => ({ name, bytes: new TextEncoder().encode(LETTER) }));
  return importPapers(root, files, { meeting, body: 'Havneudvalget', tell: () => {} });
}

test('a summary that was written is not asked for again; another is', async () => {
  await importText('brev.txt', 'notat.txt');
  change(`${CONTENT}/brev.mdx`, /^summary: .*$/m, 'summary: Hvornår lamperne dæmpes.');
  await importText('brev.txt', 'notat.txt');
  const summaries = asked().filter(({ words }) => words === 'summary');
  expect(summaries.map(({ file, isDecided }) => [file.split('/').at(-1), isDecided])).toEqual([
    ['brev.mdx', true],
    ['notat.mdx', false],
    ['meeting.yaml', false],
  ]);
});

test('a new format of case IDs is told as long as it is in the list of all meetings', async () => {
  await importText('brev.txt');
  const told = () => asked().filter(({ file }) => file === 'src/content/case-ids.yaml');
  expect(told()).toMatchObject([{ words: '82.10.00-P20-7-25' }]);
  expect(read(`source/${meeting}/IMPORT.md`)).toContain('src/content/case-ids.yaml');
  expect(read('src/content/case-ids.yaml')).toContain(told()[0]?.added?.[0]);
  await importText('brev.txt');
  expect(told()).toHaveLength(1);
});

test('a paper keeps its name when its file is imported again', async () => {
  await importText('brev.txt');
  expect(read(`source/${meeting}/received.yaml`)).toContain('papers:\n    - brev\n');
  change(`source/${meeting}/received.yaml`, '- brev\n', '- svar\n');
  rmSync(join(root, CONTENT, 'brev.mdx'));
  await importText('brev.txt', 'svar.txt');
  expect(readdirSync(join(root, CONTENT)).filter((name) => name.endsWith('.mdx'))).toEqual([
    'svar-2.mdx',
    'svar.mdx',
  ]);
});

test('who holds the meeting is known when more papers come', async () => {
  await importText('brev.txt');
  const files = [{ name: 'notat.txt', bytes: new TextEncoder().encode(LETTER) }];
  const all = withEarlier(root, meeting, files);
  await importPapers(root, all, { meeting, tell: () => {} });
  expect(read(`${CONTENT}/meeting.yaml`)).toMatch(/^body: Havneudvalget$/m);
});

test('a date that is due is offered with its place and how it is printed', async () => {
  await importText('brev.txt');
  const [offer] = asked().flatMap((decision) => decision.offer ?? []);
  expect(offer).toEqual({
    ...{ kind: 'date', date: '2026-06-08', printed: '8. juni 2026' },
    at: 'brev#afsnit-3',
  });
});

test('a meeting that was written by hand is not imported into', async () => {
  mkdirSync(join(root, CONTENT));
  writeFileSync(join(root, CONTENT, 'meeting.yaml'), 'title: Havneudvalget\n');
  await expect(importText('brev.txt')).rejects.toThrow(/skrevet i hånden/);
  expect(readdirSync(join(root, CONTENT))).toEqual(['meeting.yaml']);
});
