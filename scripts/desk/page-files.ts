import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

/** A file of the desk's own page, as the browser gets it. */
export interface PageFile {
  readonly type: string;
  readonly body: string;
}

const PAGE = join(import.meta.dirname, 'page');
const STYLES = join(import.meta.dirname, '../../src/styles');
const TYPES: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** All that the desk's page consists of, by address: no other file can be asked for. */
const FILES = new Map([
  ...readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) in TYPES)
    .map((name): [string, string] => [`/desk/${name.replaceAll('\\', '/')}`, join(PAGE, name)]),
  ...['tokens.css', 'base.css'].map((name): [string, string] => [
    `/desk/${name}`,
    join(STYLES, name),
  ]),
]);

/** The file of the desk's page at an address; nothing when there is none. */
export async function pageFile(path: string): Promise<PageFile | undefined> {
  const file = FILES.get(path);
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8');
  const type = TYPES[extname(file)] ?? 'text/plain';
  return { type, body: file.endsWith('.ts') ? stripTypeScriptTypes(text) : text };
}

/** The desk's page, with the token that its requests must carry. */
export async function startPage(token: string): Promise<string> {
  const page = await readFile(join(PAGE, 'index.html'), 'utf8');
  return page.replace('TOKEN', token);
}
