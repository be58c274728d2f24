import { expect, test } from 'vitest';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { page, stretch } from './printed.ts';

const textsOf = (...stretches: Parameters<typeof page>[0]) =>
  toLines(page(stretches)).map(({ text }) => text);

test('words on one baseline are one line, in the order they stand', () => {
  expect(textsOf(stretch('havnen', 110, 100), stretch('Budget for', 40, 100.4))).toEqual([
    'Budget for havnen',
  ]);
});

test('a gap that is wider than a space parts cells, and one without width parts no words', () => {
  expect(textsOf(stretch('Drift', 40, 100), stretch('1.200', 200, 100))).toEqual([
    'Drift',
    '1.200',
  ]);
  expect(textsOf(stretch('Bud', 40, 100), stretch('get', 58, 100))).toEqual(['Budget']);
});

test('spaces in a row part cells too', () => {
  expect(textsOf(stretch('Drift      1.200', 40, 100))).toEqual(['Drift', '1.200']);
});

test('a raised number stands on the line of the word before it, and is marked', () => {
  const [line, ...others] = toLines(
    page([stretch('kroner.', 40, 100), stretch('12', 82, 95, { size: 7 })]),
  );
  expect(others).toEqual([]);
  expect(line?.text).toBe('kroner.12');
  expect(line?.stretches.at(-1)).toMatchObject({ text: '12', isRaised: true });
});

test('a small number on the line is not raised', () => {
  const [line] = toLines(page([stretch('side', 40, 100), stretch('12', 66, 100, { size: 7 })]));
  expect(line?.stretches.some(({ isRaised }) => isRaised)).toBe(false);
});

test('letters that are printed twice to look bold are read once', () => {
  expect(textsOf(stretch('Beslutning', 40, 100), stretch('Beslutning', 40.2, 100))).toEqual([
    'Beslutning',
  ]);
});

test("a table's line through a stretch of letters parts two cells", () => {
  const cells = page([stretch('Maling Havnen', 40, 100)], {
    rules: [{ x: 79, right: 79.5, y: 80, bottom: 110 }],
  });
  expect(toLines(cells).flatMap((line) => line.stretches.map(({ text }) => text))).toEqual([
    'Maling',
    'Havnen',
  ]);
});

test('a small shape before words is the sign of a point, a box around them is none', () => {
  const words = stretch('på nordsiden', 60, 100);
  const sign = { x: 50, right: 54, y: 94, bottom: 98 };
  const frame = { x: 50, right: 140, y: 80, bottom: 110 };
  expect(toLines(page([words], { shapes: [sign] })).map(({ text }) => text)).toEqual([
    '• på nordsiden',
  ]);
  expect(toLines(page([words], { shapes: [frame] })).map(({ text }) => text)).toEqual([
    'på nordsiden',
  ]);
});

test('a line that is drawn below words marks them, one that goes on does not', () => {
  const words = stretch('Ad 1 Stier', 40, 100);
  const under = (right: number) => ({ x: 40, right, y: 101.5, bottom: 102 });
  const [own] = toLines(page([words], { rules: [under(words.right)] }));
  const [rule] = toLines(page([words], { rules: [under(500)] }));
  expect([own?.isUnderlined, rule?.isUnderlined]).toEqual([true, undefined]);
});
