import { type Block, type Piece, type ReceivedPaper, textOf } from '../received.ts';
import type { KeyLine } from './key.ts';

/** What a reader found, a line a block and a row as in a key, with all of their words. */
export const linesOf = ({ blocks }: ReceivedPaper): KeyLine[] => blocks.flatMap(linesOfBlock);

/** The tracked changes of a paper, each as long as it goes on. */
export const changesOf = ({ blocks }: ReceivedPaper): KeyLine[] =>
  blocks.flatMap(piecesOf).flatMap(changesIn);

function linesOfBlock(block: Block): KeyLine[] {
  switch (block.kind) {
    case 'table':
      return block.rows.map((row) => {
        const cells = row.cells.map(textOf);
        return { kind: 'row', cells, words: cells.join(' ') };
      });
    case 'figure':
      return [{ kind: 'figure', words: block.alt ?? '' }];
    case 'heading':
      return [{ kind: 'heading', level: block.level, words: textOf(block) }];
    case 'item': {
      const { kind, depth, marker } = block;
      return [{ kind, depth, marker, words: textOf(block) }];
    }
    case 'note':
      return [{ kind: 'note', number: block.number, words: textOf(block) }];
    case 'paragraph':
      // Whether the lines of an address are one block or several is a matter of taste.
      return textOf(block)
        .split('\n')
        .map((words) => ({ kind: 'paragraph', words }));
    default:
      return [{ kind: block.kind, words: textOf(block) }];
  }
}

function piecesOf(block: Block): readonly Piece[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells);
  return block.kind === 'figure' ? [] : [block];
}

function changesIn({ runs }: Piece): KeyLine[] {
  const changes: { kind: 'insertion' | 'deletion'; words: string }[] = [];
  let last: 'insertion' | 'deletion' | undefined;
  for (const { text, change } of runs) {
    const open = changes.at(-1);
    if (change && open && change === last) open.words += text;
    else if (change) changes.push({ kind: change, words: text });
    last = change;
  }
  return changes.filter(({ words }) => words.trim() !== '');
}
