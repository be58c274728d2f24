import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltPage, idsOf, linksOf } from '../../scripts/lib/built-site.ts';
import { BUILT_SITES } from './built-sites.ts';

const OUTSIDE = /^(?:https?:|mailto:|tel:)/;

test.each(BUILT_SITES)('every link of $folder leads to a page and a place that exist', ({ folder, base, pages }) => {
  const idsByPath = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  const faults = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !OUTSIDE.test(link))
      .map((link) => ({ link, fault: findFault(page, link) }))
      .filter(({ fault }) => fault)
      .map(({ link, fault }) => `${page.path}: ${link} ${fault}`),
  );
  expect(faults).toEqual([]);

  function findFault(page: BuiltPage, link: string): string | undefined {
    const { pathname, hash } = new URL(link, `http://host${base}${page.path.slice(1)}`);
    if (!pathname.startsWith(base)) return 'leaves the base path';
    const path = `/${pathname.slice(base.length)}`;
    const ids = idsByPath.get(path);
    if (!ids) return !path.endsWith('/') && existsSync(join(folder, path)) ? undefined : 'is not there';
    return hash && !ids.has(decodeURIComponent(hash.slice(1))) ? 'has no such place' : undefined;
  }
});
