import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describePlace } from '../domain/addresses/place.ts';

/** A block of a paper that has an address. */
export interface PaperBlock {
  readonly id: string;
  readonly element: Element;
  /** Where it stands, from the outside in. */
  readonly place: readonly string[];
  /** Its words as a reader sees them. */
  readonly words: string;
  /** Whether its words are the site's: an editor's note may be reworded, the paper may not. */
  readonly isOurs: boolean;
}

/** Every block with an address in a built paper, in order. */
export function readBlocks(article: Element): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let section = '';
  const walk = (node: ElementContent, isOurs: boolean) => {
    if (node.type !== 'element') return;
    const { tagName: tag, properties } = node;
    const ours = isOurs || 'dataSite' in properties;
    const isHeading = /^h[2-6]$/.test(tag);
    if (isHeading) section = readWords([node]);
    if (properties.id) {
      const id = String(properties.id);
      const words = readWords([node]);
      blocks.push({
        id,
        element: node,
        place: describePlace({ id, tag, section, lead: isHeading ? words : leadOf(node) }),
        words,
        isOurs: ours,
      });
    }
    for (const child of node.children) walk(child, ours);
  };
  walk(article, false);
  return blocks;
}

/** What names a block: a table's caption, a row's first cell, the name of a goal's part, a note's label. */
function leadOf(block: Element): string {
  const naming = { table: 'caption', tr: 'th, td', div: 'dt', aside: 'strong' }[block.tagName];
  const lead = naming && select(naming, block);
  // A caption is the site's: as the words of the table it would not count.
  return lead ? readWords(lead.children) : '';
}

/** The words as a reader sees them, without footnote marks and what inside them is the site's. */
export function readWords(nodes: readonly ElementContent[]): string {
  const root: Root = { type: 'root', children: nodes.map(withoutMarks) as RootContent[] };
  return toText(root).replace(/\s+/g, ' ').trim();
}

function withoutMarks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  return {
    ...node,
    children: node.children.filter((child) => !isMark(child) && !isOurs(child)).map(withoutMarks),
  };
}

/** Whether an element is a block with an address; a change or a mark is a part of its sentence. */
export function isBlock({ tagName, properties }: Element): boolean {
  return Boolean(properties.id) && !/^(?:ins|del|a)$/.test(tagName);
}

function isMark(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'sup';
}

/** Whether words are the site's. Its notes count as words of their own. */
export function isOurs(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName !== 'aside' && 'dataSite' in node.properties;
}
