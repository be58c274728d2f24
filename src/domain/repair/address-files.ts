import { DIVISION } from '../addresses/division.ts';
import type { AddressList } from './address-list.ts';
import type { Repair } from './address-repair.ts';

/** The file in which the 404 page finds the addresses that are. */
export const ADDRESS_INDEX = 'adresser.json';

/**
 * Every page's path below the base with the ids on it, or the file that has those of its meeting:
 * `{ 'om/': [], '2019-04/eu-kontor/': 'adresser/2019-04.json' }`.
 */
export type AddressIndex = Readonly<Record<string, readonly string[] | string>>;

/**
 * An address list as files by name. When it has grown beyond a page's weight, the ids of papers lie
 * in a file for each meeting: whoever looks for one place does not fetch all.
 */
export function toAddressFiles(
  list: AddressList,
  room: number = DIVISION.page,
): ReadonlyMap<string, AddressIndex> {
  if (JSON.stringify(list).length <= room) return new Map([[ADDRESS_INDEX, list]]);
  const files = new Map<string, Record<string, readonly string[]>>();
  const index = Object.entries(list).map(([path, ids]): [string, readonly string[] | string] => {
    if (ids.length === 0) return [path, ids];
    const file = `adresser/${path.split('/', 1)[0]}.json`;
    files.set(file, { ...files.get(file), [path]: ids });
    return [path, file];
  });
  return new Map<string, AddressIndex>([[ADDRESS_INDEX, Object.fromEntries(index)], ...files]);
}

/** All that an index tells by itself: the ids of papers that lie elsewhere are left out. */
export function pagesOf(index: AddressIndex): AddressList {
  return Object.fromEntries(
    Object.entries(index).map(([path, ids]) => [path, typeof ids === 'string' ? [] : ids]),
  );
}

/** The files that may know better where an address was meant to lead: of the pages it was like. */
export function filesFor(index: AddressIndex, repair: Repair): string[] {
  const paths = repair.kind === 'nearest' ? repair.paths : [repair.path];
  const files = paths.map((path) => index[path]).filter((file) => typeof file === 'string');
  return [...new Set(files)];
}
