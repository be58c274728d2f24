import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ID_RULE, isId } from '../domain/addresses/permalink.ts';
import { correctionFault } from '../domain/quotes/correction.ts';
import { formatDate } from '../domain/text/format.ts';
import { isDay } from '../domain/text/partial-date.ts';

/** The kinds of words that are ours and not the paper's, by the keyword an editor types. */
const KINDS = {
  NOTE: { kind: 'note', label: 'Redaktionens note', prefix: 'note-' },
  FIGUR: { kind: 'figure', label: 'Figur mangler', prefix: 'figur-' },
  MANGLER: { kind: 'missing', label: 'Indhold mangler', prefix: 'mangler-' },
  UDGÅET: { kind: 'withdrawn', label: 'Taget ned', prefix: '' },
  RETTELSE: { kind: 'correction', label: 'Rettet af afsenderen', prefix: 'rettelse-' },
} as const;

/** The kinds that say when: what was published has changed then. */
const DATED: readonly Aside['kind'][] = ['withdrawn', 'correction'];

/** An editor's note or a notice of something missing, as listed on `/gengivelse/`. */
export interface Aside {
  readonly id: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS]['kind'];
  readonly text: string;
  /** The tracked change that it is about. */
  readonly about?: string;
  /** The day on which words were taken down, or corrected by their sender. */
  readonly date?: string;
}

const MARKER = /^\[!(\p{L}+)(?: #([^\s,]+)(?:, (aendring-\d+|[^\]]+))?)?\]\s*/u;

/**
 * Turns `> [!NOTE #note-aar]` into an aside set apart from the paper, and lists the asides in the
 * front matter.
 */
export function remarkEditorialAsides() {
  return (tree: Root, file: VFile) => {
    const asides: Aside[] = [];
    visit(tree, 'blockquote', (quote, index, parent) => {
      const aside = toAside(
        quote,
        file,
        index === undefined ? undefined : parent?.children[index - 1],
      );
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

function toAside(quote: Blockquote, file: VFile, before: Nodes | undefined): Aside | undefined {
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
  const [marker, keyword = '', id = '', told = ''] = match;
  const known = KINDS[keyword as keyof typeof KINDS];
  if (!known)
    return fail(`[!${keyword}] kendes ikke. Skriv [!${Object.keys(KINDS).join('], [!')}].`);
  if (!id.startsWith(known.prefix))
    return fail(`Noten mangler en adresse. Skriv f.eks. [!${keyword} #${known.prefix}1].`);
  const isDated = DATED.includes(known.kind);
  if (id === '' || (isDated && !isDay(told)))
    return fail(
      'Her mangler stedets adresse eller dagen. ' +
        `Skriv f.eks. [!${keyword} #${id || 'oekonomi-2'}, 2026-11-27].`,
    );
  if (!isDated && told !== '' && !/^aendring-\d+$/.test(told))
    return fail(`»${told}« er ikke en ændring. Skriv f.eks. aendring-1.`);
  if (!isId(id)) return fail(`»${id}« kan ikke være en adresse: ${ID_RULE}.`);
  first.value = first.value.slice(marker.length);
  const text = textOf(quote);
  if (text.trim() === '') return fail('Noten er tom. Skriv, hvad den siger.');
  const fault = known.kind === 'correction' && correctionFault(text, before ? textOf(before) : '');
  if (fault) return fail(fault);
  const label = isDated ? `${known.label} den ${formatDate(told)}` : known.label;
  paragraph.children.unshift(labelNode(label), { type: 'text', value: ' ' });
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
  const more = told && (isDated ? { date: told } : { about: told });
  return { id, kind: known.kind, text, ...more };
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
