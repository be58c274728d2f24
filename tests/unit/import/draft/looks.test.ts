import { expect, test } from 'vitest';
import { toBody } from '../../../../src/import/draft/body.ts';
import type { Block, Run } from '../../../../src/import/received.ts';
import { settle } from '../../../../src/import/settle/settle.ts';

const strong = (text: string): Run[] => [{ text, look: 'strong' }];

test('words that stand out do so in text and lists, not where all words look alike', () => {
  const row = (text: string, isHead: boolean) => ({ isHead, cells: [{ runs: strong(text) }] });
  const blocks: Block[] = [
    { kind: 'heading', level: 1, runs: strong('Havnen') },
    { kind: 'paragraph', runs: [...strong('Indstilling: '), { text: 'At kajen males.' }] },
    { kind: 'item', depth: 0, marker: '•', runs: strong('Kajen') },
    { kind: 'table', rows: [row('Skib', true), row('Ternen', false)] },
  ];
  const paper = settle({ name: 'a.docx', format: 'word', blocks, furniture: [], problems: [] });
  const body = toBody(paper, { tables: new Map(), figures: [], hasPages: false });
  expect(body.trim().split('\n\n')).toEqual([
    '## Havnen [#havnen]',
    '**Indstilling:** At kajen males.',
    '- **Kajen**',
    '| Skib |\n| --- |\n| Ternen |',
  ]);
});
