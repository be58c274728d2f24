import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { ServedPage, ServedPaper } from './served-page.ts';

/**
 * How a paper is written: with nothing that HTML can do without, for the longest has to be there
 * after one round trip.
 */
const BRIEFLY = { omitOptionalTags: true, preferUnquoted: true, quoteSmart: true };

/** A page of the site while it is open. */
export interface OpenPage {
  /** Relative to the site's folder: `2019-04/eu-kontor/index.html`. */
  readonly file: string;
  /** The address below the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  readonly tree: Root;
}

/** Where a built site lies, and where it will be served. */
export interface SitePlace {
  /** The site's folder, with a slash at its end. */
  readonly folder: string;
  /** `/`, or `/papirer/moeder/`. */
  readonly base: string;
  /** Its host, when it is known. */
  readonly host: URL | undefined;
}

/** A built site: its pages as they are served. */
export interface BuiltSite extends SitePlace {
  readonly pages: readonly ServedPage[];
}

/** A page that is a paper. */
export type PaperPage = ServedPage & { readonly paper: ServedPaper };

/** The pages of a site that are papers. */
export function papersOf({ pages }: Pick<BuiltSite, 'pages'>): PaperPage[] {
  return pages.filter((page): page is PaperPage => page.paper !== undefined);
}

/** The files of the pages in a site's folder, in order. Throws when there is none. */
export function findPages(folder: string): string[] {
  const files = globSync('**/*.html', { cwd: folder });
  if (files.length === 0)
    throw new RangeError(`No built site in ${folder}: run npm run build first.`);
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** A page with the bytes that it was read from. */
export interface BuiltPage extends OpenPage {
  readonly html: string;
}

/** Opens a page of the site. */
export function openPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  return { file, path: `/${file.replace(/index\.html$/, '')}`, tree: fromHtml(html), html };
}

/** Every page in the folder of a built site, by address. Throws when there is none. */
export function readBuiltSite(folder: string): BuiltPage[] {
  return findPages(folder).map((file) => openPage(folder, file));
}

/** Looks at every element of a page, in order: for what is sought on each page, and in haste. */
export function eachElement(
  parent: Element | Root,
  look: (element: Element, parent: Element | Root) => void,
) {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    look(child, parent);
    eachElement(child, look);
  }
}

/** The ids on a page, in order. */
export function idsOf({ tree }: OpenPage): string[] {
  return selectAll('[id]', tree).map(({ properties }) => String(properties.id));
}

/** Whether a page only sends its reader on. */
export function isForward({ tree }: OpenPage): boolean {
  return select('meta[http-equiv=refresh]', tree) !== undefined;
}

/** Whether a page is the mail page of a block. */
export function isMailPage({ tree }: OpenPage): boolean {
  return select('meta[property="og:type"]', tree) !== undefined;
}

/** Whether a page is a paper. */
export function isPaper({ tree }: OpenPage): boolean {
  return select('article[data-paper]', tree) !== undefined;
}

/** Whether a page, or a part of it, renders lines of a source. */
export function rendersSource({ tree }: OpenPage): boolean {
  return select('[data-source]', tree) !== undefined;
}

/** Writes a page; gives the bytes. A paper loses the white space that nobody sees. */
export function writePage(folder: string, page: OpenPage): string {
  const { file, tree } = page;
  const isLong = isPaper(page);
  eachElement(tree, moveSpaceOut);
  if (isLong) {
    minifyWhitespace(tree);
    eachElement(tree, orderAttributes);
  }
  const html = toHtml(tree, { ...(isLong && BRIEFLY), allowDangerousCharacters: true });
  writeSiteFile(folder, file, html);
  return html;
}

/** The space at the ends of a link, to beside it: there it would be underlined. */
function moveSpaceOut(link: Element, parent: Element | Root) {
  if (link.tagName !== 'a') return;
  const [first, last] = [link.children[0], link.children.at(-1)];
  const space = { type: 'text' as const, value: ' ' };
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    last.value = last.value.trimEnd();
    parent.children.splice(parent.children.indexOf(link) + 1, 0, space);
  }
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    first.value = first.value.trimStart();
    parent.children.splice(parent.children.indexOf(link), 0, space);
  }
}

/** An element's id and class first: what always stands alike weighs less when it is packed. */
function orderAttributes(element: Element) {
  const { id, className } = element.properties;
  element.properties = { id, className, ...element.properties };
}

/** The text of a file in the site's folder; nothing when it is not there. */
export function readSiteFile(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Lays a file into the site's folder. */
export function writeSiteFile(folder: string, file: string, content: string | Uint8Array) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
