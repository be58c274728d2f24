import { expect, test } from 'vitest';
import { findNameFaults } from '../../../src/domain/data/dataset-name.ts';
import { formatFault } from '../../../src/domain/papers/content-error.ts';

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
    'src/content/2020-04/tables/fordelingsnoegle.yaml: navnet »fordelingsnoegle« bruges også ' +
      'i 2019-04, og adressen /data/fordelingsnoegle kan kun føre til én tabel. Omdøb filen, ' +
      'f.eks. til fordelingsnoegle-2020.yaml, og skriv det nye navn i <DataTable of="…" />.',
  ],
  [
    'a name that something else has',
    [{ meeting: '2020-04', name: 'maal' }],
    'src/content/2020-04/tables/maal.yaml: adressen /data/maal er optaget af noget andet. ' +
      'Omdøb filen, f.eks. til maal-2020.yaml',
  ],
  [
    'a name that is no address',
    [{ meeting: '2020-04', name: 'Nøgle' }],
    'Nøgle.yaml: filnavnet er tabellens adresse i /data/.',
  ],
])('%s is a fault that says what to do', (_, tables, message) => {
  expect(findNameFaults(tables).map(formatFault)).toEqual([expect.stringContaining(message)]);
});
