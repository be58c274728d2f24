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
  footnoteBackLabel: (index: number) => `Tilbage til fodnotetegn ${index + 1}`,
};

/**
 * Gives footnotes the site's addresses: the note is `#fodnote-12`, its mark `#henvisning-12`, the
 * heading `#fodnoter`.
 */
export function rehypeFootnotes() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { properties } = node;
      if (node.tagName === 'h2' && properties.id === 'footnote-label') properties.id = 'fodnoter';
      if (node.tagName === 'li') properties.id = renamed(properties.id);
      if (node.tagName === 'a') renameLink(node);
      if (node.tagName === 'section' && 'dataFootnotes' in properties) delete properties.className;
    });
  };
}

function renameLink({ properties, children }: Element) {
  properties.href = renamed(properties.href);
  if ('dataFootnoteRef' in properties) {
    properties.id = renamed(properties.id);
    delete properties.ariaDescribedBy;
    const [number] = children;
    if (number?.type === 'text') properties.ariaLabel = `Fodnote ${number.value}`;
  }
  if ('dataFootnoteBackref' in properties) {
    delete properties.className;
    delete properties.dataFootnoteBackref;
    properties.dataSite = '';
  }
}

function renamed<Value>(value: Value): Value | string {
  if (typeof value !== 'string') return value;
  return value.replace(/^(#?)fn-/, '$1fodnote-').replace(/^(#?)fnref-/, '$1henvisning-');
}
