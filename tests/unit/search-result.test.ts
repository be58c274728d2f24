import { expect, test } from 'vitest';
import { rankSections, toRuns } from '../../src/domain/search-result.ts';

const section = (title: string, ...scores: number[]) => ({
  title,
  url: `/${title}`,
  excerpt: `om <mark>${title}</mark>`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

test('the sections of all papers are ranked together, best first', () => {
  const hits = rankSections([
    { meta: { title: 'Langt navn', short: 'Kontrakt' }, sub_results: [section('Økonomi', 2), section('Vision', 9)] },
    { meta: { title: 'Notat' }, sub_results: [section('Notat', 3, 3)] },
  ]);
  expect(hits.map(({ paper, section }) => [paper, section])).toEqual([
    ['Kontrakt', 'Vision'],
    ['Notat', ''],
    ['Kontrakt', 'Økonomi'],
  ]);
});

test('an excerpt is plain text with its words marked, and never HTML', () => {
  expect(toRuns('før <mark>Skive</mark> &lt;b&gt; &amp;lt; A&amp;B')).toEqual([
    { text: 'før ', isMarked: false },
    { text: 'Skive', isMarked: true },
    { text: ' <b> &lt; A&B', isMarked: false },
  ]);
});
