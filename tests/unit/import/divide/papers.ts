import type { Bundle } from '../../../../src/import/bundle.ts';
import { dividePapers } from '../../../../src/import/divide/divide-papers.ts';
import { type Block, type ReceivedPaper, textOf } from '../../../../src/import/received.ts';

/** A received PDF: a page each, lines that begin with # are headings. */
export function pdf(pages: readonly (readonly string[])[], more: Partial<ReceivedPaper> = {}) {
  return paperOf(
    pages.flatMap((lines, index) => lines.map((line) => toBlock(line, index + 1))),
    { format: 'pdf', pages: pages.length, ...more },
  );
}

/** A received text: a line a block, lines that begin with # are headings. */
export const text = (lines: readonly string[]) =>
  paperOf(
    lines.map((line) => toBlock(line)),
    { format: 'text' },
  );

/** What a file is divided into: each paper by its first words, with what stands before it. */
export function divided(paper: ReceivedPaper): string[] {
  return tellPapers(dividePapers(paper));
}

/** Each paper of a bundle on a line: its place, its sheet, and its first words. */
export function tellPapers({ papers }: Bundle): string[] {
  return papers.map(({ item, number, pages, cover, sheet, paper }) => {
    const [first] = paper.blocks;
    const span = pages && `s. ${pages.first}-${pages.last ?? ''}`;
    const before = [...cover, ...sheet].map(textOf).join(' / ');
    const place = [item, number, span, before && `[${before}]`].filter(Boolean).join(' ');
    return `${place}: ${first && 'runs' in first ? textOf(first) : ''}`.replace(/^: /, '');
  });
}

function paperOf(blocks: readonly Block[], more: Partial<ReceivedPaper>): ReceivedPaper {
  return { name: 'bundt.pdf', format: 'pdf', blocks, furniture: [], problems: [], ...more };
}

function toBlock(line: string, page?: number): Block {
  const [, sign, words = line] = /^(#)\s(.*)$/.exec(line) ?? [];
  const piece = { runs: [{ text: words }], ...(page !== undefined && { page }) };
  return sign ? { kind: 'heading', level: 1, ...piece } : { kind: 'paragraph', ...piece };
}
