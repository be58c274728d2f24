import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/domain/papers/content-error.ts';
import { readJoints, readMeanings, readRegister, readSynonyms } from '../../src/doors/register.ts';

const COMPOUNDS = 'src/content/compounds.txt';
const MEANINGS = 'src/content/meanings.yaml';
const REGISTER = 'src/content/register.yaml';
const SYNONYMS = 'src/content/synonyms.yaml';

describe('a mistake in', () => {
  test.each<[string, string, (text: string) => string, string[]]>([
    [
      'a field of the register',
      REGISTER,
      (text) => text.replace('{ name: Aarhus,', '{ nane: Aarhus,'),
      ['municipality.0', 'ventede en tekst', 'Skriv her: Navnet, som det skal stå i registeret.'],
    ],
    [
      'a name of the register, that stands twice',
      REGISTER,
      (text) => text.replace('name: Favrskov', 'name: Aarhus'),
      ['municipality.1', '»Aarhus« står to gange. Lad det stå ét sted.'],
    ],
    [
      'a kind of the register',
      REGISTER,
      (text) => text.replace('subject:', 'subjects:'),
      ['subject', 'feltet mangler; ventede en liste', 'Skriv her: Emner.'],
    ],
    [
      'a group of one synonym',
      SYNONYMS,
      (text) => `${text}- [alene]\n`,
      ['en gruppe skal have mindst to ord: [betale, bidrag].'],
    ],
    [
      'a synonym that is no text',
      SYNONYMS,
      (text) => `${text}- [2019, årstal]\n`,
      ['fandt 2019; ventede en tekst', 'Skriv her: Et ord eller et udtryk.'],
    ],
    [
      'a word that stands twice among the meanings',
      MEANINGS,
      (text) => `${text}budget: [pengekasse]\n`,
      ['»budget« står der allerede.', 'Fjern den ene linje.'],
    ],
    [
      'a line of the compounds',
      COMPOUNDS,
      (text) => text.replace('\n', '\nto ord\n'),
      ['linje 2', '»to ord«', 'Skriv ét ord pr. linje'],
    ],
  ])('%s is told with the file, the place and what to type', (_, file, edit, says) => {
    const failure = readEdited(file, edit);
    for (const words of [`${file}: `, ...says]) expect(failure.message).toContain(words);
    expect(failure).toBeInstanceOf(ContentError);
  });

  test.each<[string, string, (text: string) => string, string]>([
    [
      'the indentation of the register',
      REGISTER,
      (text) => text.replace('  - { name: Favrskov', ' - { name: Favrskov'),
      '- { name: Favrskov',
    ],
    [
      'a bracket of the synonyms',
      SYNONYMS,
      (text) => text.replace('[dele, fordele,', 'dele, fordele,'),
      '- dele, fordele,',
    ],
    [
      'a colon in the synonyms',
      SYNONYMS,
      (text) => text.replace('[dele,', '[dele: x: y,'),
      '[dele: x: y,',
    ],
    [
      'a field of the register',
      REGISTER,
      (text) => text.replace('{ name: Aarhus,', '{ nane: Aarhus,'),
      '{ nane: Aarhus,',
    ],
    [
      'a name that is no text',
      REGISTER,
      (text) => text.replace('name: Favrskov', 'name: 8382'),
      '{ name: 8382',
    ],
    ['a group of one synonym', SYNONYMS, (text) => `${text}- [alene]\n`, '- [alene]'],
    [
      'a synonym that is no text',
      SYNONYMS,
      (text) => `${text}- [2019, årstal]\n`,
      '- [2019, årstal]',
    ],
  ])('%s is told with the file and the line', (_, file, edit, words) => {
    const failure = readEdited(file, edit);
    const line =
      edit(readFileSync(file, 'utf8'))
        .split('\n')
        .findIndex((text) => text.includes(words)) + 1;
    expect(line).toBeGreaterThan(0);
    expect(failure.message).toMatch(new RegExp(`^${file}: linje ${line}[:,] `));
    expect(failure).toBeInstanceOf(ContentError);
  });
});

test('a word file that is no YAML is told in Danish, with what to look for', () => {
  const failure = readEdited(REGISTER, (text) =>
    text.replace('  - { name: Favrskov', ' - { name: Favrskov'),
  );
  expect(failure.message.replace(/^.*: linje \d+: /, '')).toBe(
    'linjen og den næste er ikke rykket lige langt ind. ' +
      "Skriv begge med samme indryk; er det én tekst over to linjer, så sæt den i '…'.",
  );
});

test('a fault that the schema finds is told with its line and its place in the file', () => {
  const failure = readEdited(SYNONYMS, (text) => text.replace('[dele, fordele,', 'dele, fordele,'));
  const at = readFileSync(SYNONYMS, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('[dele, fordele,'));
  // The two lines of remarks are no groups.
  expect(failure.message).toContain(`${SYNONYMS}: linje ${at + 1}, ${at - 2}: `);
});

/** What reading a copy of the four files fails with, when one of them is edited. */
function readEdited(file: string, edit: (text: string) => string): Error {
  const root = mkdtempSync(join(tmpdir(), 'moedebilag-'));
  for (const name of [COMPOUNDS, MEANINGS, REGISTER, SYNONYMS]) cpSync(name, join(root, name));
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, file), after);
  const home = process.cwd();
  process.chdir(root);
  try {
    for (const read of [readJoints, readMeanings, readRegister, readSynonyms]) read();
  } catch (failure) {
    return failure as Error;
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true });
  }
  throw new RangeError(`${file} reads without a mistake`);
}
