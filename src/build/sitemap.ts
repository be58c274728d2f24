import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, writeSiteFile } from './built-site.ts';

const FILE = 'sitemap.xml';

/**
 * Lists in `sitemap.xml` every built page that search engines may show. Does nothing when no
 * SITE_URL is set.
 */
export function writeSitemap(site: BuiltSite) {
  if (!site.host) return;
  const entries = addressesOf(site).map((address) => `<url><loc>${address}</loc></url>`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
  ];
  writeSiteFile(site.folder, FILE, `${lines.join('\n')}\n`);
}

/** Papers that the sitemap does not list: each of them may be found. */
export function checkSitemap(site: BuiltSite): string[] {
  if (!site.host) return [];
  const file = join(site.folder, FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const papers = site.pages.filter(({ paper }) => paper);
  return papers
    .filter(({ canonical }) => canonical === undefined || !text.includes(`<loc>${canonical}</loc>`))
    .map(({ path }) => `${path}: bilaget står ikke i ${FILE}.`);
}

function addressesOf({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ canonical, isUnlisted }) => (isUnlisted ? [] : (canonical ?? [])));
}
