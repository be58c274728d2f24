import { glob, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { toSearchRecords } from './search-records.ts';

/** Pagefind's own interface and worker; the site has its own interface, and searches without a worker. */
const UNUSED = ['component-ui', 'highlight', 'modular-ui', 'ui', 'worker'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/** Makes the search index of the built papers, in `dist/pagefind/`: one record for each section and note. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const outputPath = `${root}pagefind/`;
        try {
          const { index } = accept(await pagefind.createIndex({ forceLanguage: 'da' }));
          if (!index) throw new Error('Pagefind gave no index.');
          const records = await readRecords(root);
          for (const record of records) accept(await index.addCustomRecord(record));
          accept(await index.writeFiles({ outputPath }));
          await Promise.all(UNUSED.map((file) => rm(`${outputPath}${file}`, { force: true })));
          logger.info(`Søgeindeks over ${records.length} afsnit og noter.`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

async function readRecords(root: string): Promise<pagefind.CustomRecord[]> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: root }))).sort();
  const pages = await Promise.all(files.map((file) => readFile(root + file, 'utf8')));
  return pages.flatMap((html, index) => {
    // Pagefind adds the base to the address by itself.
    const path = `/${files[index]?.replace('index.html', '')}`;
    return toSearchRecords(html).map(({ id, title, content }) => ({
      url: id ? `${path}#${id}` : path,
      content,
      language: 'da',
      // The paper's title stays out: Pagefind searches what is here, and every section would answer to it.
      meta: { title },
    }));
  });
}

/** Passes a response of Pagefind's on, or throws what it reports. */
function accept<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind could not index the site: ${response.errors.join('; ')}`);
  return response;
}
