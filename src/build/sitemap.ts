import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const CANONICAL = /<link rel="canonical" href="([^"]+)">/;
const UNLISTED = '<meta name="robots" content="noindex">';

/** Lists in `sitemap.xml` every built page that search engines may show. Does nothing when no SITE_URL is set. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
        const pages = await Promise.all(files.map((file) => readFile(root + file, 'utf8')));
        const addresses = pages
          .filter((html) => !html.includes(UNLISTED))
          .flatMap((html) => html.match(CANONICAL)?.[1] ?? []);
        if (addresses.length > 0) await writeFile(`${root}sitemap.xml`, toSitemap(addresses));
      },
    },
  };
}

function toSitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}
