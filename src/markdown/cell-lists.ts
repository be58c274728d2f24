import type { ListItem, PhrasingContent, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';

/** Turns `• one • two` in a table cell into a list, which Markdown tables cannot hold. */
export function remarkCellLists() {
  return (tree: Root) => {
    visit(tree, 'tableCell', (cell: TableCell) => {
      const [intro = [], ...items] = splitAtBullets(cell.children);
      if (items.length === 0) return;
      const list = { type: 'list', ordered: false, spread: false, children: items.map(toItem) };
      // A list is no phrasing content to mdast, but it is legal in the HTML cell that this becomes.
      cell.children = [...intro, list] as PhrasingContent[];
    });
  };
}

function splitAtBullets(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const runs: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type !== 'text') {
      runs.at(-1)?.push(node);
      continue;
    }
    for (const [index, value] of node.value.split(/\s*•\s*/).entries()) {
      if (index > 0) runs.push([]);
      if (value) runs.at(-1)?.push({ type: 'text', value });
    }
  }
  return runs;
}

function toItem(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
