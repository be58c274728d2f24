import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import type { BuiltPage } from '../../src/build/built-site.ts';

/** What a first visit to a page costs, in bytes as sent with brotli. */
export interface PageWeight {
  readonly path: string;
  /** HTML with the style in it, and style sheets of their own. */
  readonly htmlAndCss: number;
  readonly script: number;
  /**
   * The most its script may cost: reading needs none, searching is all script, and tables are
   * worked with.
   */
  readonly scriptBudget: number;
  /** Requests that must end before the page can be painted, besides the HTML. */
  readonly blocking: number;
  /** Things loaded from other hosts. */
  readonly foreign: number;
}

/** The most that a page may cost, script aside. */
export const BUDGETS = {
  htmlAndCss: 18 * 1024,
  blocking: 0,
  foreign: 0,
} as const satisfies Partial<PageWeight>;

/** What of a page's weight is over its budget. */
export function findExcess(weight: PageWeight): string[] {
  const budgets = { ...BUDGETS, script: weight.scriptBudget };
  const keys = Object.keys(budgets) as (keyof typeof budgets)[];
  return keys
    .filter((key) => weight[key] > budgets[key])
    .map((key) => `${weight.path}: ${key} is over ${budgets[key]}`);
}

/** Weighs a built page in `folder`, which is served under `base`. */
export function weighPage(page: BuiltPage, folder: string, base: string): PageWeight {
  const sizeOf = (url: string) => brotliSize(readFileSync(join(folder, url.slice(base.length))));
  // What several scripts import is fetched once.
  const scripts = [
    ...new Set(loaded(page, 'script[src]', 'src').flatMap((url) => withImports(url, folder, base))),
  ];
  // What is for print alone is waited for by nobody, and fetched last.
  const sheets = loaded(page, 'link[rel=stylesheet]:not([media=print])', 'href');
  const others = [
    ...loaded(page, 'img[src], iframe[src]', 'src'),
    ...loaded(page, 'link[rel~=icon], link[rel=preload]', 'href'),
  ];
  const all = [...scripts, ...sheets, ...others];
  const local = (urls: readonly string[]) => urls.filter((url) => !isForeign(url));
  return {
    path: page.path,
    htmlAndCss: brotliSize(page.html) + sum(local(sheets).map(sizeOf)),
    script: sum(local(scripts).map(sizeOf)),
    scriptBudget: (page.path === '/soeg/' || select('data-table', page.tree) ? 14 : 6) * 1024,
    blocking:
      sheets.length +
      (select('head script[src]:not([type=module], [async], [defer])', page.tree) ? 1 : 0),
    foreign: all.filter(isForeign).length,
  };
}

function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

function loaded(page: BuiltPage, selector: string, property: 'src' | 'href'): string[] {
  return selectAll(selector, page.tree).map(({ properties }) => String(properties[property]));
}

/** A script and everything it imports. */
function withImports(url: string, folder: string, base: string): string[] {
  if (isForeign(url)) return [url];
  const code = readFileSync(join(folder, url.slice(base.length)), 'utf8');
  const imports = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(
    ([, path = '']) => new URL(path, `file://${url}`).pathname,
  );
  return [...new Set([url, ...imports.flatMap((path) => withImports(path, folder, base))])];
}

function isForeign(url: string): boolean {
  return /^(?:[a-z]+:)?\/\//.test(url);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => a + b, 0);
}
