import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const ORDER = 'Fodnoter nummereres i den rækkefølge, de står i teksten.';

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
      if (node.identifier !== `${marks.length}`) {
        const fault = `Fodnotetegnet [^${node.identifier}] står, hvor [^${marks.length}] ventes.`;
        file.message(`${fault} ${ORDER}`, { place: node.position });
      }
    });
    visit(tree, 'footnoteDefinition', (node: FootnoteDefinition) => {
      if (!marks.includes(node.identifier)) {
        const mark = `[^${node.identifier}]`;
        const remedy = `Skriv ${mark} det sted, noten hører til.`;
        file.message(`Fodnoten ${mark} har intet tegn i teksten. ${remedy}`, {
          place: node.position,
        });
      }
    });
  };
}
