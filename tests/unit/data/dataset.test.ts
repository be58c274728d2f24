import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dataset, datasetPath, toJson, toRecords } from '../../../src/domain/data/dataset.ts';
import { findNameFaults } from '../../../src/domain/data/dataset-name.ts';
import { goalsDataset } from '../../../src/domain/data/goals-dataset.ts';
import { papersDataset } from '../../../src/domain/data/papers-dataset.ts';
import { tableDataset } from '../../../src/domain/data/table-dataset.ts';
import { formatFault } from '../../../src/domain/papers/content-error.ts';
import { goalsSchema } from '../../../src/schemas/goals.ts';
import { tableSchema } from '../../../src/schemas/table.ts';

const source = {
  title: 'EU-kontor, bilag 1 til punkt 3.1',
  path: '/2019-04/eu-kontor/#finansiering',
};
const at = { base: '/papirer/', site: new URL('https://example.org') };

const table = tableSchema.parse({
  appendix: 'eu-kontor',
  section: 'finansiering',
  caption: 'Finansieringen',
  rowNouns: { one: 'række', many: 'rækker' },
  sourceLines: { first: 1 },
  columns: [
    { key: 'source', label: 'Kilde', type: 'text', description: 'Hvem' },
    {
      key: 'years',
      label: 'Årsværk',
      type: 'number',
      unit: 'årsværk',
      decimals: 1,
      summed: true,
      description: 'Antal',
    },
    { key: 'share', label: 'Andel', type: 'number', unit: '%', summed: true, description: 'Andel' },
  ],
  rows: [
    { key: 'via', cells: ['VIA', 1, 40] },
    { key: 'region', cells: ['Region', 1.5, 60] },
  ],
  total: { key: 'i-alt', cells: ['I alt', 2.5, { value: 100, printed: '100%' }] },
});

describe('a table', () => {
  const dataset = tableDataset('budget', table, source);

  test('gives its rows with their addresses, and no total', () => {
    expect(toRecords(dataset)).toEqual([
      ['key', 'source', 'years', 'share'],
      ['via', 'VIA', 1, 40],
      ['region', 'Region', 1.5, 60],
    ]);
  });

  test('tells whole numbers from others by the decimals that are printed', () => {
    expect(dataset.columns.map(({ type, unit }) => [type, unit])).toEqual([
      ['string', undefined],
      ['string', undefined],
      ['number', 'årsværk'],
      ['integer', '%'],
    ]);
  });

  test('shows what is printed, the total too', () => {
    expect(dataset.digest.lines.map(({ cells }) => cells)).toEqual([
      ['VIA', '1,0', '40 %'],
      ['Region', '1,5', '60 %'],
    ]);
    expect(dataset.digest.total).toEqual(['I alt', '2,5', '100%']);
  });
});

test('goals of several meetings become one dataset, each with an address of its own', () => {
  const part = ['Et afsnit.', { list: ['et', 'to'] }];
  const goals = goalsSchema.parse({
    appendix: 'kontrakt',
    section: 'oversigt',
    heading: 'Mål',
    labels: {
      goal: 'Mål',
      method: 'Metode',
      rationale: 'Begrundelse',
      reporting: 'Afrapportering',
    },
    groups: [{ key: 'a', overviewLabel: 'Fælles mål:', label: 'Fælles mål' }],
    goals: [
      {
        ...{
          number: 1,
          group: 'a',
          overview: 'Ét',
          title: 'Mål 1 - Ét',
          sourceLines: { first: 1 },
        },
        ...{ goal: part, method: part, rationale: part, reporting: part },
      },
    ],
  });
  const { rows, sources } = goalsDataset(
    ['2019-04', '2020-04'].map((meeting) => ({ meeting, goals, source })),
    at,
  );
  expect(rows.map(({ key }) => key)).toEqual([
    '2019-04/kontrakt/#maal-1',
    '2020-04/kontrakt/#maal-1',
  ]);
  expect(rows[0]).toMatchObject({
    number: 1,
    group: 'Fælles mål',
    title: 'Mål 1 - Ét',
    reporting: 'Et afsnit.\n• et\n• to',
    address: 'https://example.org/papirer/2019-04/kontrakt/#maal-1',
  });
  expect(sources).toHaveLength(2);
});

test('papers tell their own date and where it is from; a date of something else is not theirs', () => {
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

test('JSON gives every row back, with null for what is not there', () => {
  const columns = ['key', 'a', 'b'].map((key) => ({
    key,
    label: key,
    type: 'string' as const,
    description: key,
  }));
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(undefined));
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.string(), a: value, b: value })), (rows) => {
      const dataset: Dataset = {
        ...{ name: 'x', title: 'x', description: 'x', sources: [], columns, rows },
        digest: { caption: 'x', columns: [], lines: [] },
      };
      expect(JSON.parse(toJson(dataset))).toEqual(
        rows.map(({ key, a, b }) => ({ key, a: a ?? null, b: b ?? null })),
      );
    }),
    { seed: 36792 },
  );
});

test('a dataset has a page and files', () => {
  expect(datasetPath('maal')).toBe('/data/maal/');
  expect(datasetPath('maal', 'dk.csv')).toBe('/data/maal.dk.csv');
});

test('tables of different names share /data/', () => {
  const tables = [
    { meeting: '2019-04', name: 'fordelingsnoegle' },
    { meeting: '2020-04', name: 'fordelingsnoegle-2020' },
  ];
  expect(findNameFaults(tables)).toEqual([]);
});

test.each([
  [
    'a name that an older meeting has',
    [
      { meeting: '2019-04', name: 'fordelingsnoegle' },
      { meeting: '2020-04', name: 'fordelingsnoegle' },
    ],
    'src/content/2020-04/tables/fordelingsnoegle.yaml: navnet »fordelingsnoegle« bruges også i 2019-04, og adressen /data/fordelingsnoegle kan kun føre til én tabel. Omdøb filen, f.eks. til fordelingsnoegle-2020.yaml, og skriv det nye navn i <DataTable of="…" />.',
  ],
  [
    'a name that something else has',
    [{ meeting: '2020-04', name: 'maal' }],
    'src/content/2020-04/tables/maal.yaml: adressen /data/maal er optaget af noget andet. Omdøb filen, f.eks. til maal-2020.yaml',
  ],
  [
    'a name that is no address',
    [{ meeting: '2020-04', name: 'Nøgle' }],
    'Nøgle.yaml: filnavnet er tabellens adresse i /data/.',
  ],
])('%s is a fault that says what to do', (_, tables, message) => {
  expect(findNameFaults(tables).map(formatFault)).toEqual([expect.stringContaining(message)]);
});
