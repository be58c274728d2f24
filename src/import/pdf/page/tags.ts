/** A node of the tree that a tagged PDF has, as pdf.js gives it. */
interface TagNode {
  readonly role?: string;
  readonly children?: readonly (TagNode | TagContent)[];
}

interface TagContent {
  readonly type: string;
  readonly id?: string;
}

/** Nodes that stand by themselves: what is in two of them is not one paragraph. */
const BLOCKS = /^(?:P|H\d?|LI|Lbl|LBody|TD|TH|Caption|Note|Title|Quote|TOCI|Sect|Div)$/;

/** What a page's tags tell of: to each piece of marked content the number of its block. */
export function blocksOf(tree: TagNode | null): Map<string, number> {
  const blocks = new Map<string, number>();
  let count = 0;
  const walk = (node: TagNode, outer: number) => {
    const own = BLOCKS.test(node.role ?? '') ? ++count : outer;
    for (const child of node.children ?? []) {
      if ('type' in child) blocks.set(child.id ?? '', own);
      else walk(child, own);
    }
  };
  if (tree) walk(tree, 0);
  return blocks;
}
