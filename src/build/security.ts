import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page may load: its own style by hash, the site's own scripts, Pagefind's WebAssembly, and nothing from elsewhere. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * Joins the styles of each built page into one and adds a Content-Security-Policy that allows just that one.
 * Astro's own policy names every style and island script by hash, some 600 bytes that do not compress, in every page.
 */
export function pageSecurity(): AstroIntegration {
  return {
    name: 'page-security',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const html = await readFile(root + file, 'utf8');
          await writeFile(root + file, securePage(html));
        }
      },
    },
  };
}

/** The page with its styles joined and its policy set in, right after the charset. */
export function securePage(html: string): string {
  // A component's style may come with each use of it.
  const style = [...new Set([...html.matchAll(STYLE)].map(([, css]) => css?.trim()))].join('');
  const policy = Object.entries({
    ...POLICY,
    ...(style && { 'style-src': `'sha256-${sha256(style)}'` }),
  })
    .map((directive) => directive.join(' '))
    .join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const [first = ''] = html.match(STYLE) ?? [];
  return html
    .replace(first, first && '\0')
    .replaceAll(STYLE, '')
    .replace('\0', () => `<style>${style}</style>`)
    .replace('<meta charset="utf-8">', (charset) => charset + meta);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
