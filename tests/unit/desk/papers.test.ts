import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { removeMeeting, removePaper } from '../../../scripts/desk/work/papers/removal.ts';
import { renamedIn, renamePaper } from '../../../scripts/desk/work/papers/renaming.ts';
import { decisionsOf, originalsOf } from '../../../scripts/desk/work/project.ts';
import { importPapers } from '../../../scripts/import/import-papers.ts';

const root = mkdtempSync(join(tmpdir(), 'moedebilag-papers-'));
const meeting = '2026-03-04';
const [CONTENT, SOURCE] = [`src/content/${meeting}`, `source/${meeting}`];
const tell = () => undefined;

const LETTER = 'Svar om lamperne\n\nKære Karl\n\nLamperne dæmpes senest den 8. juni 2026.\n';
const MEMO = 'Notat om kajen\n\nKajen er lang.\n\nDen er også bred, og den skal males.\n';
const FILES = { 'brev.txt': LETTER, 'notat.txt': MEMO };

const give = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const importAll = (files: Readonly<Record<string, string>> = FILES) =>
  importPapers(root, give(files), { meeting, body: 'Havneudvalget', tell });
const isThere = (file: string) => existsSync(join(root, file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(root, file), text);

beforeEach(async () => {
  for (const folder of ['src', 'source', '.cache'])
    rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, 'src/content'), { recursive: true });
  await importAll();
});
afterAll(() => rmSync(root, { recursive: true }));

test('a paper that is renamed keeps its words, its decisions and its file', async () => {
  write(`${CONTENT}/brev.mdx`, read(`${CONTENT}/brev.mdx`).replace('Kære Karl', 'Kære Karl!'));
  expect(renamePaper(root, meeting, 'brev.mdx', 'Svår på brev')).toBe('svaar-paa-brev.mdx');
  expect(isThere(`${CONTENT}/brev.mdx`)).toBe(false);
  const text = read(`${CONTENT}/svaar-paa-brev.mdx`);
  expect(text).toContain('Kære Karl!');
  const asked = decisionsOf(root, meeting);
  expect(asked.some(({ file }) => file.endsWith('/brev.mdx'))).toBe(false);
  expect(asked.flatMap(({ offer }) => offer ?? [])).toMatchObject([
    { at: 'svaar-paa-brev#afsnit-2' },
  ]);
  // What was offered as a link into it leads there still.
  const link = { ...{ file: `${CONTENT}/notat.mdx`, words: 'punkt 4', taken: '', other: '' } };
  const offer = { kind: 'link', target: 'svaar-paa-brev#punkt-4' };
  const store = `source/${meeting}/decisions.json`;
  const before = read(store);
  write(store, JSON.stringify([{ ...link, weight: 0.1, id: 'a', isDecided: false, offer }]));
  expect(renamePaper(root, meeting, 'svaar-paa-brev.mdx', 'svar')).toBe('svar.mdx');
  expect(decisionsOf(root, meeting)[0]?.offer).toMatchObject({ target: 'svar#punkt-4' });
  renamePaper(root, meeting, 'svar.mdx', 'svaar-paa-brev');
  write(store, before);
  // The files come again: the name stays, and nothing is asked or written anew.
  const { kept, written } = await importAll();
  expect(isThere(`${CONTENT}/brev.mdx`)).toBe(false);
  expect(read(`${CONTENT}/svaar-paa-brev.mdx`)).toBe(text);
  expect([kept, written]).toEqual([[`${CONTENT}/svaar-paa-brev.mdx`], []]);
  expect(decisionsOf(root, meeting).map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
});

test.each([
  ['notat', /er optaget/],
  ['12', /begynder med et bogstav/],
  ['../../notat', undefined],
  ['et navn, der er alt for langt', /højst 16 tegn/],
])('a paper called »%s« leads nowhere else', (to, refused) => {
  const rename = () => renamePaper(root, meeting, 'brev.mdx', to);
  if (refused) expect(rename).toThrow(refused);
  else expect(rename).toThrow(/optaget/);
  expect(isThere(`${CONTENT}/brev.mdx`)).toBe(true);
});

test('all that leads to a paper leads to its new name, and no other words change', () => {
  const renaming = { meeting, from: 'brev', to: 'svar' };
  const paper =
    '---\ntitle: brev\nrelated:\n  - brev\n  - brev-2\nsourceLines:\n  first: 1\n---\n\n' +
    'Et brev: [a](ref:brev#afsnit-1), [b](../brev/), [c](ref:brev-2)\n';
  expect(renamedIn(paper, renaming)).toBe(
    '---\ntitle: brev\nrelated:\n  - svar\n  - brev-2\nsourceLines:\n  first: 1\n---\n\n' +
      'Et brev: [a](ref:svar#afsnit-1), [b](../svar/), [c](ref:brev-2)\n',
  );
  const ledger = "mended:\n  - { before: brev, place: 'brev#a' }\n  - place: brev\n";
  expect(renamedIn(ledger, renaming)).toBe(
    "mended:\n  - { before: brev, place: 'svar#a' }\n  - place: svar\n",
  );
});

test('a paper that is deleted takes its file and its lines with it; the others stay', async () => {
  write(`${CONTENT}/notat.mdx`, read(`${CONTENT}/notat.mdx`).replace('lang.', 'lang!'));
  await removePaper(root, meeting, 'brev.mdx', tell);
  expect(isThere(`${CONTENT}/brev.mdx`) || isThere(`${SOURCE}/brev.txt`)).toBe(false);
  expect(read(`${SOURCE}/bilag.txt`)).not.toContain('Lamperne');
  expect(read(`${CONTENT}/notat.mdx`)).toMatch(/first: 1\n[\s\S]*Kajen er lang!/);
  expect(read(`${CONTENT}/meeting.yaml`)).toContain('body: Havneudvalget');
  expect(originalsOf(root, meeting).map(({ papers }) => papers)).toEqual([['notat']]);
  await expect(removePaper(root, meeting, 'notat.mdx', tell)).rejects.toThrow(/eneste papir/);
});

test('a meeting that is only a draft is deleted whole, and nothing beside it', () => {
  mkdirSync(join(root, 'source/2026-03-05'));
  removeMeeting(root, meeting);
  expect(isThere(CONTENT) || isThere(SOURCE)).toBe(false);
  expect(isThere('source/2026-03-05')).toBe(true);
});

test('what is published stays, and it is said what to do instead', async () => {
  const addresses = { [`${meeting}/brev/`]: '' };
  write('src/content/permalinks.json', JSON.stringify({ addresses }));
  const published = /er udgivet på adressen \/2026-03-04\/brev\/.*npm run withdraw/;
  expect(() => renamePaper(root, meeting, 'brev.mdx', 'svar')).toThrow(published);
  await expect(removePaper(root, meeting, 'brev.mdx', tell)).rejects.toThrow(published);
  expect(() => removeMeeting(root, meeting)).toThrow(/Mødet er udgivet.*npm run withdraw/);
  expect(isThere(`${CONTENT}/brev.mdx`)).toBe(true);
  expect(renamePaper(root, meeting, 'notat.mdx', 'kajen')).toBe('kajen.mdx');
});

test.each(['../2026-03-05/brev.mdx', '/etc/passwd', '__proto__', 'tables/../brev.mdx'])(
  'no path is taken from »%s«',
  async (name) => {
    expect(() => renamePaper(root, meeting, name, 'ny')).toThrow(/findes ikke/);
    await expect(removePaper(root, meeting, name, tell)).rejects.toThrow(/findes ikke/);
  },
);

test('a paper that was not imported is not deleted by the desk', async () => {
  write(`${CONTENT}/haand.mdx`, '---\ntitle: Skrevet\n---\n\nOrd\n');
  await expect(removePaper(root, meeting, 'haand.mdx', tell)).rejects.toThrow(/i hånden/);
  await expect(removePaper(root, meeting, 'meeting.yaml', tell)).rejects.toThrow(/Vælg et papir/);
});
