import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describePlace, NAMED_BY } from '../addresses/place.ts';
import { type Block, isHeading, isPartOfSentence } from './block.ts';

/**
 * Every block with an address in a paper, in order. A sign for who comes to an address of old is
 * none.
 */
export function readBlocks(article: Element | Root): Block[] {
  const blocks: Block[] = [];
  let section = '';
  const walk = (node: Element, isWithinOurs: boolean) => {
    const { tagName: tag, properties } = node;
    const isOurs = isWithinOurs || 'dataSite' in properties;
    const words = properties.id || isHeading({ tag }) ? readWords([node]) : '';
    if (isHeading({ tag })) section = words;
    if (properties.id && !isSign(node) && !isTool(node)) {
      const id = String(properties.id);
      const lead = isHeading({ tag }) ? words : leadOf(node);
      const place = describePlace({ id, tag, section, lead });
      const ownWords = readWords([withoutBlocks(node)]);
      blocks.push({ id, tag, place, words, ownWords, isOurs, lines: [] });
    }
    for (const child of node.children) if (child.type === 'element') walk(child, isOurs);
  };
  for (const child of article.children) if (child.type === 'element') walk(child, false);
  return blocks;
}

/** What names a block, as `NAMED_BY` has it. */
function leadOf(block: Element): string {
  const naming = NAMED_BY[block.tagName];
  const lead = naming && select(naming, block);
  // A caption is the site's: as the words of the table it would not count.
  return lead ? readWords(lead.children.filter((child) => !isMark(child) && !isOurs(child))) : '';
}

/**
 * The words as a reader sees them, without footnote marks and what inside them is the site's. What
 * was deleted and what stands there now are apart: together they are no word.
 */
export function readWords(nodes: readonly ElementContent[]): string {
  const root: Root = { type: 'root', children: apart(nodes.map(withoutMarks)) as RootContent[] };
  return toText(root).replace(/\s+/g, ' ').trim();
}

function withoutMarks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.filter((child) => !isMark(child) && !isOurs(child));
  return { ...node, children: apart(children.map(withoutMarks)) };
}

/** Nodes with a space between two changes that touch. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, at): ElementContent[] =>
    isChange(node) && isChange(nodes[at - 1]) ? [{ type: 'text', value: ' ' }, node] : [node],
  );
}

function isChange(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && (node.tagName === 'ins' || node.tagName === 'del');
}

/** An element without the smaller blocks in it. */
function withoutBlocks(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isPlace(child) ? [] : [withoutBlocks(child)];
  });
  return { ...element, children };
}

/** Whether an element is a place with an address; a change or a mark is a part of its sentence. */
export function isPlace(element: Element): boolean {
  const { tagName: tag, properties } = element;
  return Boolean(properties.id) && !isTool(element) && !isPartOfSentence({ tag });
}

/** Whether it is something that a button of a paper opens. So are notes, which are places. */
function isTool({ tagName, properties }: Element): boolean {
  return 'popover' in properties && tagName !== 'aside';
}

function isMark(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'sup';
}

function isSign({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('moved');
}

/** Whether words are the site's. Its notes count as words of their own. */
export function isOurs(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName !== 'aside' && 'dataSite' in node.properties;
}
