import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dividePapers } from '../../../../src/import/divide/divide-papers.ts';
import { linesOf } from '../../../../src/import/divide/find-contents.ts';
import type { Block, Piece } from '../../../../src/import/received.ts';
import { textOf } from '../../../../src/import/received.ts';
import { readText } from '../../../../src/import/text/read-text.ts';

const FILES = ['source/2019-04/bilag.txt', 'tests/fixtures/import/aendringer.txt'];

/** How often each word stands in a text, codes and marks of changes left out. */
function count(text: string): Map<string, number> {
  const plain = text
    .replace(/<\/?[a-z]+(?:\s[^<>]*)?>/g, ' ')
    .replace(/\[([^[\]]*)\]\(#\)|~~/g, '$1');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const notesOf = ({ runs }: Piece) => runs.flatMap(({ note }) => note ?? []);

function wordsOf(block: Block): string[] {
  if (block.kind === 'figure') return [];
  const pieces = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block];
  const own = block.kind === 'note' ? [`${block.number}`] : [];
  return [...own, ...linesOf(block), ...pieces.flatMap(notesOf).map(String)];
}

/** A text whose raised numbers stand as words of their own. */
const lowered = (text: string) =>
  text.replace(/[⁰¹²³⁴-⁹]+/gu, (raised) => ` ${raised.normalize('NFKC')} `);

test.each(FILES)('no word of %s is lost, or told twice', (file) => {
  const bytes = readFileSync(file);
  const { blocks, furniture } = readText('papir.txt', bytes);
  const read = [...blocks.flatMap(wordsOf), ...furniture.map(({ text }) => text)].join('\n');
  expect(count(read)).toEqual(count(lowered(bytes.toString('utf8'))));
});

test('nor when it is divided', () => {
  const paper = readText('papir.txt', readFileSync(FILES[0] ?? ''));
  const { papers, contents } = dividePapers(paper);
  const entries = contents?.entries.map(({ printed, page }) => `${printed} ${page}`) ?? [];
  const words = [
    contents?.title ?? '',
    ...entries,
    ...papers.flatMap(({ cover, sheet }) => [...cover, ...sheet].map(textOf)),
    ...papers.flatMap(({ paper: { blocks } }) => blocks.flatMap(wordsOf)),
  ];
  expect(count(words.join('\n'))).toEqual(count(paper.blocks.flatMap(wordsOf).join('\n')));
});
