import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { blockAddresses } from './src/block-addresses.ts';
import { connections } from './src/connections.ts';
import { linkCheck } from './src/link-check.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { pageSecurity } from './src/page-security.ts';
import { searchIndex } from './src/search-index.ts';
import { sitemap } from './src/sitemap.ts';
import { sourceProof } from './src/source-proof.ts';
import { timelineCheck } from './src/timeline-check.ts';

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
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
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
  vite: { plugins: [plainImports], build: { assetsInlineLimit: 0, rolldownOptions: { onLog: ignoreDirectives } } },
});
