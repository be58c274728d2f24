import type { Element, Nodes, Root } from 'hast';
import { select } from 'hast-util-select';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Elements that do not divide the words around them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'data',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);

/**
 * What stands on a page where an address with the fragment `id` leads, made comparable. Under a
 * heading that is all until the next one of its level; an empty `id` leads to what stands above the
 * first section; one that is not there leads nowhere.
 */
export function readTarget(page: Root, id: string): string {
  const article = select('article', page) ?? page;
  if (id === '') return readTop(article);
  const here = `[id=${JSON.stringify(id)}]`;
  // What lies beside the paper does not stand under its last heading.
  const root = select(here, article) ? article : page;
  const target = select(here, root);
  if (!target) return '';
  const heading = isHeading(target) ? target : select(`:is(${HEADINGS}):has(${here})`, root);
  if (heading?.tagName === 'h1') return readTop(root);
  if (heading)
    return read(root, heading, (other) => isHeading(other) && other.tagName <= heading.tagName);
  if (target.tagName === 'dt')
    return `${read(target)} ${readIfThere(select(`dt${here} + dd`, root))}`;
  const isCell = target.tagName === 'td' || target.tagName === 'th';
  return readIfThere(isCell ? select(`tr:has(${here})`, root) : target);
}

/**
 * Words without what writers vary: case, spaces, kinds of hyphens and quotation marks, and hyphens
 * at the ends of lines.
 */
export function toComparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/(?<=\p{L})-\s+(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Comparable words without spaces, and without the marks where some were left out. */
export function toDense(text: string): string {
  return toComparable(text).replace(/[\s…]+/g, '');
}

function readTop(root: Nodes): string {
  return read(root, undefined, (element) => isHeading(element) && element.tagName !== 'h1');
}

function readIfThere(element: Element | undefined): string {
  return element ? read(element) : '';
}

/** The words of a node that a reader sees, from one element inside it on, until another one. */
function read(
  root: Nodes,
  first?: Element,
  isEnd: (element: Element) => boolean = () => false,
): string {
  let isInside = first === undefined;
  let text = '';
  visit(root, (node) => {
    if (node.type === 'text' && isInside) text += node.value;
    if (node.type !== 'element') return CONTINUE;
    if (isInside && isEnd(node)) return EXIT;
    if (node === first) isInside = true;
    if (isUnread(node)) return SKIP;
    if (!INLINE.has(node.tagName)) text += ' ';
    return CONTINUE;
  });
  return toComparable(text);
}

/** Whether a reader does not read it as words of the paper: hidden, code, or the mark of a note. */
function isUnread(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  const isHidden = (hidden ?? false) !== false || ariaHidden === 'true';
  const isMark = element.tagName === 'sup' && select('[data-footnote-ref]', element) !== undefined;
  return isHidden || isMark || element.tagName === 'script' || element.tagName === 'style';
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}
