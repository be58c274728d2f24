import type { Emphasis, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const UNCLOSED = [
  'En indsættelse er ikke lukket, eller der er fed skrift eller et link i den.',
  'Skriv ++ både før og efter hvert stykke.',
].join(' ');

/**
 * Turns `++indsat++` into `<ins>` and numbers every `<ins>` and `<del>` (`~~slettet~~`) as
 * `aendring-1`, `aendring-2` …
 */
export function remarkTrackedChanges() {
  return (tree: Root, file: VFile) => {
    let count = 0;
    const nextId = () => ({ id: `aendring-${++count}` });
    visit(tree, ['text', 'delete'], (node, index, parent) => {
      if (node.type === 'delete') {
        node.data = { ...node.data, hProperties: nextId() };
        return SKIP;
      }
      const parts = (node as Text).value.split('++');
      if (parts.length === 1 || !parent || index === undefined) return undefined;
      if (parts.length % 2 === 0) file.message(UNCLOSED, { place: node.position });
      const nodes = parts
        .map((value, position) => (position % 2 ? insertion(value, nextId()) : text(value)))
        .filter(hasContent);
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function insertion(value: string, hProperties: { id: string }): Emphasis {
  return { type: 'emphasis', data: { hName: 'ins', hProperties }, children: [text(value)] };
}

function hasContent(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}
