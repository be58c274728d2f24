import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ID_RULE, isId } from '../domain/addresses/permalink.ts';

/** The kinds of words that are ours and not the paper's, by the keyword an editor types. */
const KINDS = {
  NOTE: { kind: 'note', label: 'Redaktionens note', prefix: 'note-' },
  FIGUR: { kind: 'figure', label: 'Figur mangler', prefix: 'figur-' },
  MANGLER: { kind: 'missing', label: 'Indhold mangler', prefix: 'mangler-' },
} as const;

/** An editor's note or a notice of something missing, as listed on `/gengivelse/`. */
export interface Aside {
  readonly id: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS]['kind'];
  readonly text: string;
  /** The tracked change that it is about. */
  readonly about?: string;
}

const MARKER = /^\[!(\w+)(?: #([^\s,]+)(?:, (aendring-\d+))?)?\]\s*/;

/**
 * Turns `> [!NOTE #note-aar]` into an aside set apart from the paper, and lists the asides in the
 * front matter.
 */
export function remarkEditorialAsides() {
  return (tree: Root, file: VFile) => {
    const asides: Aside[] = [];
    visit(tree, 'blockquote', (quote, index, parent) => {
      const aside = toAside(quote, file);
      if (!aside) return undefined;
      asides.push(aside);
      if (aside.kind !== 'note' || index === undefined) return undefined;
      parent?.children.splice(index, 0, toMark(aside.id));
      return index + 2;
    });
    const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    if (astro?.frontmatter) astro.frontmatter.asides = asides;
  };
}

function toAside(quote: Blockquote, file: VFile): Aside | undefined {
  const paragraph = quote.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const match = first?.type === 'text' && first.value.match(MARKER);
  const fail = (reason: string) => {
    file.message(reason, { place: quote.position });
    return undefined;
  };
  if (!match || paragraph?.type !== 'paragraph') {
    // Else it would stand as if the paper itself quoted it.
    if (first?.type === 'text' && first.value.startsWith('['))
      fail('Noten begynder ikke rigtigt. Skriv f.eks. [!NOTE #note-aar].');
    return undefined;
  }
  const [marker, keyword = '', id = '', about] = match;
  const known = KINDS[keyword as keyof typeof KINDS];
  if (!known)
    return fail(`[!${keyword}] kendes ikke. Skriv [!${Object.keys(KINDS).join('], [!')}].`);
  if (!id.startsWith(known.prefix))
    return fail(`Noten mangler en adresse. Skriv f.eks. [!${keyword} #${known.prefix}1].`);
  if (!isId(id)) return fail(`»${id}« kan ikke være en adresse: ${ID_RULE}.`);
  first.value = first.value.slice(marker.length);
  const text = textOf(quote);
  paragraph.children.unshift(labelNode(known.label), { type: 'text', value: ' ' });
  quote.data = {
    hName: 'aside',
    hProperties: {
      id,
      role: 'note',
      dataSite: '',
      // What warns stands open everywhere.
      ...(known.kind === 'note' ? { popover: '' } : { className: [known.kind] }),
    },
  };
  return { id, kind: known.kind, text, ...(about && { about }) };
}

/** The button that opens a note where there is no margin for it; its words are in its label. */
function toMark(id: string): Paragraph {
  return {
    type: 'paragraph',
    children: [],
    data: {
      hName: 'button',
      hProperties: {
        popoverTarget: id,
        ariaLabel: KINDS.NOTE.label,
        dataSite: '',
      },
    },
  };
}

function labelNode(label: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: label }] };
}
