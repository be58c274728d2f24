import { toAddressFiles } from '../../domain/repair/address-files.ts';
import type { AddressList } from '../../domain/repair/address-list.ts';
import { type BuiltSite, writeSiteFile } from '../built-site.ts';
import { findReleased, isLasting, readPromises } from './promises.ts';

/** Lays out the list in which the 404 page finds the addresses that are, by meeting if need be. */
export function writeAddressList({ folder, pages }: BuiltSite) {
  const released = findReleased(readPromises());
  const list: AddressList = Object.fromEntries(
    pages.filter(isLasting).map(({ path, paper }) => {
      // Where words were before, a sign says where they are now.
      const signs = paper ? released.filter((place) => place.path === path) : [];
      return [path.slice(1), [...(paper?.blocks ?? []), ...signs].map(({ id }) => id)];
    }),
  );
  for (const [file, addresses] of toAddressFiles(list))
    writeSiteFile(folder, file, JSON.stringify(addresses));
}
