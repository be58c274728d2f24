import type { MendingReason } from '../domain/text/mendings.ts';

/** What was read of one received file: its blocks in reading order, before anything is decided. */
export interface ReceivedPaper {
  /** The file's own name, without folder: `referat.docx`. */
  readonly name: string;
  readonly format: 'pdf' | 'word' | 'text';
  readonly blocks: readonly Block[];
  /** Running heads, feet and page numbers, which belong to the printed page alone. */
  readonly furniture: readonly Furniture[];
  /** How many pages it has; nothing when the format has none. */
  readonly pages?: number;
  /** The places that the file's own outline leads to, those at its top level alone. */
  readonly outline?: readonly OutlineEntry[];
  /** What of the file could not be read, each a Danish sentence. */
  readonly problems: readonly string[];
}

/** A place that a file's own outline leads to: a bookmark of a PDF. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
}

/** Words that stand on a printed page and in no paper. */
export interface Furniture {
  readonly page: number;
  readonly text: string;
}

/** A part of a paper that stands by itself. */
export type Block = TextBlock | Item | Note | TableBlock | Figure;

/** Words with what is known of them. */
export interface Piece {
  readonly runs: readonly Run[];
  /** Words that the file has otherwise than they are printed, in the order they stand. */
  readonly mends?: readonly Mend[];
  /** The page of the file that it begins on, from 1. */
  readonly page?: number;
  readonly doubts?: readonly Doubt[];
}

/** The paper's title, a heading (level 1 is the highest below the title), or a paragraph. */
export type TextBlock = Piece &
  ({ readonly kind: 'title' | 'paragraph' } | { readonly kind: 'heading'; readonly level: number });

/** A point of a list; points that follow one another are one list. */
export interface Item extends Piece {
  readonly kind: 'item';
  /** 0 for the outermost list. */
  readonly depth: number;
  /** The sign before it as printed, numbering resolved: `•`, `–`, `3.`, `b)`. */
  readonly marker: string;
  /** Whether the sign itself was added or taken away by a tracked change. */
  readonly markerChange?: Change;
}

/** A footnote or endnote: its words, without its mark. */
export interface Note extends Piece {
  readonly kind: 'note';
  readonly number: number;
}

/** A table: every row has as many cells as the widest, merged cells at their first place. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly page?: number;
  readonly doubts?: readonly Doubt[];
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly Piece[];
  readonly isHead: boolean;
}

/** A picture that was received, or the place of one that was not. */
export interface Figure {
  readonly kind: 'figure';
  /** The picture's bytes; nothing when the file shows none that can be kept. */
  readonly picture?: { readonly bytes: Uint8Array; readonly type: 'png' | 'jpeg' };
  /** What the file says that it shows. */
  readonly alt?: string;
  readonly page?: number;
  readonly doubts?: readonly Doubt[];
}

/** What a tracked change does with words. */
export type Change = 'insertion' | 'deletion';

/** Words of one kind. A line break within a paragraph is `\n`. */
export interface Run {
  readonly text: string;
  /** Whether the words were added or taken away by a tracked change. */
  readonly change?: Change;
  /** The number of the note whose mark stands after the text. */
  readonly note?: number;
  /** How the words stand out from those of the paper's text: bold, or else italic. */
  readonly look?: 'strong' | 'emphasis';
}

/** A word that the file has otherwise than it is printed: `Forvalt- ningen`, `Forvaltningen`. */
export interface Mend {
  readonly before: string;
  readonly after: string;
  readonly reason: MendingReason;
}

/** A guess: what was taken, and what else it could be. */
export interface Doubt {
  /** A Danish sentence: what it was taken for, and why. */
  readonly taken: string;
  /** What else it could be, and what to write then. */
  readonly other: string;
  /** From 0, hardly any doubt, to 1. */
  readonly weight: number;
}

/** The words of a piece as they are read on the page. */
export function textOf({ runs }: Piece): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs of a piece without so many signs at its beginning. */
export function withoutStart({ runs }: Piece, length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' && run.note === undefined ? [] : [{ ...run, text }];
  });
}

/**
 * Runs that follow one another and are alike, as one: a mark within a word would part it. What has
 * no letters looks as the words before it.
 */
export function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike = last?.look === run.look || run.text.trim() === '';
    if (last && last.note === undefined && last.change === run.change && isAlike) {
      const note = run.note === undefined ? {} : { note: run.note };
      joined[joined.length - 1] = { ...last, ...note, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}
