import { expect, test } from 'vitest';
import { type FootNote, isOpen, takeNotes } from '../../../../src/import/pdf/page/notes.ts';
import { line } from './printed.ts';

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
