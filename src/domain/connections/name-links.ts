import type { Element, ElementContent, Root, Text } from 'hast';
import type { FoundName, RegisterEntry } from './register.ts';

/**
 * What no name inside is made a link: other links, headings, tables that are worked with, and the
 * site's own words.
 */
const CLOSED = /^(?:a|h[1-6]|hgroup|data-table|details|dt|thead|caption)$/;

/**
 * What says nothing to those who do not know it, however often the whole name stands there: `ERST`,
 * `DFiR`.
 */
const ABBREVIATION = /^\p{Lu}\p{L}{0,2}\p{Lu}{1,3}$/u;

/**
 * Makes the first mention of each name in each section of a paper a link, in place, and the first
 * of each abbreviation of it.
 * @param find finds names in a text
 * @param hrefOf where a name leads; nothing for one that has no page
 */
export function linkNames(
  prose: Root,
  find: (text: string) => readonly FoundName[],
  hrefOf: (entry: RegisterEntry) => string | undefined,
) {
  let linked = new Set<string>();
  const walk = (parent: Element | Root) => {
    // A fragment holds what an element does.
    const children = parent.children as ElementContent[];
    parent.children = children.flatMap((child): ElementContent[] => {
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
      const words = node.value.slice(start, to);
      const name = ABBREVIATION.test(words) ? words : '';
      if (!href || linked.has(href + name)) continue;
      linked.add(href + name);
      if (start > end) parts.push({ type: 'text', value: node.value.slice(end, start) });
      const children: Text[] = [{ type: 'text', value: words }];
      parts.push({
        type: 'element',
        tagName: 'a',
        properties: { className: ['entity'], href },
        children,
      });
      end = to;
    }
    if (end === 0) return [node];
    return [...parts, { type: 'text', value: node.value.slice(end) }];
  };
  walk(prose);
}
