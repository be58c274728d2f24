import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { type KeyLine, labelOf, readKey } from '../../../src/import/scoring/key.ts';

const FILES = 'tests/fixtures/import';
const keysIn = (folder: string) =>
  globSync(`${folder}/*.txt`).map((path) => ({
    name: basename(path, '.txt'),
    lines: readKey(readFileSync(path, 'utf8')),
  }));
const own = keysIn(`${FILES}/keys`);
const outside = keysIn(`${FILES}/keys/outside`);

const count = ({ words }: KeyLine) =>
  words.split(/\s+/).filter((word) => word !== '' && word !== '…').length;

test('each file of our own has a key, and each key a file', () => {
  const files = globSync(`${FILES}/*.{pdf,docx,txt}`).map((path) => basename(path));
  expect(own.map(({ name }) => name).sort()).toEqual(files.sort());
  expect(own.length).toBeGreaterThan(10);
});

test('a key has the first words of a block alone, so that it is made by looking', () => {
  const long = own.flatMap(({ name, lines }) =>
    lines
      .filter((line) => line.kind !== 'row' && count(line) > 6)
      .map(({ words }) => `${name} ${words}`),
  );
  expect(long).toEqual([]);
});

test('no more than four words a block are kept of what is not ours', () => {
  expect(outside.length).toBeGreaterThan(10);
  const long = outside.flatMap(({ name, lines }) =>
    lines.filter((line) => count(line) > 4).map(({ words }) => `${name} ${words}`),
  );
  expect(long).toEqual([]);
  for (const { name } of outside) expect(existsSync(`${FILES}/${name}`)).toBe(false);
});

test('what is read of a key is written so again', () => {
  const labels = ['title', 'h1', 'h4', 'p', 'li0', 'li2', 'row', 'note 12', 'fig', 'ins', 'del'];
  expect(readKey(labels.map((label) => `${label}\tord\n`).join('')).map(labelOf)).toEqual(labels);
});
