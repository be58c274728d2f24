import type { APIContext } from 'astro';

/** Welcomes every search engine, and tells where the list of pages is. */
export function GET({ site }: APIContext): Response {
  const sitemap = site && new URL(`${import.meta.env.BASE_URL}sitemap.xml`, site);
  return new Response(
    ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n'),
  );
}
