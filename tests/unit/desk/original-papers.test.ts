import { expect, test } from 'vitest';
import { papersOfFiles } from '../../../scripts/desk/work/original-papers.ts';

const paper = (slug: string, first: number, last: number) => ({ slug, first, last });
const PAPERS = [paper('dagsorden', 1, 20), paper('brev', 22, 40), paper('budget', 42, 90)];

test('one paper a file, in the order of the source', () => {
  expect(papersOfFiles([[1], [], [42, 60]], PAPERS)).toEqual([['dagsorden'], ['brev'], ['budget']]);
});

test('a bundle has the papers that begin on its pages, a file without pages the others', () => {
  expect(papersOfFiles([[1, 22, 30], []], PAPERS)).toEqual([['dagsorden', 'brev'], ['budget']]);
  expect(papersOfFiles([[1, 22, 42]], PAPERS)).toEqual([['dagsorden', 'brev', 'budget']]);
});

test('a paper that was taken away leaves its file without one', () => {
  expect(papersOfFiles([[], [], [], []], PAPERS)).toEqual([
    ['dagsorden'],
    ['brev'],
    ['budget'],
    [],
  ]);
});
