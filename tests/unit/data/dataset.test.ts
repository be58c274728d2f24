import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dataset, datasetPath, toJson } from '../../../src/domain/data/dataset.ts';

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
