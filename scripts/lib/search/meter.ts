import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** A file of a site that a page has fetched, with its size as sent. */
export interface Fetched {
  /** `/pagefind/pagefind.js`. */
  readonly path: string;
  readonly bytes: number;
}

/** Tells what a page fetches. */
export interface Meter {
  /** What was fetched since the last time, each file once for all times. */
  take(): Fetched[];
  /** Resolves when nothing more is being fetched. */
  rest(): Promise<void>;
}

/** So long nothing must be fetched until the page is said to rest, in milliseconds. */
const REST = 150;
const sizes = new Map<string, number>();

/** Begins to watch what a page fetches from a site whose files lie in `folder`. */
export function meterFetches(page: Page, folder: string): Meter {
  const seen = new Set<string>();
  let fetched: Fetched[] = [];
  let open = 0;
  let last = performance.now();
  const count = (step: number) => {
    open += step;
    last = performance.now();
  };
  page.on('request', () => count(1));
  page.on('requestfailed', () => count(-1));
  page.on('requestfinished', (request) => {
    count(-1);
    const path = new URL(request.url()).pathname;
    if (seen.has(path)) return;
    seen.add(path);
    fetched.push({
      path,
      bytes: sizeOf(join(folder, path.endsWith('/') ? `${path}index.html` : path)),
    });
  });
  return {
    take() {
      const taken = fetched;
      fetched = [];
      return taken;
    },
    async rest() {
      while (open > 0 || performance.now() - last < REST) await setTimeout(10);
    },
  };
}

/** The bytes of some files together. */
export function sumOf(fetched: readonly Fetched[]): number {
  return fetched.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** How large a file is as sent. */
export function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  // Pagefind's data is compressed already, in more files than can be tried.
  const size = /\.pf_\w+$/.test(file) ? statSync(file).size : brotliSize(readFileSync(file));
  sizes.set(file, size);
  return size;
}

/** What does not shrink is sent as it is. */
function brotliSize(content: Buffer): number {
  return Math.min(content.length, brotliCompressSync(content).length);
}
