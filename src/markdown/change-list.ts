import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { TrackedChange } from '../domain/papers/tracked-change.ts';
import type { Aside } from './editorial-asides.ts';

/**
 * Lists the tracked changes in the front matter, each with its section and the editor's note on it.
 */
export function rehypeChangeList() {
  return (tree: Root, file: VFile) => {
    const changes: TrackedChange[] = [];
    let section = '';
    const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    // `remarkEditorialAsides` has put them there.
    const asides = (astro?.frontmatter?.asides ?? []) as readonly Aside[];
    visit(tree, 'element', (node) => {
      const id = String(node.properties.id ?? '');
      if (/^h[2-6]$/.test(node.tagName) && !('dataSite' in node.properties))
        section = textOf(node).trim();
      if (node.tagName !== 'ins' && node.tagName !== 'del') return;
      const note = asides.find(({ about }) => about === id)?.id;
      const words = textOf(node).trim();
      changes.push({ id, tag: node.tagName, words, section, ...(note && { note }) });
    });
    const lost = asides.find(({ about }) => about && !changes.some(({ id }) => id === about));
    if (lost) {
      const remedy =
        changes.length > 0
          ? `Skriv en af ${changes[0]?.id} til ${changes.at(-1)?.id}.`
          : 'Bilaget har ingen ændringer.';
      file.message(
        `Noten #${lost.id} handler om »${lost.about}«, som ikke er en ændring i bilaget. ${remedy}`,
        {
          place: select(`[id="${lost.id}"]`, tree)?.position,
        },
      );
    }
    if (astro?.frontmatter) astro.frontmatter.changes = changes;
  };
}
