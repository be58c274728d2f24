import { expect, test } from 'vitest';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { takeAlignedTables } from '../../../../src/import/pdf/page/tables/aligned-tables.ts';
import { type Grid, takeRuledTables } from '../../../../src/import/pdf/page/tables/ruled-tables.ts';
import { goesOn, toTable } from '../../../../src/import/pdf/table-blocks.ts';
import { textOf } from '../../../../src/import/received.ts';
import { bold, page, stretch } from './printed.ts';

const known = { isWord: () => false, seen: new Map<string, number>(), notes: new Set<number>() };
const cellsOf = (...grids: readonly Grid[]) =>
  toTable(grids, known).block.rows.map(({ cells }) => cells.map(textOf));
const across = (y: number, x: number, right: number) => ({ x, right, y, bottom: y });
const down = (x: number, y: number, bottom: number) => ({ x, right: x, y, bottom });

/** Rows of a label and two numbers, 20 points high. */
const budget = (top: number) => [
  bold('Post', 42, top + 14),
  bold('2025', 202, top + 14),
  bold('2026', 302, top + 14),
  stretch('Drift', 42, top + 34),
  stretch('1.200', 260, top + 34),
  stretch('–', 380, top + 34),
];

test('drawn lines make a table, and text outside them stays', () => {
  const rules = [
    ...[100, 120, 140].map((y) => across(y, 40, 400)),
    ...[40, 200, 300, 400].map((x) => down(x, 100, 140)),
  ];
  const lines = toLines(page([...budget(100), stretch('Efter tabellen', 40, 170)], { rules }));
  const { grids, rest } = takeRuledTables(lines, rules);
  expect(cellsOf(...grids)).toEqual([
    ['Post', '2025', '2026'],
    ['Drift', '1.200', '–'],
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['Efter tabellen']);
});

test('where no line is drawn between cells, they are one, at its first place', () => {
  const rules = [
    ...[100, 120, 140].map((y) => across(y, 40, 400)),
    ...[40, 200, 400].map((x) => down(x, 100, 140)),
    down(300, 120, 140),
  ];
  const head = [bold('Post', 42, 114), bold('Begge år', 280, 114)];
  const lines = toLines(page([...head, ...budget(100).slice(3)], { rules }));
  expect(cellsOf(...takeRuledTables(lines, rules).grids)[0]).toEqual(['Post', 'Begge år', '']);
});

test('lines below each cell alone part words that nearly meet', () => {
  const edges = [40, 200, 300];
  const rules = [120, 140].flatMap((y) =>
    edges.slice(1).map((right, at) => across(y, edges[at] ?? 0, right)),
  );
  const words = [114, 134].flatMap((y) => [stretch('5', 192, y), stretch('juni', 202, y)]);
  const lines = toLines(page(words, { rules }));
  expect(cellsOf(...takeRuledTables(lines, rules).grids)).toEqual([
    ['5', 'juni'],
    ['5', 'juni'],
  ]);
});

test('lines below each cell alone have the columns in their ends, also those of the head', () => {
  const edges = [40, 200, 300, 400];
  const rules = [120, 140].flatMap((y) =>
    edges.slice(1).map((right, at) => across(y, edges[at] ?? 0, right)),
  );
  const lines = toLines(page(budget(100), { rules }));
  expect(cellsOf(...takeRuledTables(lines, rules).grids)).toEqual([
    ['Post', '2025', '2026'],
    ['Drift', '1.200', '–'],
  ]);
});

test('boxes with arrows between them are no table', () => {
  const rules = [across(100, 40, 100), across(130, 40, 100), down(40, 100, 130)].concat([
    down(100, 100, 130),
    across(115, 100, 300),
    down(300, 60, 180),
  ]);
  const lines = toLines(page([stretch('Byråd', 45, 118), stretch('Udvalg', 310, 118)]));
  expect(takeRuledTables(lines, rules).grids).toEqual([]);
});

test('numbers below one another are a table without any line', () => {
  const rows = ['Drift', 'Anlæg', 'I alt'].flatMap((label, at) => [
    stretch(label, 40, 100 + at * 15),
    stretch(`1.${at}00`, 250, 100 + at * 15),
    stretch(at === 1 ? '–' : `-${at}5`, 350, 100 + at * 15),
  ]);
  const { grids } = takeAlignedTables(toLines(page(rows)));
  expect(cellsOf(...grids)).toEqual([
    ['Drift', '1.000', '-05'],
    ['Anlæg', '1.100', '–'],
    ['I alt', '1.200', '-25'],
  ]);
});

test('labels beside words are no table, and contents beside their pages neither', () => {
  const pairs = (right: readonly string[]) =>
    right.flatMap((text, at) => [
      stretch(`${at + 1}. Punkt nummer ${at + 1}`, 40, 100 + at * 15),
      stretch(text, 350, 100 + at * 15),
    ]);
  expect(takeAlignedTables(toLines(page(pairs(['til stede', 'syg', 'rejst'])))).grids).toEqual([]);
  expect(takeAlignedTables(toLines(page(pairs(['2', '3', '14'])))).grids).toEqual([]);
});

test('a table goes on over a page, and its repeated head is furniture', () => {
  const rules = [
    ...[100, 120, 140].map((y) => across(y, 40, 400)),
    ...[40, 200, 300, 400].map((x) => down(x, 100, 140)),
  ];
  const [first, second] = [1, 2].map((number) => {
    const sheet = page(budget(100), { rules, number });
    return takeRuledTables(toLines(sheet), rules).grids[0];
  });
  if (!first || !second) throw new RangeError('No table was found.');
  expect(goesOn(first, second)).toBe(true);
  const { block, furniture } = toTable([first, second], known);
  expect(block.rows.map(({ isHead }) => isHead)).toEqual([true, false, false]);
  expect(furniture).toEqual([{ page: 2, text: 'Post 2025 2026' }]);
});

test('a bold label above that of a row, with no line between, heads a group', () => {
  const rules = [
    ...[100, 120, 160].map((y) => across(y, 40, 400)),
    ...[40, 200, 300, 400].map((x) => down(x, 100, 160)),
  ];
  const group = [
    bold('Skoler', 42, 134),
    stretch('Nyt tag', 42, 152),
    stretch('15', 270, 152),
    stretch('–', 380, 152),
  ];
  const lines = toLines(page([...budget(100).slice(0, 3), ...group], { rules }));
  expect(cellsOf(...takeRuledTables(lines, rules).grids)).toEqual([
    ['Post', '2025', '2026'],
    ['Skoler', '', ''],
    ['Nyt tag', '15', '–'],
  ]);
});

test('words over columns of numbers are their heads, though they stand close', () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.map((text, at) => stretch(text, [40, 158, 228][at] ?? 0, y));
  const head = [
    bold('Institution', 40, 100),
    bold('Pladser', 140, 100),
    bold('Forældre', 190, 100),
  ];
  const body = [
    row(120, 'Dagpleje', '188', '47'),
    row(140, 'Klub', '530', '18'),
    row(160, 'SFO', '90', '6'),
  ];
  const { grids, rest } = takeAlignedTables(toLines(page([...head, ...body.flat()])));
  expect(cellsOf(...grids)[0]).toEqual(['Institution', 'Pladser', 'Forældre']);
  expect(rest).toEqual([]);
});

test('a heading between two tables without lines, of other columns, is in neither', () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.map((text, at) =>
      stretch(text, (cells.length > 3 ? [40, 150, 172, 232] : [40, 160, 280])[at] ?? 0, y),
    );
  const lines = toLines(
    page([
      ...row(100, 'Leje', '320', '330'),
      ...row(120, 'Urne', '940', '990'),
      stretch('Dagtilbud', 40, 140),
      ...row(160, 'Klub', '98', '530', '18'),
      ...row(180, 'SFO', '61', '450', '90'),
    ]),
  );
  const { grids, rest } = takeAlignedTables(lines);
  expect(grids.map(({ cells }) => cells.length)).toEqual([2, 2]);
  expect(rest.map(({ text }) => text)).toEqual(['Dagtilbud']);
});

test('words with rising numbers of pages after them are lines of a contents, and no table', () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.map((text, at) => stretch(text, [40, 60, 400][at] ?? 0, y));
  const lines = toLines(
    page([
      ...row(100, '1', 'Baggrund', '2'),
      ...row(115, '2', 'Lejemål', '3'),
      ...row(130, '3', 'Forløb', '9'),
    ]),
  );
  const { grids, contents } = takeAlignedTables(lines);
  expect(grids).toEqual([]);
  expect(contents).toHaveLength(9);
});
