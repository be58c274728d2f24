import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';

/** Puts a line beside each block of a paper that has one: at the end of a point or a row, below anything else. */
export function addPlaceBacklinks(parent: Element, lineAt: (id: string) => ElementContent[]) {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    addPlaceBacklinks(child, lineAt);
    // A heading with a subtitle is one thing.
    const block = child.tagName === 'hgroup' ? select(':is(h2, h3, h4)', child) : child;
    const line =
      parent.tagName === 'hgroup' || !block?.properties.id
        ? []
        : lineAt(String(block.properties.id));
    const inside = insideOf(child);
    inside?.children.push(...line);
    return inside ? [child] : [child, ...line];
  });
}

/** Where in a block its line can stand; nothing when it has to stand after it. */
function insideOf(block: Element): Element | undefined {
  if (block.tagName === 'li') return block;
  // A row, or a name with its descriptions.
  if (/^(?:tr|div)$/.test(block.tagName))
    return block.children.findLast((child) => child.type === 'element');
  return undefined;
}
