import { expect, test } from 'vitest';
import type { Block } from '../../../../src/import/received.ts';
import { settle } from '../../../../src/import/settle/settle.ts';

const item = (marker: string, depth: number, text: string): Block => ({
  kind: 'item',
  marker,
  depth,
  runs: [{ text }],
});

test('below a point whose number Markdown cannot print, what it can print is still a list', () => {
  const blocks = [item('2.1.1', 0, 'Hvalby'), item('a)', 1, 'driver'), item('b)', 1, 'betaler')];
  const { parts } = settle({
    name: 'aftale.docx',
    format: 'word',
    blocks,
    furniture: [],
    problems: [],
  });
  expect(parts.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
});

test('dots after numbers are a list of their own', () => {
  const blocks = [
    item('§ 3.', 0, 'Rådet vælges af'),
    item('•', 0, 'skoler'),
    item('•', 0, 'klubber'),
  ];
  const { parts } = settle({
    name: 'vedtaegt.docx',
    format: 'word',
    blocks,
    furniture: [],
    problems: [],
  });
  expect(parts.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
});

test('the id of a heading is of the words that stand when its changes are made', () => {
  const runs = [
    { text: 'Afstemning', change: 'deletion' },
    { text: 'Afstemningen på dagen', change: 'insertion' },
  ] as const;
  const blocks: Block[] = [{ kind: 'heading', level: 1, runs }];
  const { parts } = settle({
    ...{ name: 'vedtaegt.docx', format: 'word', blocks },
    ...{ furniture: [], problems: [] },
  });
  expect(parts).toMatchObject([{ id: 'afstemningen-dagen' }]);
});
