import { expect, test } from 'vitest';
import { papersDataset } from '../../../src/domain/data/papers-dataset.ts';

const at = { base: '/papirer/', site: new URL('https://example.org') };

test('papers tell their own date and where it is from, and no date of something else', () => {
  const paper = {
    ...({
      title: 'Brev',
      shortTitle: 'Brev',
      tocTitle: 'Brev',
      kind: 'letter',
      summary: 'Et brev.',
      meeting: '2019-04',
    } as const),
    ...{
      agendaItem: '2.1',
      number: 1,
      caseIds: ['SAG-1', 'SAG-2'],
      documentIds: [],
      recipients: [],
      related: [],
    },
    dates: [
      {
        date: '2019-01-01',
        what: 'Træder i kraft',
        isOwn: false,
        origin: 'printed',
        from: 'linje 1',
      } as const,
      {
        date: '2019-04-05',
        what: 'Dato',
        isOwn: true,
        origin: 'derived',
        from: 'linje 2',
      } as const,
    ],
    signatories: [
      { name: 'A', role: 'formand', blankField: false },
      { name: 'B', blankField: true },
    ],
    bundlePages: { first: 53 },
    sourceLines: { first: 1 },
  };
  const { rows, digest } = papersDataset(
    [
      { ...paper, slug: 'brev' },
      { ...paper, slug: 'andet', dates: [] },
    ],
    [],
    at,
  );
  expect(rows[0]).toEqual({
    ...{
      key: '2019-04/brev/',
      meeting: '2019-04',
      slug: 'brev',
      title: 'Brev',
      shortTitle: 'Brev',
      kind: 'Brev',
    },
    ...{
      agendaItem: '2.1',
      number: 1,
      date: '2019-04-05',
      dateOrigin: 'udledt',
      caseIds: 'SAG-1; SAG-2',
      documentIds: '',
    },
    ...{
      sender: undefined,
      signatories: 'A, formand; B',
      firstBundlePage: 53,
      lastBundlePage: undefined,
    },
    address: 'https://example.org/papirer/2019-04/brev/',
  });
  expect(digest.lines.map(({ cells }) => cells.at(-1))).toEqual(['5. april 2019 (udledt)', '']);
});
