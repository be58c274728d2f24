import { expect, test } from 'vitest';
import { toLine } from '../../../../src/import/pdf/page/lines.ts';
import type { Stretch } from '../../../../src/import/pdf/page/page.ts';
import { toPiece } from '../../../../src/import/pdf/text.ts';
import { bold, stretch } from './printed.ts';

const known = {
  isWord: () => false,
  seen: new Map<string, number>(),
  notes: new Set([2, 12]),
};
const runsOf = (...stretches: readonly Stretch[]) =>
  toPiece([{ line: toLine(stretches, 3), isBreak: false }], known).runs;
const raised = (text: string, x: number) => stretch(text, x, 100, { size: 7, isRaised: true });

test('the raised mark of a note is a run without words', () => {
  expect(runsOf(stretch('i 2024', 40, 100), raised('12', 76), stretch('og', 86, 100))).toEqual([
    { text: 'i 2024' },
    { text: '', note: 12 },
    { text: ' og' },
  ]);
});

test('brackets around a mark go with it, raised or not', () => {
  const around = [stretch('i 2024 (', 40, 100), raised('12', 88), stretch(').', 95, 100)];
  expect(runsOf(...around)).toEqual([{ text: 'i 2024' }, { text: '', note: 12 }, { text: '.' }]);
  expect(runsOf(stretch('tallet(12), som', 40, 100))).toEqual([
    { text: 'tallet' },
    { text: '', note: 12 },
    { text: ', som' },
  ]);
});

test('square metres are no note, though there is one with their number', () => {
  expect(runsOf(stretch('250 m', 40, 100), raised('2', 70))).toEqual([{ text: '250 m²' }]);
});

test('the page that a piece begins on is told, and its sign is left out', () => {
  const line = toLine([stretch('• at lamperne dæmpes', 40, 100)], 3);
  expect(toPiece([{ line, isBreak: false }], known, 2)).toEqual({
    runs: [{ text: 'at lamperne dæmpes' }],
    page: 3,
  });
});

test('words that stand out keep their looks over a line’s end', () => {
  const upper = toLine([stretch('Vi har ', 40, 100), bold('forvalt-', 82, 100)], 3);
  const lower = toLine([bold('ningen', 40, 114), stretch(' selv.', 76, 114)], 3);
  const joined = [
    { line: upper, isBreak: false },
    { line: lower, isBreak: false },
  ];
  const words = { ...known, isWord: (word: string) => word === 'forvaltningen' };
  expect(toPiece(joined, words).runs).toEqual([
    { text: 'Vi har ' },
    { text: 'forvaltningen', look: 'strong' },
    { text: ' selv.' },
  ]);
  expect(toPiece(joined, { ...words, isBodyBold: true }).runs).toEqual([
    { text: 'Vi har forvaltningen selv.' },
  ]);
});
