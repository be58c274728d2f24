import type { APIContext } from 'astro';
import { escapeHtml } from '../domain/text/html.ts';

/**
 * The description by which browsers add the site as a search engine. It needs full addresses: no
 * site, no description.
 */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { opensearch: 'opensearch' } }] : [];
}

export function GET({ site }: APIContext): Response {
  const base = new URL(import.meta.env.BASE_URL, site).href;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    '<ShortName>Mødebilag</ShortName>',
    '<Description>Søg i bilag til offentlige møder</Description>',
    '<Language>da</Language>',
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image type="image/svg+xml">${escapeHtml(`${base}favicon.svg`)}</Image>`,
    `<Url type="text/html" template="${escapeHtml(`${base}soeg/`)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ];
  return new Response(xml.join('\n'), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
}
