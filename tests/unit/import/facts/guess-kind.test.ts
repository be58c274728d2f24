import { expect, test } from 'vitest';
import { guessKind } from '../../../../src/import/facts/guess-kind.ts';

test('a kind is told by the title, else by the name of the file, spelled as files are', () => {
  expect(guessKind('Grundvandet', 'redegoerelse_2026.pdf', '')).toBe('report');
  expect(guessKind('Varme til Hvalby', 'oplaeg.pdf', '')).toBe('presentation');
  expect(guessKind('Notat om varme', 'oplaeg.pdf', '')).toBe('memo');
  expect(guessKind('Grundvandet', 'bilag 4.pdf', '')).toBeUndefined();
});
