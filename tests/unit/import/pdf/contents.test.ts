import { expect, test } from 'vitest';
import { takeAlignedTables } from '../../../../src/import/pdf/page/aligned-tables.ts';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { page, stretch } from './printed.ts';

test('a list of those present and the contents below it are not one table', () => {
  const row = (name: string, told: string, y: number) => [
    stretch(name, 40, y),
    stretch(told, 300, y),
  ];
  const lines = toLines(
    page([
      ...row('Anne Bakke (V)', 'Til stede', 100),
      ...row('Jens Krog (A)', 'Til stede fra punkt 3', 118),
      stretch('Indhold', 40, 136),
      ...row('1. Dagsorden', '3', 154),
      ...row('2. Budget', '4', 172),
      ...row('3. Havn', '6', 190),
    ]),
  );
  const { grids, contents } = takeAlignedTables(lines);
  expect(grids).toEqual([]);
  expect(contents).toHaveLength(6);
});
