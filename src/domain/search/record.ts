import type { ChangeTag } from '../papers/tracked-change.ts';
import { showRepeatedWords } from './repeated-words.ts';
import { showStopWords } from './stop-words.ts';

/** Between the cells of a row, and between a label and what it names. */
export const CELL_GAP = ' · ';

/** Stands after each block of a section in the index, so that it can be told where one ends. */
export const BLOCK_END = '¶';

/** Between the name of a paper and what it is, where hits are headed by both. */
export const HEAD_GAP = '¶';

/** The id in the index of the words that belong to a section as a whole. */
export const WHOLE = 'hele';

/**
 * Up to so many records an index is small: each section lies in a file of its own, and what all
 * readers fetch is packed tightly.
 */
export const SMALL_INDEX = 1000;

/** A section of a paper as the search index tells of it. */
export interface Section {
  readonly url: string;
  /** Its heading; empty for what stands before the first one. */
  readonly title: string;
  /** What is searched and not shown: the paper's name, a table's caption. */
  readonly context: string;
  readonly blocks: readonly SectionBlock[];
  /** The pages of the bundle it stands on, where the paper tells. */
  readonly page?: string;
  /**
   * The paper's name and what it is, `HEAD_GAP` between them, where the page of the search has
   * neither.
   */
  readonly head?: string;
}

/** A part of a section with an address of its own. */
export interface SectionBlock {
  /** Empty for the words that belong to the section as a whole. */
  readonly id: string;
  /** `folded`: what a paper says of itself and the page folds away, such as its own contents. */
  readonly kind: 'whole' | 'table' | 'row' | 'label' | 'note' | 'item' | 'folded' | 'text';
  readonly text: string;
  readonly changes: readonly {
    readonly id: string;
    readonly tag: ChangeTag;
    readonly text: string;
  }[];
}

/** A fragment of Pagefind's index, as much as is used of it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: {
    readonly title?: string;
    readonly context?: string;
    readonly page?: string;
    readonly head?: string;
  };
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
  }[];
}

/** What each kind of block is called in the index: Pagefind keeps the name of an element. */
export const BLOCK_ELEMENTS: Readonly<Record<string, SectionBlock['kind']>> = {
  'x-whole': 'whole',
  'x-table': 'table',
  'x-tr': 'row',
  'x-div': 'label',
  'x-details': 'folded',
  aside: 'note',
  li: 'item',
};

/** Reads a section from its fragment. */
export function readSection({ url, content, meta, anchors }: Fragment): Section {
  const texts = showRepeatedWords(showStopWords(content)).split(BLOCK_END);
  const blocks: SectionBlock[] = [];
  for (const { element, id, text } of anchors) {
    const last = blocks.at(-1);
    if (element === 'ins' || element === 'del') {
      if (last)
        blocks[blocks.length - 1] = {
          ...last,
          changes: [...last.changes, { id, tag: element, text: showStopWords(text) }],
        };
    } else {
      const words = texts[blocks.length]?.replace(/^[.\s]+/, '').trim() ?? '';
      blocks.push({
        id: id === WHOLE ? '' : id,
        kind: BLOCK_ELEMENTS[element] ?? 'text',
        text: words,
        changes: [],
      });
    }
  }
  const title = showStopWords(meta.title ?? '');
  // A heading with nothing under it stands in the index as its own words, and would count twice.
  const own = blocks.filter(({ kind, text }) => kind !== 'whole' || text !== title);
  const { page, head, context = '' } = meta;
  const facts = { ...(page && { page }), ...(head && { head }) };
  return { url, title, context: showStopWords(context), blocks: own, ...facts };
}
