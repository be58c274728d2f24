import { expect, test } from 'vitest';
import { toDrafts } from '../../../../src/import/pdf/drafts.ts';
import { measure } from '../../../../src/import/pdf/measures.ts';
import type { Line } from '../../../../src/import/pdf/page/page.ts';
import { line } from './printed.ts';
import { draftsOf, LONG, rowsOf, usual } from './rows.ts';

const look = { family: 'Serif', isBold: true, isItalic: false };

test('large words in quotation marks among text are no heading', () => {
  const large = ['»Vi er mange«', 'Vi er mange'].map((text, at) =>
    line(text, 40, 60 + at * 100, { size: 16 }),
  );
  const rows = rowsOf(large.flatMap((one) => [one, ...usual(one.y + 30)]));
  const heads = draftsOf(rows).filter(({ kind }) => kind === 'heading');
  expect(heads.map(({ rows: own }) => own[0]?.line.text)).toEqual(['Vi er mange']);
});

test('bold lines are headings where all other text stands in cells', () => {
  const rows = rowsOf(
    ['1. Takster', '2. Sejlrenden'].map((text, at) => line(text, 40, 60 + at * 60, { look })),
  );
  const kindsOf = (cells: readonly Line[]) =>
    toDrafts(rows, measure(rows, cells)).map(({ kind }) => kind);
  expect(kindsOf([])).toEqual(['item', 'item']);
  expect(kindsOf([line(LONG, 140, 90)])).toEqual(['heading', 'heading']);
});
