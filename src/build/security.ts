import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { Features, transform } from 'lightningcss';
import { type BuiltSite, eachElement, type OpenPage } from './built-site.ts';

/**
 * What a page may load: its own style by hash, the site's own for print, the site's own scripts,
 * and nothing from elsewhere.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Where there is style there is search, which may run Pagefind: that is WebAssembly. */
const SEARCH = { 'script-src': "'self' 'wasm-unsafe-eval'" };

/**
 * Joins the styles of a page into the first of them, and sets in a Content-Security-Policy that
 * allows just that one, right after the charset. Astro's own policy names every style and island
 * script by hash, some 600 bytes that do not compress.
 */
export function securePage({ path, tree }: OpenPage): string[] {
  const head = select('head', tree);
  const charset = head && select('meta[charset]', head);
  if (!charset) return [`${path}: siden har intet <meta charset>, som dens regler skal stå efter.`];
  const style = joinStyles(tree);
  const content = policyOf(style);
  head.children.splice(head.children.indexOf(charset) + 1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['content-security-policy'], content },
    children: [],
  });
  return [];
}

/** Pages whose policy is not the one that their styles need, or that have none. */
export function checkPolicies({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, policy, styles }) =>
    policy === policyOf(styles.join('')) && styles.length < 2
      ? []
      : [`${path}: sidens Content-Security-Policy passer ikke til dens stil.`],
  );
}

/** The policy of a page as it stands, and its styles. */
export function readPolicy(tree: Root): { policy: string; styles: string[] } {
  const head = select('head', tree);
  const meta = head && select('meta[http-equiv=content-security-policy]', head);
  const styles = stylesOf(tree).map(({ style }) => textOf(style));
  return { policy: String(meta?.properties.content ?? ''), styles: styles };
}

/** What stands in quotation marks in a style. */
const STRING = /("[^"]*")/;

/** A part of a style without the spaces after commas that Lightning CSS leaves. */
function withoutSpaces(part: string): string {
  return part.startsWith('"') ? part : part.replaceAll(', ', ',');
}

/**
 * Leaves one style on the page, with all that the others say. What comes with each use of a
 * component is said once.
 */
function joinStyles(tree: Root): string {
  const [first, ...others] = stylesOf(tree);
  if (!first) return '';
  const said = [first, ...others].map(({ style }) => textOf(style).trim());
  const code = Buffer.from([...new Set(said)].join(''));
  // Once more, for what can be said together.
  const joined = transform({
    filename: 'style',
    code,
    minify: true,
    include: Features.MediaRangeSyntax,
  }).code.toString();
  const value = joined.split(STRING).map(withoutSpaces).join('');
  first.style.children = [{ type: 'text', value }];
  for (const { style, parent } of others) parent.children.splice(parent.children.indexOf(style), 1);
  return value;
}

function stylesOf(tree: Root): { style: Element; parent: Element | Root }[] {
  const styles: { style: Element; parent: Element | Root }[] = [];
  eachElement(tree, (element, parent) => {
    if (element.tagName === 'style') styles.push({ style: element, parent });
  });
  return styles;
}

function policyOf(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return Object.entries({
    ...POLICY,
    ...(style && { ...SEARCH, 'style-src': `'self' 'sha256-${hash}'` }),
  })
    .map((directive) => directive.join(' '))
    .join(';');
}
