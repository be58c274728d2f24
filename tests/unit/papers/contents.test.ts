import { expect, test } from 'vitest';
import { insertAfter, toContents } from '../../../src/domain/papers/contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });

test('headings become a tree of what stands under what', () => {
  const tree = toContents([
    heading(2, 'a'),
    heading(3, 'a1'),
    heading(4, 'a1x'),
    heading(3, 'a2'),
    heading(2, 'b'),
  ]);
  expect(tree).toEqual([
    {
      ...heading(2, 'a'),
      entries: [
        { ...heading(3, 'a1'), entries: [{ ...heading(4, 'a1x'), entries: [] }] },
        { ...heading(3, 'a2'), entries: [] },
      ],
    },
    { ...heading(2, 'b'), entries: [] },
  ]);
});

test('a paper without headings has no contents', () => {
  expect(toContents([])).toEqual([]);
});

test('headings are set in after the section that holds them', () => {
  const headings = insertAfter([heading(2, 'a'), heading(2, 'b')], 'a', [heading(3, 'a1')]);
  expect(headings.map(({ slug }) => slug)).toEqual(['a', 'a1', 'b']);
});
