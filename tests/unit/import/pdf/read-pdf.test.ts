import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ContentError } from '../../../../src/domain/papers/content-error.ts';
import { MENDINGS } from '../../../../src/domain/text/mendings.ts';
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts';
import { type Block, type Piece, textOf } from '../../../../src/import/received.ts';

const FOLDER = new URL('../../../fixtures/import/', import.meta.url);
const WORDS = new Set(['solopgang', 'slæbestedet', 'slukkes', 'faste', 'regnestykket']);
const read = (path: string) =>
  readPdf(path, readFileSync(new URL(path, FOLDER)), (word) => WORDS.has(word));
const piecesOf = (blocks: readonly Block[]): Piece[] =>
  blocks.flatMap((block): readonly Piece[] =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells)
      : block.kind === 'figure'
        ? []
        : [block],
  );

test.each([
  ['hostile/empty.pdf', 'filen er tom.'],
  ['hostile/wrong.pdf', 'filen er ikke en PDF-fil, selv om navnet siger det.'],
  ['hostile/encrypted.pdf', 'filen er låst med en adgangskode.'],
])('%s ends in a sentence that says what to do', async (path, message) => {
  const fault = await read(path).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ContentError);
  expect(fault).toMatchObject({
    fault: { file: path, message, hint: expect.stringMatching(/\.$/) },
  });
});

test('a file that ends in the middle is broken', async () => {
  const bytes = readFileSync(new URL('referat.pdf', FOLDER)).subarray(0, 4000);
  await expect(readPdf('halv.pdf', bytes, () => false)).rejects.toThrow('beskadiget');
});

test('a scanned page is told, and a script is not run', async () => {
  expect((await read('hostile/scanned.pdf')).problems).toEqual([
    expect.stringContaining('Side 1 er et scannet billede uden tekst'),
  ]);
  const script = await read('hostile/script.pdf');
  expect(script.blocks).toMatchObject([{ kind: 'paragraph', page: 1 }]);
  expect(script.problems).toEqual([]);
});

test('minutes: the heads of pages apart, hyphens that belong kept, all others told', async () => {
  const paper = await read('referat.pdf');
  expect(paper.pages).toBe(4);
  const furniture = paper.furniture.map(({ text }) => text);
  expect(furniture.filter((text) => /^Side \d af 4$/.test(text))).toHaveLength(4);
  const text = piecesOf(paper.blocks).map(textOf).join('\n');
  expect(text).toMatch(/p-plads .* p-hus /s);
  expect(text).not.toMatch(/\p{L}- \p{Ll}/u);
  const mends = piecesOf(paper.blocks).flatMap((piece) => piece.mends ?? []);
  expect(mends.map(({ after }) => after)).toContain('slæbestedet');
  for (const { before, after, reason } of mends) {
    expect([before, MENDINGS[reason].isTrue(before, after)]).toEqual([before, true]);
  }
});

test('notes keep their numbers, and their marks are no words', async () => {
  const { blocks } = await read('noter.pdf');
  const numbers = blocks.flatMap((block) => (block.kind === 'note' ? [block.number] : []));
  expect(numbers).toEqual([12, 13, 14, 15]);
  const marks = piecesOf(blocks).flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []));
  expect(marks).toEqual(numbers);
});

test('rows of numbers add up as they are printed, over pages and on their side', async () => {
  const { blocks } = await read('budget.pdf');
  const [budget, works, ...others] = blocks.filter((block) => block.kind === 'table');
  expect(others).toEqual([]);
  expect(budget?.rows.map(({ cells }) => cells.length)).toEqual(budget?.rows.map(() => 5));
  const sums = (budget?.rows ?? [])
    .map(({ cells }) => cells.map(textOf))
    .filter(([label]) => label === 'Resultat');
  expect(sums).toEqual([['Resultat', '493', '255', '333', '78']]);
  const numbers = works?.rows.slice(1).map(({ cells: [first] }) => first && textOf(first));
  expect(numbers).toEqual(numbers?.map((_, at) => `${at + 1}`));
});

test("the file's own outline is told, and the lines of its contents are no notes", async () => {
  const { outline } = await read('budget.pdf');
  expect(outline).toEqual([
    { title: 'Indtægter og udgifter', page: 1 },
    { title: 'Oversigt over arbejder', page: 2 },
  ]);
  const bundle = await read('bundt.pdf');
  expect(bundle.outline).toBeUndefined();
  expect(bundle.blocks.filter(({ kind }) => kind === 'note')).toEqual([]);
});
