import { CACHING, HEADERS, LASTING } from '../../../scripts/lib/serving.mjs';

/**
 * What Netlify, Cloudflare Pages and others read from `_headers`: addresses from the host's root,
 * and what their answers carry. They let browsers ask for each file again by themselves, and a
 * second Cache-Control would be added to the first.
 */
export function toHeadersFile(base: string): string {
  const headers = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '# For hosts that read this file, from the root of what is published (docs/publish.md).',
    '# The pages carry a Content-Security-Policy of their own.',
    `${base}*`,
    ...headers,
    '',
    `${base}${LASTING}*`,
    `  Cache-Control: ${CACHING.lasting}`,
    '',
  ].join('\n');
}
