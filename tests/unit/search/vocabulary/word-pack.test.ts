import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../../src/domain/search/vocabulary/word-pack.ts';
import { toWords } from '../../../../src/domain/text/words.ts';
import { readJoints } from '../../../../src/doors/register.ts';

test('each word is packed with what it shares with the one before', () => {
  expect(packWords(['aftale', 'aftaler', 'bidrag'])).toBe('AaftaleGrAbidrag');
  expect(unpackWords('AaftaleGrAbidrag')).toEqual(['aftale', 'aftaler', 'bidrag']);
});

test.each<[string, string[]]>([
  ['no words', []],
  ['one word', ['ø']],
  ['a word twice', ['skive', 'skive']],
  ['words that are not sorted', ['viborg', 'aarhus', 'vi', 'viborgs']],
  ['words with joints', ['basis|bevilling', 'basis|bevillingen', 'basismodul']],
  [
    'numbers and signs',
    [
      '1-13-5-20-06-v',
      '1.308',
      '36,792',
      '36.792',
      'borgmester@horsens.dk',
      'via’s',
      "via's",
      '2–3',
    ],
  ],
  [
    'words that share more than 25 letters',
    ['x'.repeat(60), `${'x'.repeat(60)}y`, `${'x'.repeat(30)}z`, 'x'.repeat(25), 'x'.repeat(26)],
  ],
  ['letters beyond the first plane', ['𐐨𐐩', '𐐨𐐪', '🙂', '🙃']],
])('%s are the same when they have been packed', (_, words) => {
  expect(unpackWords(packWords(words))).toEqual(words);
});

test('the words of the papers, and compounds, come back from the pack, which is shorter', () => {
  const texts = globSync('src/content/2019-04/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const words = [...new Set(texts.flatMap(toWords).map(({ word }) => word))].sort();
  for (const list of [words, [...readJoints().values()]]) {
    expect(list.length).toBeGreaterThan(500);
    expect(unpackWords(packWords(list))).toEqual(list);
    expect(packWords(list).length).toBeLessThan(0.7 * list.join(' ').length);
  }
});
