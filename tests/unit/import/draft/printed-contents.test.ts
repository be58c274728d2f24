import { expect, test } from 'vitest';
import type { FrontMatter } from '../../../../src/import/draft/front-matter.ts';
import { contentsLines, toContentsFields } from '../../../../src/import/draft/printed-contents.ts';
import { readEntry } from '../../../../src/import/facts/bundle-contents.ts';

const contentsOf = (title: string, ...lines: string[]) => ({
  title,
  entries: lines.flatMap((line) => readEntry(line) ?? []),
});

const PAPER = {
  ...{
    title: 'Brev',
    shortTitle: 'Brev',
    tocTitle: 'Brev om broen',
    agendaItem: '2.1',
    caseIds: [],
  },
  bundlePages: { first: 2, last: 3 },
} satisfies FrontMatter;

test('contents that the page makes of items and papers are told by these alone', () => {
  const lines = ['Bilag til mødet 1', '2.1 Broen 2', 'Bilag 1: Brev om broen 2'];
  expect(toContentsFields(contentsOf('Bilag til mødet', ...lines), [PAPER])).toEqual({
    contentsTitle: 'Bilag til mødet',
    contentsPage: 1,
    contentsLines: { first: 1, last: 5 },
    agendaItems: [{ number: '2.1', title: 'Broen', bundlePage: 2, isClosed: false }],
  });
});

test.each([
  ['signs', '2.1 Broen 2', 'Bilag 1 - Brev om broen 2'],
  ['pages', '2.1 Broen 2', 'Bilag 1: Brev om broen 7'],
  ['papers', '2.1 Broen 2', 'Bilag 1: Kort over broen 2'],
  ['items', 'Punkt 2.1 Broen 2', 'Bilag 1: Brev om broen 2'],
])('where it has other %s, the lines are told as they are printed', (_, item, appendix) => {
  const contents = contentsOf('Bilag', item, appendix);
  const cells = [item, appendix].map((line) => [line.slice(0, -2), line.slice(-1)]);
  const { contentsRows, agendaItems } = toContentsFields(contents, [PAPER]);
  expect(contentsRows).toEqual(cells);
  expect(agendaItems).toMatchObject([{ number: '2.1', title: 'Broen' }]);
});

test('the lines of the source have the page after a tab', () => {
  expect(contentsLines(contentsOf('Bilag', '2.1 Broen ..... 2'))).toEqual([
    ...['Bilag', '', '2.1 Broen\t2', ''],
  ]);
});
