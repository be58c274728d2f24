import { readBuiltSite } from '../../src/build/built-site.ts';

/** The two sites that `npm test` builds: one at the root of a host, one under a path. */
export const BUILT_SITES = [
  { folder: 'dist', base: '/' },
  { folder: '.cache/subpath', base: '/papirer/moeder/' },
].map((site) => ({ ...site, pages: readBuiltSite(site.folder) }));

/** The pages of the site at the root. */
export const pages = BUILT_SITES[0]?.pages ?? [];

/** The page at `path`; throws when there is none. */
export function pageAt(path: string) {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new RangeError(`No page at ${path}`);
  return page;
}
