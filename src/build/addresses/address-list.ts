import type { AddressList } from '../../domain/addresses/address-list.ts';
import { type BuiltSite, writeSiteFile } from '../built-site.ts';
import { isLasting } from './promises.ts';

/** Lays out `adresser.json`, the list in which the 404 page finds the addresses that are. */
export function writeAddressList({ folder, pages }: BuiltSite) {
  const list: AddressList = Object.fromEntries(
    pages
      .filter(isLasting)
      .map(({ path, paper }) => [path.slice(1), (paper?.blocks ?? []).map(({ id }) => id)]),
  );
  writeSiteFile(folder, 'adresser.json', JSON.stringify(list));
}
