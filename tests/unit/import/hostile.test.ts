import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { readReceived } from '../../../src/import/read.ts';
import { textOf } from '../../../src/import/received.ts';

const FOLDER = 'tests/fixtures/import/hostile';

/** What each file ends in: the sentence that it gets. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'empty.pdf': /^empty\.pdf: filen er tom\. Hent den igen, og prøv med den nye\.$/,
  'wrong.pdf': /^wrong\.pdf: filen er ikke det, dens navn siger\. Hent den igen, eller gem /,
  'encrypted.pdf': /^encrypted\.pdf: filen er låst med en adgangskode\. /,
  'scanned.pdf': /^scanned\.pdf: .*scann.* /,
  'bomb.docx': /^bomb\.docx: filen fylder for meget, når den pakkes ud\. Del den i flere/,
  'entity.docx': /^entity\.docx: filen har koder, som Word ikke skriver\. Åbn den i Word/,
};

const read = (name: string) => readReceived(name, readFileSync(`${FOLDER}/${name}`));

test('every hostile file has its outcome here', () => {
  const files = globSync(`${FOLDER}/*.{pdf,docx}`).map((file) => basename(file));
  const readable = ['names.docx', 'script.pdf', 'wrong.docx'];
  expect(files.sort()).toEqual([...Object.keys(REFUSED), ...readable].sort());
});

test.each(Object.entries(REFUSED))('%s is told of in one sentence', async (name, sentence) => {
  const error: unknown = await read(name).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContentError);
  expect(String((error as ContentError).message).trim()).toMatch(sentence);
});

test('a script in a PDF is not run, its words are read', async () => {
  const { blocks, problems } = await read('script.pdf');
  expect(blocks).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('names in a package that lead elsewhere are not followed', async () => {
  const { blocks } = await read('names.docx');
  expect(blocks.length).toBeGreaterThan(0);
  const words = blocks.map((block) => ('runs' in block ? textOf(block) : '')).join(' ');
  expect(words).not.toContain('udenfor');
});

test('a file is read as what it is, whatever its name says, and that is told', async () => {
  const { format, problems } = await read('wrong.docx');
  expect(format).toBe('pdf');
  expect(problems).toEqual(['Filens navn siger noget andet, men den er en PDF og er læst sådan.']);
});
