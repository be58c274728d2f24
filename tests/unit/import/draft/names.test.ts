import { expect, test } from 'vitest';
import { apart, NONE_TAKEN, paperSlug, toShortTitle } from '../../../../src/import/draft/names.ts';

test('words that are taken get a number, within their length', () => {
  expect(apart('Referat', [])).toBe('Referat');
  expect(apart('Referat', ['Referat', 'Referat (2)'])).toBe('Referat (3)');
  const long = 'Høringssvar fra Strandforeningen';
  expect(apart(long, [long], 32)).toBe('Høringssvar (2)');
});

test.each([
  ['Bilag 2 - Budget 2026.pdf', 'Havnen', 'budget-2026', 'budget'],
  ['punkt_4_bilag_2.pdf', 'Køreplan for færgen', '', 'koereplan'],
  ['punkt_4_bilag_2.pdf', '', '', 'papir-punkt-4'],
  ['r-sundhedspolitik.pdf', '', '', 'sundhedspolitik'],
])('%s, »%s« gets a name that tells something', (file, title, taken, slug) => {
  expect(paperSlug(file, [taken], title)).toBe(slug);
});

test('a long title is shortened and asked about; what is printed short is taken as it is', () => {
  const long = 'Svar på jeres henvendelse om lamperne på Nordkajen';
  const paper = { file: 'brev.mdx', kind: 'letter', title: long } as const;
  const { title, asked } = toShortTitle(paper, NONE_TAKEN);
  expect(title).toBe('Svar på jeres henvendelse');
  expect(asked.map(({ words }) => words)).toEqual(['shortTitle']);
  const listed = toShortTitle({ ...paper, tocTitle: 'Svar om lamperne' }, NONE_TAKEN);
  expect(listed).toEqual({ title: 'Svar om lamperne', asked: [] });
  expect(toShortTitle({ ...paper, kind: 'minutes' }, NONE_TAKEN).asked).toEqual([]);
});
