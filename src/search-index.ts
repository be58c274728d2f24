import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind's own interface files; the site has its own and never asks for them. */
const UNUSED = ['component-ui', 'highlight', 'modular-ui', 'ui'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/** Makes the search index of the built site, in `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        try {
          const { index } = accept(await pagefind.createIndex({ forceLanguage: 'da' }));
          if (!index) throw new Error('Pagefind gave no index.');
          const { page_count } = accept(await index.addDirectory({ path: fileURLToPath(dir) }));
          accept(await index.writeFiles({ outputPath }));
          await Promise.all(UNUSED.map((file) => rm(`${outputPath}${file}`, { force: true })));
          logger.info(`Søgeindeks over ${page_count} sider.`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** Passes a response of Pagefind's on, or throws what it reports. */
function accept<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind could not index the site: ${response.errors.join('; ')}`);
  return response;
}
