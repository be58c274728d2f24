import { expect, test } from 'vitest';
import { toBody } from '../../../../src/import/draft/body.ts';
import { toLedger } from '../../../../src/import/draft/ledger.ts';
import type { Item } from '../../../../src/import/received.ts';
import { settle } from '../../../../src/import/settle/settle.ts';
import { toSourceText } from '../../../../src/import/settle/source-text.ts';

const point = (depth: number, marker: string, text: string): Item => ({
  ...{ kind: 'item', depth, marker },
  runs: [{ text }],
});

const POINTS = [
  point(0, '-', 'Broer:'),
  point(1, '', 'Den grønne'),
  point(1, '', 'Den røde'),
  point(0, '-', 'Kajer:'),
  point(1, '', 'Nordkajen'),
];

const paper = settle({
  ...{ name: 'plan.txt', format: 'text', furniture: [], problems: [] },
  blocks: POINTS,
});

test('points without a sign are a list below the point they stand under', () => {
  const body = toBody(paper, { tables: new Map(), figures: [], hasPages: false });
  expect(body).toBe('- Broer:\n  - Den grønne\n  - Den røde\n- Kajer:\n  - Nordkajen\n');
});

test('the ledger has the lines of points without a sign, and no others', () => {
  const { items } = toLedger(paper, toSourceText(paper, 10), 'plan');
  expect(items.map(({ lines }) => lines)).toEqual([
    { first: 12, last: 13 },
    { first: 15, last: 15 },
  ]);
});
