import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hideRepeatedWords, showRepeatedWords } from '../../../src/domain/search/repeated-words.ts';
import { hideStopWords, showStopWords } from '../../../src/domain/search/stop-words.ts';
import { toWords } from '../../../src/domain/text/words.ts';

const files = globSync('src/content/2019-04/**/*.{mdx,yaml}');

test('there are files to hide repeated words in', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s is the same when its repeated words have been hidden and shown', (file) => {
  const text = readFileSync(file, 'utf8');
  const paragraphs = text.split('\n\n').map((part, at) => ({ text: part, isWhole: at % 5 === 3 }));
  const hidden = hideRepeatedWords(paragraphs).map(hideStopWords).join('\n\n');
  expect(showRepeatedWords(showStopWords(hidden))).toBe(text);
  expect(toWords(hidden).length).toBeLessThan(toWords(text).length);
});

test('a word that stood there before is one character, in its very spelling', () => {
  const [first, second] = hideRepeatedWords([
    { text: 'Skive betaler, og Skive får.', isWhole: false },
    { text: 'skive betaler Skive', isWhole: false },
  ]);
  expect(first).toMatch(/^Skive betaler, og [\ue200-\uf8ff] får\.$/);
  expect(second).toMatch(/^skive [\ue200-\uf8ff] [\ue200-\uf8ff]$/);
});

test('a text that stays whole is as it was, and its words are hidden after it', () => {
  const texts = hideRepeatedWords([
    { text: 'Skive Skive', isWhole: true },
    { text: 'Skive', isWhole: false },
  ]);
  expect(texts[0]).toBe('Skive Skive');
  expect(showRepeatedWords(texts.join(' '))).toBe('Skive Skive Skive');
});

test('what stands for no word stays', () => {
  expect(showRepeatedWords('Skive \ue2ff')).toBe('Skive \ue2ff');
});
