import { expect, test } from 'vitest';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { takeRuledTables } from '../../../../src/import/pdf/page/ruled-tables.ts';
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
