import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { readJoints } from '../../../src/doors/register.ts';

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
      `${join(folder, 'compounds.txt')}: linje ${line}: ${message} Skriv ét ord pr. linje ` +
        'med små bogstaver og | mellem leddene: basis|bevilling.',
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
      `${join(folder, 'compounds.txt')}: linje 3: »basisbevilling« står der allerede. Fjern ` +
        'den ene linje.',
    );
  });
});
