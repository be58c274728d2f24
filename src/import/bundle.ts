import type { ContentsEntry } from './facts/bundle-contents.ts';
import type { Doubt, Piece, ReceivedPaper } from './received.ts';

/** A received file as the papers that it holds: one, or those of a bundle. */
export interface Bundle {
  readonly papers: readonly BundledPaper[];
  /** The bundle's own printed contents; nothing when it has none. */
  readonly contents?: BundleContents;
}

/** A paper, and its place in the file that it came in. */
export interface BundledPaper {
  readonly paper: ReceivedPaper;
  /** The bundle's cover, before its first paper. */
  readonly cover: readonly Piece[];
  /** The sheet before it, with its item and title, which is of the bundle alone. */
  readonly sheet: readonly Piece[];
  /** Its pages in the bundle, as far as they are known. */
  readonly pages?: { readonly first: number; readonly last?: number };
  /** The agenda item it belongs to: `3.2`. */
  readonly item?: string;
  /** Its number below the item. */
  readonly number?: number;
  /** Its title as the contents print it. */
  readonly tocTitle?: string;
  /** Why it was parted from what stands before it. */
  readonly doubts: readonly Doubt[];
}

/** A bundle's printed contents. */
export interface BundleContents {
  readonly title?: string;
  readonly entries: readonly ContentsEntry[];
}
