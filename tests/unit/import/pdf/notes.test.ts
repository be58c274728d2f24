import { expect, test } from 'vitest';
import type { Draft } from '../../../../src/import/pdf/drafts.ts';
import { endnotesIn } from '../../../../src/import/pdf/endnotes.ts';
import { toLine } from '../../../../src/import/pdf/page/lines.ts';
import { type FootNote, isOpen, takeNotes } from '../../../../src/import/pdf/page/notes.ts';
import type { Line } from '../../../../src/import/pdf/page/page.ts';
import { line, stretch } from './printed.ts';

const small = (text: string, y: number) => line(text, 40, y, { size: 9 });
const RULE = { x: 40, right: 160, y: 700, bottom: 700 };
const body = line('Forvaltningen har undersøgt tre muligheder.', 40, 680);
const open: FootNote = { number: 12, skip: 3, lines: [small('12 Jf. lov nr. 1217 af', 780)] };

test('what stands below the line goes on with the note of the page before', () => {
  const lines = [body, small('25. november 2019.', 712), small('13 Se bilag 2.', 724)];
  const foot = takeNotes(lines, { bodySize: 12, rules: [RULE], open });
  expect(foot.carried.map(({ text }) => text)).toEqual(['25. november 2019.']);
  expect(foot.notes.map(({ number }) => number)).toEqual([13]);
  expect(foot.rest).toEqual([body]);
});

test('a number that is not the next one is no mark, where a note goes on', () => {
  const lines = [body, small('18 i loven og derefter i', 712), small('bekendtgørelsen.', 724)];
  const foot = takeNotes(lines, { bodySize: 12, rules: [RULE], open });
  expect([foot.carried.length, foot.notes.length]).toEqual([2, 0]);
});

test('without a line above them, or letters of their size, lines are of the text', () => {
  const lines = [body, small('25. november 2019.', 712)];
  expect(takeNotes(lines, { bodySize: 12, rules: [], open }).carried).toEqual([]);
  const large = [body, line('25. november 2019.', 40, 712)];
  expect(takeNotes(large, { bodySize: 12, rules: [RULE], open }).carried).toEqual([]);
});

test('a note that ends with a sentence does not go on', () => {
  expect(isOpen(open)).toBe(true);
  expect(isOpen({ ...open, lines: [small('25. november 2019.', 790)] })).toBe(false);
});

/** A block of one line. */
const draft = (one: Line): Draft => {
  const rows = [{ line: one, left: 40, right: 440, region: 0 }];
  return { kind: 'paragraph', rows, breaks: new Set(), doubts: [] };
};
const calling = (numeral: string) =>
  toLine([stretch('Se bilag.', 40, 100), stretch(numeral, 94, 100, { isRaised: true })], 1);

test('notes with Roman numerals go on after those with figures, and the editor is told', () => {
  const drafts = [
    calling('i'),
    calling('ii'),
    line('i Kort.', 40, 700),
    line('ii Notat.', 40, 714),
  ];
  const { notes, numerals } = endnotesIn(drafts.map(draft), 13);
  expect(notes.map(({ number, skip }) => [number, skip])).toEqual([
    [14, 1],
    [15, 2],
  ]);
  expect([...numerals]).toEqual([
    ['i', 14],
    ['ii', 15],
  ]);
  expect(notes[1]?.doubts[0]?.taken).toContain('tegnet ii; her har den tallet 15');
});

test('a line that begins with »i« and that no mark calls is no note', () => {
  const drafts = [line('Se bilag.', 40, 100), line('i Kort står havnen.', 40, 700)];
  expect(endnotesIn(drafts.map(draft), 0).notes).toEqual([]);
});
