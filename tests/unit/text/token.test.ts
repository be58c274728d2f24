import { expect, test } from 'vitest';
import { tokenize, toSuperscript } from '../../../src/domain/text/token.ts';

test.each([
  ['kr. 36,792 mio.', ['kr', '.', '36', ',', '792', 'mio', '.']],
  ['behov².', ['behov', '²', '.']],
  ['"ud af boksen"', ['"', 'ud', 'af', 'boksen', '"']],
  ['', []],
  [' \t ', []],
])('»%s« has the tokens %j', (text, expected) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(expected);
});

test('a token knows whether a space stands before it', () => {
  expect(tokenize('100% (36 %)').map(({ isGlued }) => isGlued)).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});

test('a footnote number is written as sources print it', () => {
  expect(toSuperscript(12)).toBe('¹²');
  expect(toSuperscript(4)).toBe('⁴');
});
