import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUnreviewed, readJoints, toWordList } from '../../../src/build/search/search-words.ts';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { packWords, unpackWords } from '../../../src/domain/search/word-pack.ts';

describe('the joints of compounds', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'moedebilag-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (text: string) => {
    const file = join(folder, 'compounds.txt');
    writeFileSync(file, text);
    return readJoints(file);
  };

  test('are read by word; a word without joints stands as it is', () => {
    expect([...read('acceleration\nbasis|bevilling\nøko|system|et\n')]).toEqual([
      ['acceleration', 'acceleration'],
      ['basisbevilling', 'basis|bevilling'],
      ['økosystemet', 'øko|system|et'],
    ]);
    expect(read('').size).toBe(0);
  });

  test.each([
    ['a capital', 'basis|bevilling\nBrug|bar\n', 2, '»Brug|bar« er ikke et ord med led.'],
    ['a blank', 'basis|bevilling\nto ord\n', 2, '»to ord« er ikke et ord med led.'],
    ['a hyphen', 'eu-kontor\n', 1, '»eu-kontor« er ikke et ord med led.'],
    ['a joint at the end', 'basis|\n', 1, '»basis|« er ikke et ord med led.'],
    ['a joint at the beginning', '|bevilling\n', 1, '»|bevilling« er ikke et ord med led.'],
    ['two joints in a row', 'basis||bevilling\n', 1, '»basis||bevilling« er ikke et ord med led.'],
    ['a part of one letter', 'a|vis\n', 1, '»a|vis« er ikke et ord med led.'],
    ['a digit', 'co2|udslip\n', 1, '»co2|udslip« er ikke et ord med led.'],
    ['a remark', 'basis|bevilling\n# ord\n', 2, '»# ord« er ikke et ord med led.'],
    [
      'a mistake below an empty line',
      'basis|bevilling\n\nto ord\n',
      3,
      '»to ord« er ikke et ord med led.',
    ],
  ])('fail at %s, with the file, the line and what to type', (_, text, line, message) => {
    const attempt = () => read(text);
    expect(attempt).toThrow(ContentError);
    expect(attempt).toThrow(
      `${join(folder, 'compounds.txt')}: linje ${line}: ${message} Skriv ét ord pr. linje med små bogstaver og | mellem leddene: basis|bevilling.`,
    );
  });

  test.each([
    'basis|bevilling\nakut\nbasis|bevilling\n',
    'basis|bevilling\nakut\nbasisbe|villing\n',
    'basis|bevilling\nakut\nbasisbevilling',
  ])('fail at a word that stands twice: %j', (text) => {
    const attempt = () => read(text);
    expect(attempt).toThrow(ContentError);
    expect(attempt).toThrow(
      `${join(folder, 'compounds.txt')}: linje 3: »basisbevilling« står der allerede. Fjern den ene linje.`,
    );
  });
});

describe('the word list', () => {
  const joints = new Map([['basisbevilling', 'basis|bevilling']]);
  const list = toWordList(
    [
      'De 19 kommuners basisbevilling er kr. 36,792 mio.',
      'EU-kontoret; VIA’s Nopef/Nefco. Og De KOMMUNERS https://kl.dk sag-2017-06983 e. 7',
    ],
    joints,
  );
  const words = unpackWords(list.words);

  test('has each telling word of the texts once, in small letters and in order, with its joints', () => {
    expect(words).toEqual(expect.arrayContaining(['basis|bevilling', 'kommuners', 'mio', 'kr']));
    expect(new Set(words).size).toBe(words.length);
    const bare = words.map((word) => word.replaceAll('|', ''));
    expect(bare).toEqual(bare.toSorted());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });

  test('has numbers whole, and words with hyphens in their pieces too', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        '19',
        '36,792',
        '7',
        'sag-2017-06983',
        'eu-kontoret',
        'eu',
        'kontoret',
        'nopef',
        'nefco',
      ]),
    );
    for (const word of ['36', '792', '06983', 'nopef/nefco', 'e', 's'])
      expect(words).not.toContain(word);
  });

  test.each(['de', 'er', 'og'])('leaves out »%s«, which is not in the index', (word) => {
    expect(words).not.toContain(word);
  });

  test('has the names that have others, and the synonyms', () => {
    expect(list.synonyms).toContainEqual(
      expect.arrayContaining(['KL', 'Kommunernes Landsforening']),
    );
    expect(list.synonyms).toContainEqual(expect.arrayContaining(['sygehus', 'hospital']));
    for (const group of list.synonyms) expect(group.length).toBeGreaterThan(1);
  });

  test.each([
    ['økonomistyringen', true],
    ['basisbevillingen', true],
    ['basis|bevilling', false],
    ['acceleration', false],
    ['kort', false],
    ['sag-2017-06983', false],
    ['eu-programkontoret', false],
  ])('»%s« has not been looked at: %s', (word, expected) => {
    const reviewed = new Map([...joints, ['acceleration', 'acceleration']]);
    expect(
      findUnreviewed({ words: packWords(['aa', word, 'åå']), synonyms: [] }, reviewed),
    ).toEqual(expected ? [word] : []);
  });
});
