import { expect, test } from 'vitest';
import {
  ADDRESS_INDEX,
  type AddressIndex,
  filesFor,
  pagesOf,
  toAddressFiles,
} from '../../../src/domain/repair/address-files.ts';
import type { AddressList } from '../../../src/domain/repair/address-list.ts';
import { repairAddress } from '../../../src/domain/repair/address-repair.ts';

const LIST: AddressList = {
  '': [],
  'om/': [],
  '2019-04/': [],
  '2019-04/eu-kontor/': ['ressourcer', 'ressourcer-1'],
  '2019-04/resultatkontrakt/': ['oekonomi', 'oekonomi-2'],
  '2025-08/referat/': ['punkt-4', 'punkt-4-2'],
};

test('a list that has room is one file, as it is', () => {
  expect(toAddressFiles(LIST)).toEqual(new Map([[ADDRESS_INDEX, LIST]]));
});

test('a list that has grown has the places of each meeting in a file of its own', () => {
  expect(Object.fromEntries(toAddressFiles(LIST, 100))).toEqual({
    [ADDRESS_INDEX]: {
      '': [],
      'om/': [],
      '2019-04/': [],
      '2019-04/eu-kontor/': 'adresser/2019-04.json',
      '2019-04/resultatkontrakt/': 'adresser/2019-04.json',
      '2025-08/referat/': 'adresser/2025-08.json',
    },
    'adresser/2019-04.json': {
      '2019-04/eu-kontor/': ['ressourcer', 'ressourcer-1'],
      '2019-04/resultatkontrakt/': ['oekonomi', 'oekonomi-2'],
    },
    'adresser/2025-08.json': { '2025-08/referat/': ['punkt-4', 'punkt-4-2'] },
  });
});

/** What the 404 page comes to, as it does: by the index, then by the files that may know better. */
function repair(address: string, files: ReadonlyMap<string, AddressIndex>) {
  const index = files.get(ADDRESS_INDEX) ?? {};
  const pages = pagesOf(index);
  const named = filesFor(index, repairAddress(address, { base: '/', list: pages }));
  const places = named.map((file) => pagesOf(files.get(file) ?? {}));
  return {
    named,
    found: repairAddress(address, { base: '/', list: Object.assign(pages, ...places) }),
  };
}

test.each([
  '/2019-04/resultatkontrakt/oekonomi-2.',
  '/2019-04/resultatkontrakt%23oekonomi-2',
  '/2019-4/Resultatkontrakt/#%C3%B8konomi-2',
  '/2019-04/resultatkontrakt/#oekonomi-99',
  '/2025-08/refrat/#punkt-4-2',
  '/2025-08/referat/punkt42',
])('»%s« leads where it does when all is in one file', (address) => {
  const divided = repair(address, toAddressFiles(LIST, 100));
  expect(divided.found).toEqual(repair(address, toAddressFiles(LIST)).found);
  expect(divided.named).toHaveLength(1);
});
