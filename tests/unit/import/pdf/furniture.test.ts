import { expect, test } from 'vitest';
import { takeFurniture } from '../../../../src/import/pdf/page/furniture.ts';
import type { Line } from '../../../../src/import/pdf/page/page.ts';
import { line } from './printed.ts';

const sheets = (count: number, linesOf: (number: number) => Line[]) =>
  Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    height: 842,
    lines: linesOf(at + 1),
  }));
const body = (number: number) => line(`Side og sag nummer ${number} står her`, 70, 400);
const furnitureOf = (all: Parameters<typeof takeFurniture>[0]) =>
  takeFurniture(all).map(({ furniture }) => furniture.map(({ text }) => text));
const restOf = (all: Parameters<typeof takeFurniture>[0]) =>
  takeFurniture(all).map(({ lines }) => lines.map(({ text }) => text));

test('what stands at the same place on the pages is furniture, with the page it was on', () => {
  const all = sheets(3, (number) => [line('Aavang Kommune · Referat', 70, 50), body(number)]);
  expect(takeFurniture(all)[1]?.furniture).toEqual([{ page: 2, text: 'Aavang Kommune · Referat' }]);
  expect(restOf(all)[1]).toEqual(['Side og sag nummer 2 står her']);
});

test.each([
  ['a bare number', (number: number) => `${number}`],
  ['numbers that began before', (number: number) => `${number + 52}`],
  ['numbers between dashes', (number: number) => `- ${number} -`],
  ['page of pages', (number: number) => `Side ${number} af 3`],
  ['words with the number', (number: number) => `Referat 24. juni, side ${number}`],
])('page numbers are furniture: %s', (_, footOf) => {
  const all = sheets(3, (number) => [body(number), line(footOf(number), 280, 800)]);
  expect(furnitureOf(all)).toEqual([1, 2, 3].map((number) => [footOf(number)]));
});

test('numbers to the left and to the right in turn are furniture', () => {
  const all = sheets(4, (number) => [
    body(number),
    line(`${number}`, number % 2 === 0 ? 70 : 520, 800),
  ]);
  expect(furnitureOf(all)).toEqual([['1'], ['2'], ['3'], ['4']]);
});

test('numbers that do not count the pages are of the paper', () => {
  const amounts = [120, 45, 310, 7];
  const all = sheets(4, (number) => [body(number), line(`${amounts[number - 1]}`, 280, 800)]);
  expect(furnitureOf(all)).toEqual([[], [], [], []]);
});

test('what is said on each page, but not at its edge, is of the paper', () => {
  const all = sheets(3, (number) => [body(number), line('Beslutning', 70, 430)]);
  expect(furnitureOf(all)).toEqual([[], [], []]);
});

test("a sender's address far below the text of a letter is furniture", () => {
  const foot = line('Aavang Kommune · Havnegade 1', 70, 800, { size: 8 });
  expect(furnitureOf(sheets(1, (number) => [body(number), foot]))).toEqual([
    ['Aavang Kommune · Havnegade 1'],
  ]);
});

test('a title that is said again on each page is furniture from the second on', () => {
  const title = line('Oversigt over arbejder', 70, 60, { size: 20 });
  const all = sheets(3, (number) => [title, body(number)]);
  expect(furnitureOf(all).map(({ length }) => length)).toEqual([0, 1, 1]);
});

test('large words with a number are titles, not page numbers', () => {
  const all = sheets(3, (number) => [line(`Bilag ${number}`, 70, 60, { size: 20 }), body(number)]);
  expect(furnitureOf(all)).toEqual([[], [], []]);
});

test('the head of a short chapter is known by its page numbers', () => {
  const all = sheets(5, (number) => [
    ...(number < 4 ? [] : [line(`Kapitel 2: Havnen ${number + 1}`, 70, 50)]),
    body(number),
  ]);
  expect(furnitureOf(all).map(({ length }) => length)).toEqual([0, 0, 0, 1, 1]);
});

test("a table's head at the top of pages is of the table", () => {
  const head = [line('Post', 70, 60), line('Kroner', 300, 60)];
  const rule = { x: 280, right: 280, y: 45, bottom: 300 };
  const all = sheets(3, (number) => [...head, body(number)]);
  expect(furnitureOf(all)).toEqual([1, 2, 3].map(() => ['Post Kroner']));
  expect(furnitureOf(all.map((sheet) => ({ ...sheet, rules: [rule] })))).toEqual([[], [], []]);
});

test('the number of a page alone at its foot is of no paper, though there is one page', () => {
  const foot = (text: string) => [body(1), line(text, 295, 825, { size: 9 })];
  expect(furnitureOf(sheets(1, () => foot('1')))).toEqual([['1']]);
  expect(furnitureOf(sheets(1, () => foot('1 Opgjort i maj')))).toEqual([[]]);
});
