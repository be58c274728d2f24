import { addressOf } from '../domain/addresses/permalink.ts';
import type { BuiltSite } from './built-site.ts';
import { findInContent } from './content/find-in-content.ts';
import type { ServedPage } from './served-page.ts';

/** What the title of each page ends with. */
const SITE_NAME = / – Mødebilag$/;

/** Pages without a title of their own, at another address than they say, or with an id twice. */
export function checkPages(site: BuiltSite): string[] {
  const byTitle = Map.groupBy(site.pages, ({ title }) => title);
  return site.pages.flatMap((page) => [
    ...findTitleFaults(page, byTitle.get(page.title)?.[0]),
    ...findAddressFaults(page, site),
    ...[...page.doubledIds].map(
      (id) =>
        `${page.path}: adressen »${id}« bruges to gange på siden. Giv det ene sted en anden` +
        `${findInContent(page.path, [`#${id}]`, `key: ${id}`, id])}.`,
    ),
  ]);
}

function findTitleFaults({ path, title }: ServedPage, first: ServedPage | undefined): string[] {
  if (!SITE_NAME.test(title) || title.replace(SITE_NAME, '').trim() === '')
    return [`${path}: siden har ingen titel; dens <title> er »${title}«.`];
  if (!first || first.path === path) return [];
  return [`${path}: siden hedder »${title}« ligesom ${first.path}. Giv den ene en anden titel.`];
}

/** A page that sends on has the address of where; one that is not listed has none. */
function findAddressFaults(
  { path, canonical, forward, isUnlisted }: ServedPage,
  { base, host }: BuiltSite,
): string[] {
  const own = isUnlisted || !host ? undefined : addressOf(path, base, host);
  const there = forward && host ? new URL(forward, host).href : forward;
  const expected = there ?? own;
  if (canonical === expected) return [];
  const [found, wanted] = [canonical, expected].map((address) => address ?? 'ingen');
  return [`${path}: sidens canonical er ${found}; der skulle stå ${wanted}.`];
}
