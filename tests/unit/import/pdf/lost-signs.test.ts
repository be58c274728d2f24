import { expect, test } from 'vitest';
import { fillings, learnLost, spelled } from '../../../../src/import/pdf/lost-signs.ts';

const WORDS = new Set(['firmaer', 'finder', 'fil', 'til', 'officiel', 'situation', 'ή']);
const isKnown = (word: string) => WORDS.has(word.toLowerCase());

test('the number of a shape that stands as a letter from far away is a lost sign', () => {
  expect(fillings('o\u13B4ciel', isKnown)).toEqual(['officiel']);
  expect(fillings('Situa\u019Fon', isKnown)).toEqual(['Situation']);
});

test('what a sign stands for in most words decides where a word may be two', () => {
  const texts = ['\u13B2rmaer \u13B2nder', 'en \u13B2l'];
  expect(fillings('\u13B2l', isKnown)).toEqual(['fil', 'til']);
  expect(spelled('\u13B2l', learnLost(texts, isKnown))).toBe('fil');
});

test('words of other scripts have no lost signs, and a sign that may be any is not learnt', () => {
  expect([...learnLost(['Ελλάδα ⴰⵣⵓⵍ', '\uFFFDrmaer \uFFFDnder'], isKnown)]).toEqual([]);
  expect(spelled('konik', new Map())).toBe('konik');
});
