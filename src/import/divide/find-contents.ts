import type { BundleContents } from '../bundle.ts';
import {
  beginsEntry,
  type ContentsEntry,
  isContentsTitle,
  isOfBundle,
  readEntry,
} from '../facts/bundle-contents.ts';
import { type Block, textOf } from '../received.ts';

/** How many blocks from its beginning a bundle has its contents within. */
const HEAD = 60;

/** Longest heading of contents, in characters. */
const LONGEST_TITLE = 80;

/** Contents of a bundle, and the blocks they stand in. */
export interface FoundContents extends BundleContents {
  /** The blocks from `first` on, and before `end`. */
  readonly first: number;
  readonly end: number;
}

/** The lines that a block prints: the rows of a table, a point with its sign. */
export function linesOf(block: Block): string[] {
  if (block.kind === 'figure') return [];
  if (block.kind === 'table')
    return block.rows.map(({ cells }) => cells.map(textOf).join(' ').replace(/\s+/g, ' ').trim());
  const sign = block.kind === 'item' ? `${block.marker} ` : '';
  return `${sign}${textOf(block)}`
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The printed contents that a bundle begins with; nothing when a file has none of a bundle. */
export function findContents(blocks: readonly Block[]): FoundContents | undefined {
  const head = blocks.slice(0, HEAD);
  const first = head.findIndex((block) => entriesOf([block]) !== undefined);
  if (first < 0) return undefined;
  let end = first + 1;
  let entries = entriesOf([blocks[first]]) ?? [];
  // An entry may go on in the next block, so a block that is none may be the beginning of one.
  for (let at = end; at < blocks.length; at++) {
    const more = entriesOf(blocks.slice(end, at + 1));
    if (more) {
      entries = [...entries, ...more];
      end = at + 1;
    } else if (at > end) break;
  }
  if (!isOfBundle(entries)) return undefined;
  const [title = ''] = first > 0 ? linesOf(blocks[first - 1] ?? { kind: 'figure' }) : [];
  const isTitle = title !== '' && title.length <= LONGEST_TITLE && !/[.:]$/.test(title);
  return { entries, end, first: isTitle ? first - 1 : first, ...(isTitle && { title }) };
}

/** The entries that blocks print, when they print nothing else. */
function entriesOf(blocks: readonly (Block | undefined)[]): ContentsEntry[] | undefined {
  const lines = blocks.flatMap((block) => (block ? linesOf(block) : []));
  const entries: ContentsEntry[] = [];
  let open = '';
  for (const line of lines) {
    if (open === '' && !beginsEntry(line) && !isContentsTitle(line)) return undefined;
    const entry = readEntry(`${open} ${line}`);
    if (entry) entries.push(entry);
    open = entry ? '' : `${open} ${line}`;
  }
  return entries.length > 0 && open === '' ? entries : undefined;
}
