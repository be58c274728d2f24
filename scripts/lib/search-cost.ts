import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** What a search costs in bytes as sent: the first answer with all it needs, and the next one. */
export interface SearchCost {
  readonly first: number;
  readonly next: number;
}

/** Makes two searches on the search page of the site at `origin`, whose files lie in `folder`. */
export async function measureSearch(browser: Browser, origin: string, folder: string): Promise<SearchCost> {
  const page = await browser.newPage();
  const fetched = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.includes('/pagefind/')) fetched.add(pathname);
  });
  const search = async (query: string) => {
    const before = new Set(fetched);
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(`»${query}«`).waitFor();
    await page.waitForLoadState('networkidle');
    return [...fetched].filter((path) => !before.has(path)).reduce((sum, path) => sum + sizeOf(join(folder, path)), 0);
  };
  await page.goto(`${origin}/soeg/`);
  const cost = { first: await search('fordelingsnøgle'), next: await search('sygeplejersker') };
  await page.close();
  return cost;
}

/** Pagefind's data is compressed already; what does not shrink is sent as it is. */
function sizeOf(file: string): number {
  const content = readFileSync(file);
  return Math.min(content.length, brotliCompressSync(content).length);
}
