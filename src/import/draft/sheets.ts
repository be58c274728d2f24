import type { Ledger } from '../../schemas/index.ts';
import type { BundledPaper } from '../bundle.ts';
import type { Piece } from '../received.ts';
import { sourceWords } from '../settle/settled.ts';

/** What stands in the source before a paper and on no page: the lines, and why. */
export interface Sheets {
  readonly lines: readonly string[];
  readonly removed: Ledger['removed'];
}

/**
 * The cover of a bundle and the sheet before a paper as lines of the source that are removed.
 * @param before how many lines of the source stand before them
 */
export function toSheets({ cover, sheet }: BundledPaper, before: number): Sheets {
  const lines: string[] = [];
  const removed: Ledger['removed'] = [];
  const add = (pieces: readonly Piece[], why: string) => {
    const own = pieces.flatMap((piece) => sourceWords(piece).split('\n'));
    const words = own.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
    if (words.length === 0) return;
    const first = before + lines.length + 1;
    lines.push(...words, '');
    removed.push({ lines: { first, last: first + words.length - 1 }, text: words.join(' '), why });
  };
  add(cover, 'Bundtets forside.');
  add(sheet, 'Skilleblad foran bilaget; punktet står i sidens top.');
  return { lines, removed };
}
