import { type BuiltSite, writeSiteFile } from './built-site.ts';

/** Lists in `sitemap.xml` every built page that search engines may show. Does nothing when no SITE_URL is set. */
export function writeSitemap({ folder, host, pages }: BuiltSite) {
  if (!host) return;
  const addresses = pages.flatMap(({ canonical, isUnlisted }) =>
    isUnlisted ? [] : (canonical ?? []),
  );
  const entries = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  writeSiteFile(
    folder,
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
  );
}
