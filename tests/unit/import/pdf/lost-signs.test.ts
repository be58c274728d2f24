import { expect, test } from 'vitest';
import { markerOf } from '../../../../src/import/pdf/items.ts';
import {
  fillings,
  joinAccents,
  learnLost,
  spelled,
} from '../../../../src/import/pdf/lost-signs.ts';
import { line, stretch } from './printed.ts';

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

test('an accent that is printed over the next letter is of it', () => {
  const texts = (...stretches: readonly ReturnType<typeof stretch>[]) =>
    joinAccents(stretches).map(({ text }) => text);
  // TeX prints the ring, goes back, and prints the letter below it.
  expect(texts(stretch('M˚', 40, 100), stretch('alingen', 46, 100))).toEqual(['M', 'ålingen']);
  expect(texts(stretch('˚', 40, 98), stretch('Akrogen', 40, 100))).toEqual(['Åkrogen']);
  expect(texts(stretch('20˚', 40, 100), stretch('alt', 58, 100))).toEqual(['20˚', 'alt']);
});

test('a sign without a letter before words is that of a point, and none within a word', () => {
  expect(markerOf(line('\u0088 lavere fart', 40, 100))).toMatchObject({
    kind: 'bullet',
    sign: '•',
  });
  expect(markerOf(line('\u0002nansiering', 40, 100))).toBeUndefined();
});
