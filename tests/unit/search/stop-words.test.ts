import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hideStopWords, isStopWord, showStopWords } from '../../../src/domain/search/stop-words.ts';
import { toWords } from '../../../src/domain/text/words.ts';

test.each(['og', 'hvad', 'hvornår', 'hvornaar', 'hvornar', 'ikke', 'når', 'paa', 'nogle'])(
  '»%s« only helps the sentence along',
  (word) => {
    expect(isStopWord(word)).toBe(true);
  },
);

test.each(['skive', 'nøgle', 'noegle', 'betaler', 'eu', 'constructor', ''])(
  '»%s« tells something',
  (word) => {
    expect(isStopWord(word)).toBe(false);
  },
);

const files = globSync('src/content/2019-04/**/*.{mdx,yaml}');

test('there are files to hide stop words in', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s is the same when its stop words have been hidden and shown', (file) => {
  const text = readFileSync(file, 'utf8');
  const hidden = hideStopWords(text);
  expect(showStopWords(hidden)).toBe(text);
  const left = toWords(hidden).filter(
    ({ word, index }) => isStopWord(word) && hidden.slice(index, index + word.length) === word,
  );
  expect(left).toEqual([]);
  expect(hidden.length).toBeLessThan(text.length);
});

test('a stop word is hidden as one character that is no letter, and its neighbours stay', () => {
  expect(hideStopWords('Skive og Viborg')).toMatch(/^Skive [\ue000-\ue1ff] Viborg$/);
  expect(toWords(hideStopWords('Hvad skal vi på det?'))).toEqual([]);
});

test.each([
  'Og så: Når I SKAL vide, hvad det er, så spørg.',
  'og/eller, i-og-med, i.e.',
  'I, i; På (på) »Hvem?«',
  'OG Og og oG',
  '',
  '<b>og</b> & \u{1f600} \ue200 \uf0b7',
])('»%s« is the same when its stop words have been hidden and shown', (text) => {
  expect(showStopWords(hideStopWords(text))).toBe(text);
});
