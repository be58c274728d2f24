import type { Heading, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ID_RULE, isId } from '../domain/addresses/permalink.ts';

const MARKER = /\s*\[#([^\],]*)(?:, s\. (\d+))?\]$/;

/**
 * Gives a heading or paragraph the id written at its end, `## 6. Økonomi [#oekonomi]`, and fails on
 * a heading without one.
 * `[#oekonomi, s. 22]` tells the page of the bundle too.
 */
export function remarkExplicitIds() {
  return (tree: Root, file: VFile) => {
    visit(tree, ['heading', 'paragraph'], (node) => {
      const block = node as Heading | Paragraph;
      const { id, page } = takeMarker(block) ?? {};
      if (id === undefined && block.type === 'heading') {
        const remedy = 'Skriv en efter den, f.eks. [#oekonomi].';
        file.message(`Overskriften »${textOf(block)}« har ingen adresse. ${remedy}`, {
          place: block.position,
        });
      }
      if (id === undefined) return;
      if (!isId(id))
        file.message(`»${id}« kan ikke være en adresse: ${ID_RULE}.`, { place: block.position });
      block.data = { hProperties: { id, ...(page && { dataPage: page }) } };
    });
  };
}

function takeMarker(
  block: Heading | Paragraph,
): { id: string; page: string | undefined } | undefined {
  const last = block.children.at(-1);
  const match = last?.type === 'text' && last.value.match(MARKER);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index);
  if (last.value === '') block.children.pop();
  return { id: match[1] ?? '', page: match[2] };
}
