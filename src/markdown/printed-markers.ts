import type { List, ListItem, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The signs that stand after a letter, and how a list with them is printed. */
const LETTERED = [
  { sign: '.', hProperties: { type: 'a' } },
  { sign: ')', hProperties: { type: 'a', className: ['paren'] } },
];

/**
 * Keeps list markers as the paper prints them: `1)` stays `1)`, and `- a. …`, `- b. …` becomes a
 * lettered list, as does `- a) …`.
 */
export function remarkPrintedMarkers() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'list', (list) => {
      if (list.ordered && hasParenthesis(list, String(file)))
        list.data = { hProperties: { className: ['paren'] } };
      const lettered = LETTERED.find(({ sign }) => isLettered(list, sign));
      if (lettered) letter(list, lettered);
    });
  };
}

function hasParenthesis(list: List, source: string): boolean {
  const start = list.position?.start.offset ?? 0;
  return /^\d+\)/.test(source.slice(start));
}

function isLettered(list: List, sign: string): boolean {
  return (
    !list.ordered &&
    !list.children.every(isTakenDown) &&
    list.children.every(
      (item, index) => isTakenDown(item) || textOf(item).startsWith(`${letterAt(index)}${sign} `),
    )
  );
}

/** Whether an item says that its words were taken down, its letter too. */
function isTakenDown({ children: [first] }: ListItem): boolean {
  return first?.type === 'blockquote' && first.data?.hName === 'aside';
}

function letter(list: List, { hProperties }: (typeof LETTERED)[number]) {
  list.ordered = true;
  list.data = { hProperties };
  for (const item of list.children) {
    const [paragraph] = item.children;
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    if (first?.type === 'text') first.value = first.value.slice('a. '.length);
  }
}

function letterAt(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
