import type { Emphasis, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const UNCLOSED = [
  'En indsættelse er ikke lukket, eller der er fed skrift eller et link i den.',
  'Skriv ++ både før og efter hvert stykke.',
].join(' ');

/**
 * Turns `++indsat++` into `<ins>` and numbers every `<ins>` and `<del>` (`~~slettet~~`) as
 * `aendring-1`, `aendring-2` …
 * Markdown leaves `~~` as it is where a word and a comma stand around it: `uger~~, mindst~~`.
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
      const { value } = node as Text;
      if (!/\+\+|~~/.test(value) || !parent || index === undefined) return undefined;
      if (value.split('++').length % 2 === 0) file.message(UNCLOSED, { place: node.position });
      const nodes = [...value.matchAll(CHANGED)].map(
        ([whole, inserted, deleted]) =>
          (inserted && change('ins', inserted, nextId())) ||
          (deleted && change('del', deleted, nextId())) ||
          text(whole),
      );
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/** A change, or words up to the next one. */
const CHANGED = /\+\+(.+?)\+\+|~~(.+?)~~|(?:(?!\+\+.+?\+\+|~~.+?~~).)+/gs;

function text(value: string): Text {
  return { type: 'text', value };
}

function change(hName: 'ins' | 'del', value: string, hProperties: { id: string }): Emphasis {
  return { type: 'emphasis', data: { hName, hProperties }, children: [text(value)] };
}
