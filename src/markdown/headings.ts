import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Heading } from '../domain/papers/contents.ts';

/**
 * Lists the paper's headings in the front matter. Unlike Astro's own list it leaves out footnote
 * marks and the site's headings.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile) => {
    const headings: Heading[] = [];
    visit(tree, 'element', (node) => {
      const depth = Number(node.tagName.match(/^h([2-6])$/)?.[1]);
      if (depth && !('dataSite' in node.properties))
        headings.push({ depth, slug: String(node.properties.id), text: words(node) });
    });
    const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    if (astro?.frontmatter) astro.frontmatter.headings = headings;
  };
}

function words(heading: Element): string {
  const children = heading.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'sup',
  );
  return textOf({ ...heading, children }).trim();
}
