import { type Block, textOf } from '../../../../src/import/received.ts';
import { readText } from '../../../../src/import/text/read-text.ts';

/** What is read of a text, a line a block: `h2 Metode`, `li1 a) en bro`, `row A | B`. */
export function read(text: string): string[] {
  return readBlocks(text).flatMap(toLines);
}

/** The blocks that are read of a text. */
export function readBlocks(text: string): readonly Block[] {
  return readText('papir.txt', new TextEncoder().encode(text)).blocks;
}

function toLines(block: Block): string[] {
  if (block.kind === 'figure') return ['figure'];
  if (block.kind === 'table')
    return block.rows.map(({ cells }) => `row ${cells.map(textOf).join(' | ')}`);
  if (block.kind === 'heading') return [`h${block.level} ${textOf(block)}`];
  if (block.kind === 'item') return [`li${block.depth} ${block.marker} ${textOf(block)}`];
  if (block.kind === 'note') return [`note ${block.number} ${textOf(block)}`];
  return [`${block.kind === 'title' ? 'title' : 'p'} ${textOf(block).replaceAll('\n', ' / ')}`];
}
