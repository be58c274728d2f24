import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { basePath } from './scripts/lib/base-path.mjs';
import { folderFault } from './scripts/lib/project-folder.mjs';
import { finish } from './src/build/finish.ts';
import { paperPipeline } from './src/markdown/pipeline.ts';

const fault = folderFault(process.cwd());
if (fault) throw new RangeError(fault);

/** Bundled plugins carry directives that Rolldown warns of once a file; they mean nothing here. */
const ignoreDirectives = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

/**
 * What Vite puts around each import() fetches in advance what a script imports in turn; no script
 * here imports enough for that, and styles are in the pages. Ours speaks when a part does not come.
 */
const parts = {
  name: 'parts',
  enforce: 'pre',
  // Astro's own setting comes after the project's, but before a plugin's.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `import { bring } from '/src/elements/parts.ts';
export const __vitePreload = (load) => bring(load, (again) => import(/* @vite-ignore */ again));`
      : undefined,
};

/** Small files that are fetched together anyway are one: many compress badly, and may stay away. */
const GROUPS = [
  ['all', 'elements/(?:parts|trouble|element|shortcuts).ts|preload-helper.js'],
  ['tools', '(?:trouble-note|style-sheet|is-shown|come-to|words-of).ts|(?:pressed|unseen).css.*'],
  ['text', 'text/(?:format|plain-letters).ts'],
  ['places', '(?:domain/search/found-words|addresses/place|tracked-change|text/shorten).ts'],
];

/** What no component makes is compiled as the text that it is; a paper's own tables become one. */
const optimize = { ignoreElementNames: ['table'] };

/** Two builds at once need a cache each. */
const cacheDir = process.env.SITE_CACHE || './.astro';

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: basePath(process.env.BASE_PATH),
  trailingSlash: 'always',
  compressHTML: true,
  cacheDir,
  devToolbar: { enabled: false },
  integrations: [mdx({ processor: unified(paperPipeline), optimize }), finish()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  vite: {
    cacheDir: `${cacheDir}/vite`,
    plugins: [parts],
    // Dark values stand in rules of their own: what would stand in for light-dark() does nothing.
    css: { lightningcss: { exclude: Features.LightDark } },
    // Short names: a page names three of them, and no two words of one are alike. 36 bits tell
    // what a file holds from all that it has held.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash:6].js',
              chunkFileNames: '_astro/[name].[hash:6].js',
              assetFileNames: '_astro/[name].[hash:6][extname]',
              codeSplitting: {
                groups: GROUPS.map(([name, files]) => ({
                  name,
                  test: new RegExp(`/(?:${files})$`),
                })),
              },
            },
          },
        },
      },
    },
    // Copies of the project lie there: a change in one is none in this.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
      // What browsers of early 2023 can read: nesting and the like are written out.
      cssTarget: ['chrome109', 'firefox115', 'safari16.4'],
      // Writes tables of numbers that decide as the numbers they hold: a kilobyte less to search.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      rolldownOptions: { onLog: ignoreDirectives },
    },
  },
});
