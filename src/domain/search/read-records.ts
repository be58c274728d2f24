import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { FoundName, RegisterEntry } from '../connections/register.ts';
import type { Block } from '../papers/block.ts';
import { isOurs, readWords } from '../papers/read-blocks.ts';
import { isDivided, isFacts, piecesOf } from './divided.ts';
import { CELL_GAP } from './record.ts';

/** What a search can lead to as a whole: a section of a paper, a footnote or an editor's note. */
export interface SearchRecord {
  /** The id on the page; empty for what stands before the first heading. */
  readonly id: string;
  /** The section's heading; empty for what stands before the first one. */
  readonly title: string;
  /**
   * What the section is about in the site's own words, such as a table's caption: it is searched,
   * and never shown.
   */
  readonly context: readonly string[];
  readonly blocks: readonly SearchBlock[];
  /** The pages of the bundle it stands on, where the paper tells: `12`, `12-13`. */
  readonly page?: string;
}

/** A record with the paper it is in. */
export interface PaperRecord extends SearchRecord {
  /** The paper's path, without the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  /** Its short title. */
  readonly paper: string;
}

/**
 * A part of a record that has an address of its own, with the words that stand in no smaller block.
 */
export interface SearchBlock extends Pick<Block, 'id' | 'tag'> {
  /** Its id is that of the record, and its tag empty, for words that only belong to the whole. */
  readonly text: string;
  /** The changes inside, whose words stand in the text as well. */
  readonly changes: readonly (Pick<Block, 'id' | 'tag'> & { readonly text: string })[];
}

/** The entries that a record names, each once. */
export function namesIn(
  { title, blocks }: SearchRecord,
  find: (text: string) => readonly FoundName[],
): RegisterEntry[] {
  const names = find([title, ...blocks.map(({ text }) => text)].join('\n'));
  return [...new Set(names.map(({ entry }) => entry))];
}

/** A record in the making; `page` is what is told at its heading. */
type Draft = SearchRecord & { readonly context: string[]; readonly blocks: SearchBlock[] };

/**
 * The search records of a paper, in order.
 * @param summary what it is about, with the site's words
 */
export function toSearchRecords(article: Element | Root, summary: string): SearchRecord[] {
  const sections: Draft[] = [{ id: '', title: '', context: [summary], blocks: [] }];
  const notes: SearchRecord[] = [];

  /**
   * Puts the words of a node into the blocks they belong to; `id` and `tag` are those of the
   * smallest block around it.
   */
  const walk = (node: ElementContent, id: string, tag: string) => {
    const section = sections.at(-1) as Draft;
    if (node.type !== 'element') return add(section, id || section.id, tag, readWords([node]));
    const heading = headingOf(node);
    if (node.tagName === 'caption') section.context.push(readWords(node.children));
    else if (isFacts(node)) add(section, '', '', readCells(node));
    else if (isOurs(node)) return;
    else if (heading) sections.push(toSection(node, heading));
    else if (node.tagName === 'aside') notes.push(toNote(node, section.title));
    else if (idOf(node).startsWith('fodnote-')) notes.push(toFootnote(node));
    else {
      const isFolded = tag === 'details' || node.tagName === 'details';
      const own = idOf(node)
        ? ([idOf(node), isFolded ? 'details' : node.tagName] as const)
        : ([id || section.id, isFolded ? 'details' : tag] as const);
      if (isDivided(node)) for (const piece of piecesOf(node)) walk(piece, ...own);
      else add(section, ...own, readCells(node), toChanges(node));
    }
  };
  // A fragment holds what an element does.
  for (const child of article.children as ElementContent[]) walk(child, '', '');
  return [
    ...sections.map(toRecord).filter(({ blocks, title }) => blocks.length > 0 || title),
    ...notes,
  ];
}

/** A heading with nothing under it but other headings can be found all the same. */
function toRecord({ id, title, context, blocks }: Draft, at: number, all: Draft[]): SearchRecord {
  const own = blocks.length > 0 || !title ? blocks : [{ id, tag: '', text: title, changes: [] }];
  return { id, title, context, blocks: own, ...pagesOf(at, all) };
}

/** From the page told at the heading, or the last one before it, to the next that is told. */
function pagesOf(at: number, all: readonly Draft[]): Pick<SearchRecord, 'page'> {
  const from = all.slice(0, at + 1).findLast(({ page }) => page)?.page;
  const to = all.slice(at + 1).find(({ page }) => page)?.page ?? from;
  return from ? { page: to === from ? from : `${from}-${to}` } : {};
}

/** Adds words to a block of a section; a block that is divided gets them piece by piece. */
function add(
  { blocks }: Draft,
  id: string,
  tag: string,
  text: string,
  changes: SearchBlock['changes'] = [],
) {
  if (text === '') return;
  const index = blocks.findIndex((candidate) => candidate.id === id);
  const former = blocks[index];
  if (former) {
    const all = [...former.changes, ...changes];
    blocks[index] = { ...former, text: former.text + CELL_GAP + text, changes: all };
  } else blocks.push({ id, tag, text, changes });
}

function toSection(node: Element, heading: Element): Draft {
  const section: Draft = {
    id: idOf(heading),
    title: readWords([heading]),
    page: String(heading.properties.dataPage ?? ''),
    context: [],
    blocks: [],
  };
  if (node !== heading)
    add(section, section.id, '', readWords(node.children.filter((child) => child !== heading)));
  return section;
}

function toNote(aside: Element, section: string): SearchRecord {
  const label = select('strong', aside);
  const title = label ? readWords([label]) : '';
  const text = readWords([aside]).slice(title.length).trim();
  return {
    id: idOf(aside),
    title: section ? `${title} til »${section}«` : title,
    context: [],
    blocks: [{ id: idOf(aside), tag: 'aside', text, changes: [] }],
  };
}

function toFootnote(note: Element): SearchRecord {
  const id = idOf(note);
  return {
    id,
    title: id.replace('fodnote-', 'Fodnote '),
    context: [],
    blocks: [{ id, tag: 'li', text: readWords(note.children), changes: [] }],
  };
}

function toChanges(block: Element): SearchBlock['changes'] {
  return selectAll('ins[id], del[id]', block).map((change) => ({
    id: idOf(change),
    tag: change.tagName,
    text: readWords(change.children),
  }));
}

/** A block's words, with a gap where it is divided into cells or into labels and what they name. */
function readCells(node: Element): string {
  const cells = selectAll('th, td, dt, dd', node);
  return (cells.length > 0 ? cells : [node])
    .map((cell) => readWords([cell]))
    .filter(Boolean)
    .join(CELL_GAP);
}

/** A heading with an address, alone or in a heading group. */
function headingOf(node: Element): Element | undefined {
  if (node.tagName === 'hgroup') return select('h2, h3, h4', node);
  return /^h[2-4]$/.test(node.tagName) && node.properties.id ? node : undefined;
}

function idOf(node: Element): string {
  return String(node.properties.id ?? '');
}
