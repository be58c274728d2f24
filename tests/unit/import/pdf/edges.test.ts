import { expect, test } from 'vitest';
import { withEdges } from '../../../../src/import/pdf/page/parts.ts';
import { line } from './printed.ts';
import { rowsOf } from './rows.ts';

const lines = (texts: readonly string[], right: number) =>
  texts.map((text, at) => ({ ...line(text, 40, 100 + 40 * at), right }));
const told = [
  'Sagen er sendt',
  'til udvalget,',
  'som får den',
  'i juni, og',
  'så er den',
  'færdig.',
];
const edgeOf = (region: number, texts: readonly string[], right: number) => {
  const wide = rowsOf(lines(told, 500)).map((row) => ({ row: { ...row, right: 500 } }));
  const own = rowsOf(lines(texts, right), region).map((row) => ({ row: { ...row, right } }));
  return withEdges([...wide, ...own])
    .flatMap((part) => ('row' in part ? [part.row.right] : []))
    .at(-1);
};

test('a column that lines go on in has its own edge, and one of few lines that of others', () => {
  expect(edgeOf(1, told, 400)).toBe(400);
  expect(edgeOf(1, ['Kort.', 'Godt.'], 90)).toBe(500);
});
