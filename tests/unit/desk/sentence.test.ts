import { expect, test } from 'vitest';
import { sentenceAt } from '../../../scripts/desk/page/asks/sentence.ts';

const SOURCE = [
  'Indkaldelse',
  '',
  'Mødet holdes på havnen. Udgifterne, der er vist i',
  'bilag 1, betales af kommunen',
  'og staten. Se også bilag 2.',
  '',
  'Andet',
];

test('the sentence of words goes on over the lines of its paragraph, and no longer', () => {
  expect(sentenceAt(SOURCE, 4, 'bilag 1')).toEqual({
    before: 'Udgifterne, der er vist i ',
    words: 'bilag 1',
    after: ', betales af kommunen og staten.',
  });
  expect(sentenceAt(SOURCE, 5, 'bilag 2')).toEqual({
    before: 'Se også ',
    words: 'bilag 2',
    after: '.',
  });
});

test('words that do not stand on the line have no sentence', () => {
  expect(sentenceAt(SOURCE, 3, 'bilag 1')).toBeUndefined();
});
