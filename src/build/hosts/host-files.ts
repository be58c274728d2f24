import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LASTING } from '../../../scripts/lib/serving.mjs';
import { caseCollisions, fileNameFault } from '../../domain/addresses/file-name.ts';
import { type BuiltSite, papersOf, readSiteFile, writeSiteFile } from '../built-site.ts';
import { ruledHost, toIisRules, toRules } from './address-rules.ts';
import { toHeadersFile } from './headers-file.ts';
import { toWebConfig } from './web-config.ts';

/** What hosts read of how the site is to be served, by the names they look for. */
function hostFiles(site: BuiltSite): Record<string, string> {
  const { base } = site;
  const ruled = ruledHost();
  const papers = papersOf(site).map(({ paper }) => paper);
  return {
    _headers: toHeadersFile(base),
    'web.config': toWebConfig(ruled === 'iis' ? toIisRules({ base, papers }) : []),
    ...(ruled && toRules(ruled, { base, papers })),
    // GitHub Pages runs Jekyll over a branch, and Jekyll drops what begins with `_`: the first
    // tells GitHub to leave it, the second Jekyll to keep it.
    '.nojekyll': '',
    '_config.yml': `include: [${LASTING.replace('/', '')}, _headers]\n`,
  };
}

/** Lays out what hosts read of how the site is to be served. */
export function writeHostFiles(site: BuiltSite) {
  for (const [file, text] of Object.entries(hostFiles(site)))
    writeSiteFile(site.folder, file, text);
}

/** Files that hosts, search engines and browsers look for, without what they are read for. */
export function checkHostFiles(site: BuiltSite): string[] {
  const { folder, base, host } = site;
  const root = host && new URL(base, host).href;
  const wanted = [
    ['robots.txt', root ? `Sitemap: ${root}sitemap.xml\n` : 'Allow: /\n'],
    ...(root ? [['opensearch.xml', `template="${root}soeg/?q={searchTerms}"`] as const] : []),
  ] as const;
  return [
    ...wanted
      .filter(([file, words]) => !readSiteFile(folder, file)?.includes(words))
      .map(([file, words]) => `${file}: her skal stå »${words.trim()}«.`),
    ...Object.entries(hostFiles(site))
      .filter(([file, text]) => readSiteFile(folder, file) !== text)
      .map(([file]) => `${file}: filen er ikke den, som siden er bygget med.`),
  ];
}

/** Files whose names a host, or a machine, with Windows cannot hold. */
export function checkFileNames({ folder }: BuiltSite): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  return [...files.flatMap((file) => fileNameFault(file) ?? []), ...caseCollisions(files)];
}
