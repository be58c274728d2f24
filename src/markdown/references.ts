import type { Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isReference, REFERENCE_RULE, readReference } from '../domain/papers/cross-reference.ts';

/**
 * Turns `[bilag 1](ref:erhvervsservice)` into a link to that place, and `[brevet](ref:udenfor "…")`
 * into one to what the bundle lacks.
 */
export function remarkReferences() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'link', (link: Link) => {
      if (!isReference(link.url)) return;
      const reference = readReference(link.url, link.title ?? undefined);
      if (!reference)
        return void file.message(
          `Henvisningen »${textOf(link)}« kan ikke læses. ${REFERENCE_RULE}.`,
          {
            place: link.position,
          },
        );
      link.url = reference.href;
      delete link.title;
      link.data = {
        hProperties: { className: [reference.className], dataRemark: reference.remark },
      };
    });
    visit(tree, 'heading', (heading) => {
      visit(heading, 'link', (link) => {
        const fault = `»${textOf(link)}« i overskriften kan ikke være et link`;
        const remedy = 'Overskriften er selv et. Skriv linket i en note under den.';
        file.message(`${fault}: ${remedy}`, { place: link.position });
      });
    });
  };
}
