/**
 * A block of a paper: what has an address of its own. Search, connections, promises, dates and
 * proof all speak of it.
 */
export interface Block {
  /** The id on the page: `oekonomi-2`. */
  readonly id: string;
  /** `p`, `li`, `tr`, `h2` … in lower case. */
  readonly tag: string;
  /** Where it stands, from the outside in: `['6. Økonomi', 'afsnit 2']`. */
  readonly place: readonly string[];
  /** All its words as a reader sees them, those of smaller blocks in it too. */
  readonly words: string;
  /** The words that stand in it and in no smaller block. */
  readonly ownWords: string;
  /** Whether its words are the site's: an editor's note may be reworded, the paper may not. */
  readonly isOurs: boolean;
  /**
   * The lines of the source that it renders, ascending; none for the site's own, and before the
   * proof has told.
   */
  readonly lines: readonly number[];
}

/**
 * Whether a block is a part of its sentence, as a change or a footnote's mark is, and no place of
 * its own in the text.
 */
export function isPartOfSentence({ tag }: Pick<Block, 'tag'>): boolean {
  return /^(?:ins|del|a)$/.test(tag);
}

/** Whether a block is a heading. */
export function isHeading({ tag }: Pick<Block, 'tag'>): boolean {
  return /^h[2-6]$/.test(tag);
}
