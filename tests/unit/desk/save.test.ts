import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changedLines, save } from '../../../scripts/desk/work/save.ts';

const root = mkdtempSync(join(tmpdir(), 'moedebilag-save-'));
const folder = join(root, 'src/content/2025-08-27');
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a change is written', () => {
  write('brev.mdx', 'en\nto\n');
  const edit = { name: 'brev.mdx', base: 'en\nto\n', text: 'en\n2\n' };
  expect(save(root, '2025-08-27', [edit])).toEqual([]);
  expect(read('brev.mdx')).toBe('en\n2\n');
});

test('when another has written meanwhile nothing is, and both changes are told in one', () => {
  write('brev.mdx', 'EN\nto\ntre\nfire\n');
  write('referat.mdx', 'a\n');
  const conflicts = save(root, '2025-08-27', [
    { name: 'referat.mdx', base: 'a\n', text: 'b\n' },
    { name: 'brev.mdx', base: 'en\nto\ntre\nfire\n', text: 'en\nto\ntre\n4\n' },
  ]);
  expect(conflicts).toMatchObject([
    { name: 'brev.mdx', text: 'EN\nto\ntre\n4\n', differences: [] },
  ]);
  expect(read('referat.mdx')).toBe('a\n');
});

test('where both have changed the same line both are told', () => {
  write('brev.mdx', 'EN\n');
  const edit = { name: 'brev.mdx', base: 'en\n', text: '1\n' };
  const [conflict] = save(root, '2025-08-27', [edit]);
  expect(conflict).toMatchObject({ disk: 'EN\n', text: '1\n' });
  expect(conflict?.differences).toMatchObject([{ own: '1', drafted: 'EN' }]);
  expect(read('brev.mdx')).toBe('EN\n');
});

test('line ends stay those of the file', () => {
  write('brev.mdx', 'en\r\nto\r\n');
  save(root, '2025-08-27', [{ name: 'brev.mdx', base: 'en\nto\n', text: 'en\n2\n' }]);
  expect(read('brev.mdx')).toBe('en\r\n2\r\n');
});

test.each(['../2019-04/eu-kontor.mdx', 'ny.mdx', '', 'tables/../brev.mdx'])(
  'no file is written that the meeting does not have: »%s«',
  (name) => {
    expect(() => save(root, '2025-08-27', [{ name, base: '', text: 'x' }])).toThrow('findes ikke');
  },
);

test('what changes is shown with what stands around it', () => {
  const before = [...'abcdefghij'].join('\n');
  const told = changedLines(`${before}\n`, `${before.replace('e', 'E')}\n`);
  expect(told.map(({ kind, text }) => `${kind[0]}${text}`)).toEqual([
    's…',
    'sc',
    'sd',
    're',
    'aE',
    'sf',
    'sg',
    's…',
  ]);
});
