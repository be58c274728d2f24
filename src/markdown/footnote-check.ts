import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Fails on a footnote mark without a note, a note without a mark, and marks that do not run 1, 2, 3
 * as printed.
 */
export function remarkFootnoteCheck() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'text', (node) => {
      const [mark] = node.value.match(/\[\^[^\]]*\]/) ?? [];
      if (mark)
        file.message(
          `Fodnotetegnet ${mark} har ingen fodnote. Skriv en linje, der begynder med ${mark}: …`,
          {
            place: node.position,
          },
        );
    });
    const marks: string[] = [];
    visit(tree, 'footnoteReference', (node) => {
      if (marks.includes(node.identifier)) return;
      marks.push(node.identifier);
      if (node.identifier !== `${marks.length}`)
        file.message(
          `Fodnotetegnet [^${node.identifier}] står, hvor [^${marks.length}] ventes. Fodnoter nummereres i den rækkefølge, de står i teksten.`,
          {
            place: node.position,
          },
        );
    });
    visit(tree, 'footnoteDefinition', (node: FootnoteDefinition) => {
      if (!marks.includes(node.identifier))
        file.message(
          `Fodnoten [^${node.identifier}] har intet tegn i teksten. Skriv [^${node.identifier}] det sted, noten hører til.`,
          {
            place: node.position,
          },
        );
    });
  };
}
