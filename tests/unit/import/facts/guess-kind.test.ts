import { expect, test } from 'vitest';
import { guessKind } from '../../../../src/import/facts/guess-kind.ts';

test('a kind is told by the title, else by the name of the file, spelled as files are', () => {
  expect(guessKind('Grundvandet', 'redegoerelse_2026.pdf', '')).toBe('report');
  expect(guessKind('Varme til Hvalby', 'oplaeg.pdf', '')).toBe('presentation');
  expect(guessKind('Notat om varme', 'oplaeg.pdf', '')).toBe('memo');
  expect(guessKind('Grundvandet', 'bilag 4.pdf', '')).toBeUndefined();
});

test('a letter is one whatever it is about, and minutes are minutes whatever their word', () => {
  const letter = 'Kære Poul\nTak.\nMed venlig hilsen\nMette';
  expect(guessKind('Svar om lokalplan 112', 'x.pdf', letter)).toBe('letter');
  expect(guessKind('Høringssvar', 'x.pdf', letter)).toBe('consultation');
  expect(guessKind('Mødereferat', 'x.pdf', '')).toBe('minutes');
  expect(guessKind('Notat om budget 2026', 'x.pdf', '')).toBe('memo');
  expect(guessKind('Budgetoversigt 2026', 'x.pdf', '')).toBe('budget');
});

test('a line at the head says what a paper is, when its title does not', () => {
  expect(guessKind('Byrådet', 'x.docx', 'Byrådet\nMødereferat\nDato: 1. maj 2025')).toBe('minutes');
  const text = 'Byrådet\nDer henvises til kommunens plan for 2025 og til budgettet.';
  expect(guessKind('Byrådet', 'x.docx', text)).toBeUndefined();
});
