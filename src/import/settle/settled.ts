import { toSuperscript } from '../../domain/text/token.ts';
import {
  type Doubt,
  type Figure,
  type Item,
  joinAlike,
  type Mend,
  type Note,
  type Piece,
  type Run,
  type TableRow,
} from '../received.ts';
import type { NumberTable } from './number-table.ts';

/** A paper as it will be drafted: what each part becomes on its page is decided. */
export interface SettledPaper {
  /** The title as printed, on one line; our own words when the paper has none. */
  readonly title: string;
  /** Where the file has it; nothing when it is ours. */
  readonly printedTitle?: { readonly piece: Piece; readonly at: number };
  readonly parts: readonly Part[];
  /** The notes that are called in the text, in the order they stand. */
  readonly notes: readonly Note[];
  /** The notes' numbers in the order they are called, when these do not run on. */
  readonly noteNumbers?: readonly number[];
}

/** A part of a page. */
export type Part =
  | (Piece & { readonly kind: 'heading'; readonly depth: 2 | 3 | 4; readonly id: string })
  | (Piece & { readonly kind: 'paragraph' })
  | {
      readonly kind: 'list';
      readonly items: readonly Item[];
      /** Whether it is the paper's own printed contents. */
      readonly isContents?: true;
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly TableRow[];
      /** What it is as typed records, when it is of numbers and stands below a heading. */
      readonly numbers?: NumberTable;
      readonly page?: number;
      readonly doubts?: readonly Doubt[];
    }
  | (Figure & { readonly id: string });

/** A point as words that begin with its sign: one that Markdown cannot print before a point. */
export function withLead({ marker, markerChange, ...piece }: Item): Piece {
  const lead: Run = { text: `${marker} `, ...(markerChange && { change: markerChange }) };
  return { ...piece, runs: joinAlike([lead, ...piece.runs]) };
}

/** All words of a piece before they were mended, tracked changes marked: what its file has. */
export function sourceWords({ runs, mends = [] }: Piece): string {
  return unmend(runs.map(markChange).join(''), mends);
}

/** What marks a tracked change in a source that an import writes. */
export const CHANGE_MARKS = { insertion: '{+', insertionEnd: '+}', deletion: '~~' } as const;

function markChange({ text, change, note }: Run): string {
  const mark = note === undefined ? '' : toSuperscript(note);
  if (!change || text.trim() === '') return text + mark;
  const { insertion, insertionEnd, deletion } = CHANGE_MARKS;
  const [open, close] = change === 'insertion' ? [insertion, insertionEnd] : [deletion, deletion];
  return open + text + close + mark;
}

/** The words with each mending taken back, in the order they stand. */
function unmend(text: string, mends: readonly Mend[]): string {
  let done = '';
  let rest = text;
  for (const { before, after } of mends) {
    const at = rest.indexOf(after);
    if (at < 0) throw new RangeError(`»${after}« was mended and does not stand in »${text}«`);
    done += rest.slice(0, at) + before;
    rest = rest.slice(at + after.length);
  }
  return done + rest;
}
