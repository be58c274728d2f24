import type { Element, Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { blockId } from '../domain/addresses/permalink.ts';

type Block = Element | MdxJsxFlowElementHast;

const BLOCKS = ['p', 'ul', 'ol', 'table', 'blockquote'];
const BLOCK_COMPONENTS = ['DataTable', 'GoalsOverview'];

/**
 * Numbers every block within its section, `oekonomi-2`, its list items and rows below it,
 * `oekonomi-2-3`, and fails on a doubled id.
 */
export function rehypeBlockIds() {
  return (tree: Root, file: VFile) => {
    const taken = new Set<string>();
    const claim = (node: Block, id: string) => {
      if (taken.has(id))
        file.message(`Adressen »${id}« bruges to gange. Giv overskriften eller noten en anden.`, {
          place: node.position,
        });
      taken.add(id);
    };
    let section = 'afsnit';
    let count = 0;
    const walk = (node: Nodes) => {
      if (isElement(node) && node.properties.id) claim(node, String(node.properties.id));
      if (isElement(node) && /^h[2-6]$/.test(node.tagName))
        [section, count] = [String(node.properties.id), 0];
      if (isElement(node) && 'dataFootnotes' in node.properties) return footnotes(node, claim);
      if (isElement(node) && isNotice(node)) {
        const id = String(node.properties.id);
        // It stands in the place of a block that had the next number, or of a heading.
        if (id === blockId(section, count + 1)) count++;
        else if (!id.startsWith(`${section}-`)) [section, count] = [id, 0];
      }
      if (isElement(node) && 'dataSite' in node.properties) return;
      if (!isBlock(node)) {
        if ('children' in node) for (const child of node.children) walk(child);
        return;
      }
      // A block with an id of its own takes no number, so that one can be set in without moving the
      // others.
      if (isElement(node) && node.properties.id)
        return numberParts(node, String(node.properties.id), claim);
      number(node, blockId(section, ++count), claim);
    };
    walk(tree);
  };
}

type Claim = (node: Block, id: string) => void;

function number(block: Block, id: string, claim: Claim) {
  setId(block, id);
  claim(block, id);
  numberParts(block, id, claim);
}

/** Numbers list items and body rows, and what is inside them, below the id of what holds them. */
function numberParts(parent: Block, id: string, claim: Claim) {
  let count = 0;
  const walk = (node: Nodes) => {
    if (isElement(node) && node.tagName === 'thead') return;
    const isPart = isElement(node) && (node.tagName === 'li' || node.tagName === 'tr');
    if (isElement(node) && node.properties.id && node !== parent)
      claim(node, String(node.properties.id));
    if (isPart) {
      const partId = blockId(id, ++count);
      takeItemDown(node);
      node.properties.id = partId;
      claim(node, partId);
      numberParts(node, partId, claim);
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of parent.children) walk(child);
}

/** A footnote is one block; the paragraphs of a longer one are numbered below it. */
function footnotes(section: Element, claim: Claim) {
  const walk = (node: Nodes) => {
    if (!isElement(node)) return;
    if (node.properties.id) claim(node, String(node.properties.id));
    if (node.tagName !== 'li') return void node.children.forEach(walk);
    takeItemDown(node);
    const paragraphs = node.children.filter(
      (child): child is Element => isElement(child) && child.tagName === 'p',
    );
    if (paragraphs.length < 2) return;
    for (const [index, paragraph] of paragraphs.entries()) {
      paragraph.properties.id = blockId(String(node.properties.id), index + 1);
      claim(paragraph, String(paragraph.properties.id));
    }
  };
  for (const child of section.children) walk(child);
}

/** Whether an element says that words were taken down where it stands. */
function isNotice({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'aside' && Array.isArray(className) && className.includes('withdrawn');
}

/**
 * Makes an item of a list, or a footnote, whose words were taken down an item of ours that says so:
 * the others keep their numbers and addresses.
 */
function takeItemDown(item: Element) {
  const notice = item.children.find(
    (child): child is Element => child.type === 'element' && isNotice(child),
  );
  if (!notice) return;
  item.properties.dataSite = '';
  item.children = item.children.flatMap((child) => (child === notice ? notice.children : [child]));
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function isBlock(node: Nodes): node is Block {
  if (isElement(node)) return BLOCKS.includes(node.tagName);
  return node.type === 'mdxJsxFlowElement' && BLOCK_COMPONENTS.includes(node.name ?? '');
}

function setId(block: Block, id: string) {
  if (isElement(block)) block.properties.id = id;
  else block.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
}
