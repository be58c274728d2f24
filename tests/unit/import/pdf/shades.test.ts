import { expect, test } from 'vitest';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { takeRuledTables } from '../../../../src/import/pdf/page/tables/ruled-tables.ts';
import { linesOfShades } from '../../../../src/import/pdf/shades.ts';
import { page, stretch } from './printed.ts';

const EDGES = [40, 200, 260, 400];

/** The shades of a row of cells. */
const shaded = (y: number, edges: readonly number[] = EDGES) =>
  edges.slice(1).map((right, at) => ({ x: edges[at] ?? 0, right, y, bottom: y + 20 }));

/** The words of a row: the number ends where the words after it nearly begin. */
const row = (name: string, y: number) => [
  stretch(name, 42, y + 14),
  stretch('5', 252, y + 14),
  stretch('juni', 262, y + 14),
];

function cellsOf(words: ReturnType<typeof row>, shapes: ReturnType<typeof shaded>) {
  const rules = linesOfShades(shapes, words);
  const { grids, rest } = takeRuledTables(toLines(page(words, { rules })), rules);
  const cells = grids.map((grid) =>
    grid.cells.map((cells) => cells.map((lines) => lines.map(({ text }) => text).join(' '))),
  );
  return { cells, rest: rest.map(({ text }) => text) };
}

test('every other row is shaded: those between, and at the ends, have the same cells', () => {
  const words = ['Post', 'Bro', 'Sti', 'Vej', 'Kaj'].flatMap((name, at) =>
    row(name, 100 + at * 20),
  );
  const below = stretch('Tallene er fra tilsynet i juni og gælder alle broer.', 40, 240);
  const { cells, rest } = cellsOf([...words, below], [...shaded(120), ...shaded(160)]);
  expect(cells).toEqual([['Post', 'Bro', 'Sti', 'Vej', 'Kaj'].map((name) => [name, '5', 'juni'])]);
  expect(rest).toEqual(['Tallene er fra tilsynet i juni og gælder alle broer.']);
});

test('where several rows stand between shades, these tell nothing of them', () => {
  const words = ['A', 'B', 'C', 'D'].flatMap((name, at) => row(name, 100 + at * 20));
  expect(linesOfShades([...shaded(100), ...shaded(160)], words)).toEqual([]);
});

test('boxes of other widths are no rows of one table', () => {
  const words = ['A', 'B', 'C'].flatMap((name, at) => row(name, 100 + at * 20));
  const boxes = [...shaded(100), ...shaded(140, [40, 120, 300])];
  expect(linesOfShades(boxes, words)).toEqual([]);
});
