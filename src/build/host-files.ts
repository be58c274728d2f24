import { type BuiltSite, readSiteFile } from './built-site.ts';

/** Files that hosts, search engines and browsers look for, without what they are read for. */
export function checkHostFiles({ folder, base, host }: BuiltSite): string[] {
  const root = host && new URL(base, host).href;
  const wanted = [
    ['_headers', "frame-ancestors 'none'"],
    ['_headers', 'X-Content-Type-Options: nosniff'],
    ['robots.txt', root ? `Sitemap: ${root}sitemap.xml\n` : 'Allow: /\n'],
    ...(root ? [['opensearch.xml', `template="${root}soeg/?q={searchTerms}"`] as const] : []),
  ] as const;
  return wanted
    .filter(([file, words]) => !readSiteFile(folder, file)?.includes(words))
    .map(([file, words]) => `${file}: her skal stå »${words.trim()}«.`);
}
