import { expect, test } from 'vitest';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { takeAlignedTables } from '../../../../src/import/pdf/page/tables/aligned-tables.ts';
import { takeRuledTables } from '../../../../src/import/pdf/page/tables/ruled-tables.ts';
import { toTable } from '../../../../src/import/pdf/table-blocks.ts';
import { textOf } from '../../../../src/import/received.ts';
import { page, stretch } from './printed.ts';

test('lines above each cell alone have the last row below them, and no title above', () => {
  const edges = [40, 200, 400];
  const rules = [100, 120, 140].flatMap((y) =>
    edges.slice(1).map((right, at) => ({ x: edges[at] ?? 0, right, y, bottom: y })),
  );
  const words = [
    stretch('Referat af mødet', 40, 90, { size: 20 }),
    ...['Mødedato', 'Sted', 'Referent'].map((text, at) => stretch(text, 46, 114 + 20 * at)),
    ...['Den 12. marts', 'Rådhuset', 'Lone Egebæk'].map((text, at) =>
      stretch(text, 206, 114 + 20 * at),
    ),
    stretch('Sal 2 skiftevis', 206, 168),
    stretch('Indhold', 40, 200),
  ];
  const { grids, rest } = takeRuledTables(toLines(page(words, { rules })), rules);
  const cells = grids[0]?.cells.map((row) => row.map((cell) => cell.map(({ text }) => text)));
  expect(cells).toEqual([
    [['Mødedato'], ['Den 12. marts']],
    [['Sted'], ['Rådhuset']],
    [['Referent'], ['Lone Egebæk', 'Sal 2 skiftevis']],
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['Referat af mødet', 'Indhold']);
});

test('a line of a cell that the next word had fitted on ends, and others go on', () => {
  const edges = [40, 140, 400];
  const across = [100, 150, 200].map((y) => ({ x: 40, right: 400, y, bottom: y }));
  const rules = [...across, ...edges.map((x) => ({ x, right: x, y: 100, bottom: 200 }))];
  const lines = toLines(
    page(
      [
        stretch('Medlemmer', 46, 114),
        stretch('Jens Aagaard (V)', 146, 114),
        stretch('Birthe Mørkøv (A)', 146, 130),
        stretch('Fraværende', 46, 164),
        stretch('Åse Lindholt deltog ikke, da sagen om', 146, 164),
        stretch('Vandværket blev drøftet', 146, 180),
      ],
      { rules },
    ),
  );
  const known = { isWord: () => false, seen: new Map<string, number>(), notes: new Set<number>() };
  const { block } = toTable(takeRuledTables(lines, rules).grids, known);
  expect(block.rows.map(({ cells }) => cells.map(textOf)[1])).toEqual([
    'Jens Aagaard (V)\nBirthe Mørkøv (A)',
    'Åse Lindholt deltog ikke, da sagen om Vandværket blev drøftet',
  ]);
});

test('those who sign an agreement side by side are rows, as in Word', () => {
  const row = (left: string, right: string, y: number) => [
    stretch(left, 40, y),
    stretch(right, 300, y),
  ];
  const gridsOf = (left: string, right: string) =>
    takeAlignedTables(
      toLines(page([...row(left, right, 100), ...row('Grethe Sandager', 'Uffe Damborg', 116)])),
    ).grids;
  expect(gridsOf('For Kommunen', 'For Foreningen')).toHaveLength(1);
  expect(gridsOf('Formand', 'Næstformand')).toEqual([]);
});
