import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { CACHING, HEADERS, LASTING, TYPES } from '../serving.mjs';
import { type Answer, ask } from './answer.ts';

/** A site while a host serves it. */
export interface Served {
  readonly origin: string;
  readonly base: string;
  /** The folder of the site. */
  readonly folder: string;
  /** Its files that are published, with `/` between folders. */
  readonly files: readonly string[];
}

/** What a host is to do. */
export interface Check {
  readonly name: string;
  /** Tells what it does not, in one sentence; nothing when it does. */
  readonly run: (site: Served) => Promise<string | undefined>;
}

/** Files that say something to a host, and that no reader asks for. */
const FOR_HOSTS = /^(?:_headers|_redirects|_config\.yml|nginx-rules\.conf|web\.config|\..*)$/;

/** Every file of a built site that readers get. */
export function publishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => !FOR_HOSTS.test(file))
    .sort();
}

/** What each host is to do, in the order of the table. */
export const CHECKS: readonly Check[] = [
  { name: 'papers', run: (site) => whole(site, /^[\d-]+\/[a-z][^/]*\/index\.html$/, 6) },
  { name: 'mail addresses', run: (site) => whole(site, /^[\d-]+\/[^/]+\/[^/]+\/index.html$/, 600) },
  { name: 'all other files', run: (site) => whole(site, /^(?![\d-]+\/)/, 800) },
  { name: 'search files', run: checkSearchFiles },
  { name: 'address without its slash', run: checkSlash },
  {
    name: 'not there',
    run: (site) =>
      checkMissing(site, 404, [
        ...['nej', 'nej/', '2019-04/nej/', 'data/nej.csv', `${LASTING}nej.js`],
        ...['pagefind/nej.pf_index', '%E5konomi', '2019-04/%F8/'],
      ]),
  },
  { name: 'folder without a page', run: (site) => checkMissing(site, 404, ['kilde/', 'citat/']) },
  { name: 'half an escape', run: (site) => checkMissing(site, 404, ['%E', '2019-04/%C3%B', 'a%']) },
  { name: 'types', run: checkTypes },
  { name: 'headers', run: checkHeaders },
  { name: 'caching', run: checkCaching },
  { name: 'compression', run: checkCompression },
];

/** Whether the files that a pattern names come byte for byte; there must be many of them. */
async function whole(site: Served, pattern: RegExp, least: number) {
  const files = site.files.filter((file) => pattern.test(file));
  if (files.length < least) return `only ${files.length} files are like ${pattern}`;
  for (const file of files) {
    const { status, body } = await ask(site.origin, addressOf(site, file));
    if (status !== 200) return `${file}: ${status}`;
    if (!body.equals(readFileSync(join(site.folder, file)))) return `${file}: other bytes`;
  }
  return undefined;
}

async function checkSearchFiles(site: Served) {
  const fault = await whole(site, /^pagefind\//, 100);
  if (fault) return fault;
  for (const [ending, wanted] of [
    ['.js', /^(?:text|application)\/javascript/],
    ['.json', /^application\/json/],
    ['.pf_fragment', /^application\/octet-stream$/],
    ['.pagefind', /^application\/octet-stream$/],
  ] as const) {
    const file = site.files.find((name) => name.startsWith('pagefind/') && name.endsWith(ending));
    const { headers } = await ask(site.origin, addressOf(site, file ?? ending));
    if (!wanted.test(headers['content-type'] ?? '')) return tellType(ending, headers);
  }
  return undefined;
}

async function checkSlash(site: Served) {
  const { status, headers } = await ask(site.origin, `${site.base}2019-04/eu-kontor?x=1`);
  const wanted = `${site.base}2019-04/eu-kontor/`;
  const { pathname } = new URL(headers['location'] ?? '', site.origin);
  if (status >= 300 && status < 400 && pathname === wanted) return undefined;
  return `${status} to »${headers['location'] ?? ''}«`;
}

/** Whether addresses are answered with 404.html, and that status. */
async function checkMissing(site: Served, wanted: number, paths: readonly string[]) {
  const page = readFileSync(join(site.folder, '404.html'));
  for (const path of paths) {
    const { status, headers, body } = await ask(site.origin, site.base + path);
    if (!body.equals(page)) return `${path}: ${status} with another page`;
    if (!headers['content-type']?.startsWith('text/html')) return tellType(path, headers);
    if (status !== wanted) return `${path}: our page, but as ${status}`;
  }
  return undefined;
}

/** A bundle may be without pictures. */
const PICTURES = ['.jpg', '.png'];

/** Whether each kind of file has its type, and text says that it is UTF-8. */
async function checkTypes(site: Served) {
  const told: string[] = [];
  for (const [ending, wanted] of Object.entries(TYPES)) {
    const file = site.files.find((name) => extname(name) === ending);
    if (file === undefined && PICTURES.includes(ending)) continue;
    if (file === undefined) return `no file ends in ${ending}`;
    const { headers } = await ask(site.origin, addressOf(site, file));
    if (plain(headers['content-type']) !== plain(wanted)) told.push(tellType(ending, headers));
  }
  return told.length > 0 ? told.join('; ') : undefined;
}

async function checkHeaders(site: Served) {
  const missing = new Set<string>();
  for (const path of ['', 'nej', '2019-04/eu-kontor/', 'data/kommuner.csv']) {
    const { headers } = await ask(site.origin, site.base + path);
    for (const [name, value] of Object.entries(HEADERS))
      if (headers[name.toLowerCase()] !== value) missing.add(name);
  }
  return missing.size > 0 ? `none, or others: ${[...missing].join(', ')}` : undefined;
}

async function checkCaching(site: Served) {
  const lasting = site.files.find((file) => file.startsWith(LASTING)) ?? LASTING;
  for (const [file, wanted] of [
    [lasting, CACHING.lasting],
    [`${LASTING}nej.js`, CACHING.others],
    ['index.html', CACHING.others],
    ['pagefind/pagefind.js', CACHING.others],
  ] as const) {
    const { headers } = await ask(site.origin, addressOf(site, file));
    const told = headers['cache-control'] ?? '';
    if (told !== wanted) return `${file}: »${told}«`;
  }
  return undefined;
}

async function checkCompression(site: Served) {
  for (const path of ['2019-04/resultatkontrakt/', 'adresser.json']) {
    const { headers } = await ask(site.origin, site.base + path, { 'accept-encoding': 'gzip' });
    if (headers['content-encoding'] !== 'gzip') return `${path || '/'}: as it is`;
  }
  return undefined;
}

function addressOf({ base }: Served, file: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

function plain(type = ''): string {
  return type.toLowerCase().replaceAll(' ', '');
}

function tellType(what: string, headers: Answer['headers']): string {
  return `${what}: ${headers['content-type'] ?? 'no type'}`;
}
