import type { Element, ElementContent } from 'hast';
import { type Token, tokenize, toSuperscript } from '../domain/text/token.ts';

/**
 * Markers that stand for structure: a list item's dot, the border between two cells, and where a
 * tracked change begins and ends.
 */
export const MARKERS = {
  item: '•',
  cell: '⇥',
  insertion: '⟨+',
  insertionEnd: '+⟩',
  deletion: '⟨-',
  deletionEnd: '-⟩',
} as const;

/** Whether a token stands for structure and not for a word. */
export function isMarker(text: string): boolean {
  return Object.values<string>(MARKERS).includes(text);
}

/** The words among tokens, with one space between them. */
export function wordsOf(tokens: readonly { text: string }[]): string {
  return tokens
    .map(({ text }) => text)
    .filter((text) => !isMarker(text))
    .join(' ');
}

/** A token of a page, with where it stands. */
export interface PageToken extends Token {
  /** The ids around it, innermost first. */
  readonly ids: readonly string[];
  /**
   * Whether it is the first of its block, or made from structure: then the space before it says
   * nothing.
   */
  readonly isFirst: boolean;
}

const BLOCKS = new Set(
  (
    'article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 ' +
    'h4 h5 h6 header hgroup li ol p section table tbody td th thead tr ul'
  ).split(' '),
);

/**
 * The paper's own wording in a part of a page, in the order a reader meets it. Leaves out
 * everything marked as the site's.
 */
export function readPageTokens(region: Element): PageToken[] {
  const tokens: PageToken[] = [];
  let isFirst = true;
  let isSpaced = true;

  const emit = (text: string, ids: readonly string[]) => {
    tokens.push({ text, ids, isGlued: false, isFirst: true });
  };
  const addText = (value: string, ids: readonly string[]) => {
    for (const [index, token] of tokenize(value).entries()) {
      const isGlued = index > 0 ? token.isGlued : !isSpaced && !/^\s/.test(value);
      tokens.push({ text: token.text, ids, isGlued, isFirst });
      isFirst = false;
    }
    if (value.trim() !== '') isSpaced = /\s$/.test(value);
    else if (value !== '') isSpaced = true;
  };
  const breakBlock = () => {
    isFirst = true;
    isSpaced = true;
  };
  const walk = (node: ElementContent, outer: readonly string[], parent: Element) => {
    if (node.type === 'text') return addText(node.value, outer);
    if (node.type !== 'element' || 'dataSite' in node.properties || node.tagName === 'script')
      return;
    const ids = node.properties.id ? [String(node.properties.id), ...outer] : outer;
    const isBlock = BLOCKS.has(node.tagName);
    if (node.tagName === 'br') isSpaced = true;
    if (isBlock) breakBlock();
    for (const marker of markersBefore(node, parent)) emit(marker, ids);
    if (node.tagName === 'sup') {
      const [token] = tokenize(toSuperscript(Number(textOf(node))));
      if (token) tokens.push({ ...token, ids, isGlued: !isSpaced, isFirst });
      isSpaced = false;
    } else for (const child of node.children) walk(child, ids, node);
    for (const marker of markersAfter(node)) emit(marker, ids);
    if (isBlock) breakBlock();
  };
  for (const child of region.children) walk(child, [], region);
  return tokens;
}

function markersBefore(node: Element, parent: Element): string[] {
  if (node.tagName === 'ins') return [MARKERS.insertion];
  if (node.tagName === 'del') return [MARKERS.deletion];
  if (node.tagName === 'li') return itemMarkers(node, parent);
  const isLaterCell = /^(?:td|th|dd)$/.test(node.tagName) && elements(parent).indexOf(node) > 0;
  const isHeadingOfGroup = parent.tagName === 'hgroup' && /^h\d$/.test(node.tagName);
  return isLaterCell || isHeadingOfGroup ? [MARKERS.cell] : [];
}

function markersAfter(node: Element): string[] {
  if (node.tagName === 'ins') return [MARKERS.insertionEnd];
  return node.tagName === 'del' ? [MARKERS.deletionEnd] : [];
}

/** What the browser prints before a list item: `•`, `3.`, `3)`, `c.`, `c)`, a footnote's number. */
function itemMarkers(item: Element, list: Element): string[] {
  if (list.tagName === 'ul') return [MARKERS.item];
  const index = elements(list).indexOf(item);
  const number = Number(list.properties.start ?? 1) + index;
  const [, note] = /^fodnote-(\d+)$/.exec(String(item.properties.id)) ?? [];
  if (note) return [toSuperscript(Number(item.properties.value ?? number))];
  const isParenthesis =
    Array.isArray(list.properties.className) && list.properties.className.includes('paren');
  const isLetter = list.properties.type === 'a';
  const told = isLetter ? String.fromCharCode('a'.charCodeAt(0) + index) : `${number}`;
  return [told, isParenthesis ? ')' : '.'];
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element');
}

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');
}
