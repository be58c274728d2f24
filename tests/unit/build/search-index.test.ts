import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { indexRecords } from '../../../src/build/search/search-index.ts';
import type { PaperRecord } from '../../../src/domain/search/read-records.ts';
import { SMALL_INDEX } from '../../../src/domain/search/record.ts';
import type { Pagefind } from '../../../src/elements/search-index/pagefind.ts';

test.each([12, SMALL_INDEX + 7])('%i sections are found, each at its address', async (count) => {
  const paths = Array.from({ length: count }, (_, at) => `/2025-08/bilag-${at}/`);
  const pagefind = await indexed(paths.map(toRecord));

  const { results } = await pagefind.search('kommunerne');
  const fragments = await Promise.all(results.map((result) => result.data()));

  expect(fragments.map(({ url }) => url.split('#')[0]).sort()).toEqual(paths.sort());
  expect(fragments.filter(({ content }) => content.includes('kommunerne'))).toHaveLength(count);
});

function toRecord(path: string): PaperRecord {
  const text = `Økonomien i kommunerne står i ${path}`;
  const blocks = [{ id: 'p-1', tag: 'p', text, changes: [] }];
  return { id: 'oekonomi', title: 'Økonomi', context: [], blocks, path, paper: 'Bilag' };
}

/** Pagefind in this process, with an index of records that is served as the site's is. */
async function indexed(records: readonly PaperRecord[]): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await indexRecords(records, `${folder}/`);
  const server = await serve({ root: folder, port: 0 });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const pagefind = await import(pathToFileURL(`${folder}/pagefind.js`).href);
  // It listens, and not on a pipe.
  const { port } = server.address() as AddressInfo;
  await pagefind.options({ noWorker: true, basePath: `http://localhost:${port}/`, baseUrl: '/' });
  return pagefind;
}
