import { describe, expect, test } from 'vitest';
import { toRecords } from '../../../src/domain/data/dataset.ts';
import { tableDataset } from '../../../src/domain/data/table-dataset.ts';
import { tableSchema } from '../../../src/schemas/table.ts';

const source = {
  title: 'EU-kontor, bilag 1 til punkt 3.1',
  path: '/2019-04/eu-kontor/#finansiering',
};

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
