import { expect, test } from 'vitest';
import { find, wordsOf } from './meant.ts';

test.each([
  ['ranfers', 'randers', true],
  ['banders', 'randers', false],
  ['arnders', 'randers', true],
  ['skuve', 'skive', false],
  ['ksive', 'skive', true],
  ['strur', 'struer', false],
])('»%s« finds »%s«: %s', (typed, word, expected) => {
  expect(wordsOf(typed).includes(word)).toBe(expected);
});

test('a word that is there is not taken for a misspelt one', () => {
  expect(find('aftale').map(({ relation }) => relation)).toEqual(['same', 'form', 'form']);
});

test('a misspelt word brings the forms and compounds of the one that is meant', () => {
  expect(wordsOf('kommunne')).toEqual(
    expect.arrayContaining(['kommune', 'kommuner', 'kommunerne']),
  );
  expect(wordsOf('opgavrene')).toEqual(expect.arrayContaining(['opgaverne', 'opgaveportefølje']));
});

test.each(['vai', 'eo', '36793'])(
  '»%s« is too short, or a number, and no slip of the finger',
  (typed) => {
    expect(find(typed).map(({ relation }) => relation)).not.toContain('typo');
  },
);
