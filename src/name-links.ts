import type { Element, ElementContent, Text } from 'hast';
import type { FoundName, RegisterEntry } from './domain/register.ts';

/** What no name inside is made a link: other links, headings, tables that are worked with, and the site's own words. */
const CLOSED = /^(?:a|h[1-6]|hgroup|data-table|details|dt|thead|caption)$/;

/**
 * Makes the first mention of each name in each section of a paper a link, in place.
 * @param find finds names in a text
 * @param hrefOf where a name leads; nothing for one that has no page
 */
export function linkNames(
  prose: Element,
  find: (text: string) => readonly FoundName[],
  hrefOf: (entry: RegisterEntry) => string | undefined,
) {
  let linked = new Set<RegisterEntry>();
  const walk = (parent: Element) => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return linkText(child);
      if (child.type !== 'element') return [child];
      if (child.tagName === 'h2') linked = new Set();
      if (!CLOSED.test(child.tagName) && !('dataSite' in child.properties)) walk(child);
      return [child];
    });
  };
  const linkText = (node: Text): ElementContent[] => {
    const parts: ElementContent[] = [];
    let end = 0;
    for (const { entry, start, end: to } of find(node.value)) {
      const href = hrefOf(entry);
      if (!href || linked.has(entry)) continue;
      linked.add(entry);
      if (start > end) parts.push({ type: 'text', value: node.value.slice(end, start) });
      const children: Text[] = [{ type: 'text', value: node.value.slice(start, to) }];
      parts.push({ type: 'element', tagName: 'a', properties: { className: ['entity'], href }, children });
      end = to;
    }
    if (end === 0) return [node];
    return [...parts, { type: 'text', value: node.value.slice(end) }];
  };
  walk(prose);
}
