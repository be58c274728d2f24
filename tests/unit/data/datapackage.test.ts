import { expect, test } from 'vitest';
import { toDataPackage } from '../../../src/domain/data/datapackage.ts';
import type { Dataset } from '../../../src/domain/data/dataset.ts';

const dataset: Dataset = {
  name: 'aarsvaerk',
  title: 'Årsværk',
  description: 'Som trykt.',
  sources: [{ title: 'EU-kontor', path: '/2019-04/eu-kontor/#ressourcer' }],
  columns: [
    { key: 'key', label: 'Adresse', type: 'string', description: 'Rækkens adresse' },
    {
      key: 'years',
      label: 'Årsværk',
      type: 'number',
      unit: 'årsværk',
      decimals: 1,
      description: 'Antal',
    },
  ],
  rows: [{ key: 'via', years: 0.6 }],
  digest: { caption: '', columns: [], lines: [] },
};
const at = { base: '/', site: new URL('https://example.org') };
const licence = {
  name: 'CC-BY-4.0',
  title: 'Navngivelse 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

test('each dataset is told as three files, which know how they are written', () => {
  const { resources } = toDataPackage([dataset], {}, at);
  expect(
    resources.map(({ name, path, mediatype, dialect }) => [
      name,
      path,
      mediatype,
      dialect?.delimiter,
    ]),
  ).toEqual([
    ['aarsvaerk', 'aarsvaerk.csv', 'text/csv', ','],
    ['aarsvaerk.dk', 'aarsvaerk.dk.csv', 'text/csv', ';'],
    ['aarsvaerk.json', 'aarsvaerk.json', 'application/json', undefined],
  ]);
  expect(resources[0]?.schema).toEqual({
    fields: [
      {
        ...{ name: 'key', type: 'string', title: 'Adresse', description: 'Rækkens adresse' },
        constraints: { required: true, unique: true },
      },
      {
        name: 'years',
        type: 'number',
        title: 'Årsværk',
        description: 'Antal',
        unit: 'årsværk',
        decimals: 1,
      },
    ],
    primaryKey: 'key',
  });
  expect(resources[1]?.schema?.fields[1]).toMatchObject({ name: 'years', decimalChar: ',' });
});

test('the licence and the publisher are told only when they are set', () => {
  expect(toDataPackage([dataset], {}, at)).not.toHaveProperty('licenses');
  expect(toDataPackage([dataset], {}, at)).not.toHaveProperty('contributors');
  expect(toDataPackage([dataset], { name: 'KKR', licence }, at)).toMatchObject({
    licenses: [licence],
    contributors: [{ title: 'KKR', role: 'publisher' }],
  });
});

test('addresses are told in full, or not at all', () => {
  expect(toDataPackage([dataset], {}, at)).toMatchObject({
    homepage: 'https://example.org/data/',
    resources: [
      {
        sources: [
          { title: 'EU-kontor', path: 'https://example.org/2019-04/eu-kontor/#ressourcer' },
        ],
      },
      {},
      {},
    ],
  });
  const local = toDataPackage([dataset], {}, { ...at, site: undefined });
  expect(local).not.toHaveProperty('homepage');
  expect(local.resources[0]?.sources).toEqual([{ title: 'EU-kontor' }]);
});
