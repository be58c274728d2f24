import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import type { BuiltPage } from '../../../src/build/built-site.ts';

/** As much of Pagefind's interface in the browser as is used. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

interface FoundPage {
  readonly url: string;
  /** In the order of the page; what stands above the first heading has the address of the page. */
  readonly sub_results: readonly SubResult[];
}

interface SubResult {
  readonly url: string;
  readonly locations: readonly number[];
}

/** Lays the pages in a folder of their own, with the index that plain Pagefind makes of them. */
export async function buildBaseline(pages: readonly BuiltPage[], folder: string) {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, html } of pages) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da' });
    if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0)
      throw new Error(`Pagefind could not index the pages: ${faults.join('; ')}`);
  } finally {
    await pagefind.close();
  }
}

/** Asks that index, at `origin`, each of the queries from the page at `path`. */
export async function searchBaseline(
  browser: Browser,
  origin: string,
  path: string,
  queries: readonly string[],
): Promise<string[][]> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  const results: string[][] = [];
  for (const query of queries) results.push(await search(page, query));
  await page.close();
  return results;
}

/**
 * What Pagefind's own interface would list: each page, and in its order the three sections of it in
 * which most is found.
 */
function search(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (query) => {
    // A plain variable: TypeScript would look for the module.
    const url = '/pagefind/pagefind.js';
    const pagefind = (await import(url)) as Pagefind;
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.flatMap((page) => {
      const sections = page.sub_results.filter(({ url }) => url !== page.url);
      const most = sections
        .toSorted((one, other) => other.locations.length - one.locations.length)
        .slice(0, 3);
      return page.sub_results
        .filter((sub) => sub.url === page.url || most.includes(sub))
        .map(({ url }) => url);
    });
  }, query);
}
