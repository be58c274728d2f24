import type { ContentsEntry } from '../facts/bundle-contents.ts';
import type { Block, Doubt, ReceivedPaper } from '../received.ts';

/** A place where a file is divided: a paper begins there. */
export interface Cut {
  /** A page where the file has pages, and else the number of a block. */
  readonly at: number;
  /** How many blocks from there on are a sheet before the paper. */
  readonly sheet: number;
  /** The appendix, and the item above it, as the contents have them. */
  readonly appendix?: ContentsEntry;
  readonly item?: ContentsEntry;
  /** What the file itself calls the paper. */
  readonly title?: string;
  readonly doubt: Doubt;
}

/** What to do where a file was divided and should not have been. */
const OTHER = 'Er det en del af papiret før, så saml de to filer til én.';

/** A doubt about a division, and why it was made. */
export function doubtOf(why: string, weight: number): Doubt {
  return { taken: `Delt her, fordi ${why}.`, other: OTHER, weight };
}

/** Where each block stands: its page where the file has pages, and else its own number. */
export function placesOf({ blocks, pages }: ReceivedPaper): number[] {
  let page = 1;
  return blocks.map((block, index) => {
    page = pageOf(block) ?? page;
    return pages === undefined ? index : page;
  });
}

function pageOf(block: Block): number | undefined {
  return block.kind === 'table' ? (block.page ?? block.rows[0]?.cells[0]?.page) : block.page;
}
