import { readFileSync } from 'node:fs';

/** Where the snippets in docs/publish.md say that the site lies. */
export const PLACE = '/srv/moedebilag';

/** Where each snippet in docs/publish.md stands: under which heading, and as what language. */
export const SNIPPETS = {
  nginx: { heading: 'nginx', language: 'nginx' },
  apache: { heading: 'Apache', language: 'apache' },
  caddy: { heading: 'Caddy', language: 'caddyfile' },
  busybox: { heading: 'busybox', language: 'text' },
} as const;

/** A host that docs/publish.md has a snippet for. */
export type SnippetHost = keyof typeof SNIPPETS;

/** The snippet for a host, as it stands in docs/publish.md. Throws when there is not just one. */
export function readSnippet(host: SnippetHost): string {
  const { heading, language } = SNIPPETS[host];
  const sections = readFileSync('docs/publish.md', 'utf8').split(/^#+ /m);
  const blocks = sections
    .filter((section) => section.startsWith(`${heading}\n`))
    .flatMap((section) => [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)])
    .filter(([, fence]) => fence === language);
  const block = blocks[0]?.[2];
  if (block === undefined || blocks.length > 1)
    throw new RangeError(`docs/publish.md has ${blocks.length} snippets for ${host}.`);
  return block;
}

/**
 * A snippet with other words in the place of its own, each of which must stand in it: a snippet
 * that has changed may not be tried as if it had not.
 */
export function adapt(snippet: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new RangeError(`The snippet has no »${from}«.`);
    return text.replaceAll(from, to);
  }, snippet);
}
