import { type BuiltSite, readSiteFile, writeSiteFile } from './built-site.ts';

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

/** Pages that may be found and are not in the sitemap, and what it lists beside them. */
export function checkSitemap(site: BuiltSite): string[] {
  if (!site.host) return [];
  const text = readSiteFile(site.folder, FILE) ?? '';
  const listed = new Set(
    [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address),
  );
  const findable = site.pages.filter(({ paper, isUnlisted }) => paper || !isUnlisted);
  const stray = listed.difference(new Set(findable.map(({ canonical }) => canonical)));
  return [
    ...findable
      .filter(({ canonical }) => canonical === undefined || !listed.has(canonical))
      .map(({ path }) => `${path}: siden står ikke i ${FILE}.`),
    ...[...stray].map((address) => `${FILE}: ${address} er ikke en side, der skal kunne findes.`),
  ];
}

function addressesOf({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ canonical, isUnlisted }) => (isUnlisted ? [] : (canonical ?? [])));
}
