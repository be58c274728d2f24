import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { blockAddresses } from './src/build/addresses/block-addresses.ts';
import { connections } from './src/build/connections/connections.ts';
import { linkCheck } from './src/build/links.ts';
import { sourceProof } from './src/build/proof/source-proof.ts';
import { searchIndex } from './src/build/search/search-index.ts';
import { pageSecurity } from './src/build/security.ts';
import { sitemap } from './src/build/sitemap.ts';
import { timelineCheck } from './src/build/timeline.ts';
import { pipeline } from './src/markdown/pipeline.ts';

/** Bundled plugins carry directives that Rolldown warns of once a file; they mean nothing here. */
const ignoreDirectives = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

/**
 * What Vite puts around each import() fetches in advance what a script imports in turn, in 760 bytes; no script here imports
 * enough for that, and styles are in the pages.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  compressHTML: true,
  cacheDir: './.astro',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    pageSecurity(),
    searchIndex(),
    sitemap(),
    connections(),
    blockAddresses(),
    timelineCheck(),
    linkCheck(),
    sourceProof(),
  ],
  markdown: { syntaxHighlight: false, processor: unified(pipeline) },
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [plainImports],
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: ignoreDirectives } },
  },
});
