import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Settings of the Markdown footnotes: Danish labels, and no prefix to the ids that
 * `rehypeFootnotes` makes its own of.
 */
export const footnoteSettings = {
  clobberPrefix: '',
  footnoteLabel: 'Fodnoter',
  footnoteLabelProperties: { dataSite: '' },
};

/**
 * Gives footnotes the site's addresses and their printed numbers: the note is `#fodnote-12`, its
 * mark `#henvisning-12`, the heading `#fodnoter`.
 */
export function rehypeFootnotes() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { properties } = node;
      if (node.tagName === 'h2' && properties.id === 'footnote-label') properties.id = 'fodnoter';
      if (node.tagName === 'li') properties.id = renamed(properties.id);
      if (node.tagName === 'a') renameLink(node);
      if (node.tagName === 'section' && 'dataFootnotes' in properties) {
        delete properties.className;
        for (const list of node.children)
          if (list.type === 'element' && list.tagName === 'ol') numberNotes(list);
      }
    });
  };
}

/** Puts the notes of a list in the order of their numbers, and says those that do not run on. */
function numberNotes(list: Element) {
  const notes = list.children.filter((child) => child.type === 'element');
  const sorted = notes.toSorted((one, other) => numberOf(one) - numberOf(other));
  list.children = list.children.map((child) =>
    child.type === 'element' ? (sorted.shift() ?? child) : child,
  );
  let expected = 1;
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    const number = numberOf(child);
    if (expected === 1 && number > 1) list.properties.start = number;
    else if (number !== expected) child.properties.value = `${number}`;
    expected = number + 1;
  }
}

function numberOf({ properties }: Element): number {
  return Number(/\d+$/.exec(String(properties.id))?.[0]);
}

function renameLink({ properties, children }: Element) {
  properties.href = renamed(properties.href);
  if ('dataFootnoteRef' in properties) {
    properties.id = renamed(properties.id);
    delete properties.ariaDescribedBy;
    const [number] = children;
    // Markdown counts from 1; the paper has its own numbers.
    const [, printed] = /^#fodnote-(\d+)$/.exec(String(properties.href)) ?? [];
    if (number?.type === 'text' && printed) {
      number.value = printed;
      properties.ariaLabel = `Fodnote ${printed}`;
    }
  }
  if ('dataFootnoteBackref' in properties) {
    delete properties.className;
    delete properties.dataFootnoteBackref;
    properties.dataSite = '';
    const [, printed] = /^#henvisning-(\d+)/.exec(String(properties.href)) ?? [];
    if (printed) properties.ariaLabel = `Tilbage til fodnotetegn ${printed}`;
  }
}

function renamed<Value>(value: Value): Value | string {
  if (typeof value !== 'string') return value;
  return value.replace(/^(#?)fn-/, '$1fodnote-').replace(/^(#?)fnref-/, '$1henvisning-');
}
