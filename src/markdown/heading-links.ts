import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes each heading's words a link to itself, so that its address can be copied without script.
 * Footnote marks stay outside.
 */
export function rehypeHeadingLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (heading) => {
      if (!/^h[2-6]$/.test(heading.tagName) || 'dataSite' in heading.properties) return;
      const words = heading.children.filter((child) => !isMark(child));
      const marks = heading.children.filter(isMark);
      heading.children = [link(`#${heading.properties.id}`, words), ...marks];
    });
  };
}

function isMark(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'sup';
}

function link(href: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children };
}
