import { firstToken, type Token } from '../domain/text/token.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { MARKERS } from './page-tokens.ts';

/** A run of lines of the source, both ends included; one line when it has no last. */
export type Lines = { readonly first: number; readonly last?: number | undefined };

/** A token of the source, and what the ledger makes of it. */
export interface LexedToken extends Token {
  readonly line: number;
  /** Where on the line it begins. */
  readonly at: number;
  readonly fate: 'kept' | 'mended' | 'structure';
}

/** What stands on a line of the source whose words were taken down. */
export const WITHDRAWN_LINE = '[UDGÅET]';

/** Whether a line's words were taken down: what is left there is no word of a paper. */
export function isWithdrawn({ withdrawn }: Pick<Ledger, 'withdrawn'>, line: number): boolean {
  return withdrawn.some(({ lines }) => includes(lines, line));
}

/** The tokens of a line of the source. */
export function lexLine(text: string, line: number, ledger: Ledger): LexedToken[] {
  if (isWithdrawn(ledger, line)) return [];
  const marks = ledger.structure
    .filter((entry) => isIn(entry, line))
    .sort((a, b) => b.mark.length - a.mark.length);
  const tokens: LexedToken[] = [];
  let rest = text;
  let isSpaced = true;
  while (rest !== '') {
    const at = text.length - rest.length;
    const isStart = text.slice(0, at).trim() === '';
    const [mark, length] = findMark(rest, isStart, marks);
    if (length > 0) {
      tokens.push({ text: mark, isGlued: !isSpaced, line, at, fate: 'structure' });
      rest = rest.slice(length);
      isSpaced ||= /\s$/.test(mark);
    } else if (rest.startsWith('\t')) {
      tokens.push({ text: MARKERS.cell, isGlued: false, line, at, fate: 'kept' });
      rest = rest.slice(1);
      isSpaced = true;
    } else if (/^\s/.test(rest)) {
      rest = rest.slice(1);
      isSpaced = true;
    } else {
      const word = firstToken(rest) ?? rest;
      tokens.push({ text: word, isGlued: !isSpaced, line, at, fate: 'kept' });
      rest = rest.slice(word.length);
      isSpaced = false;
    }
  }
  return tokens;
}

/** Dots that lead to a number, however many and however far apart: `.....`, `. . . .`, `……`. */
const DOTS = /(?:\.(?:[ \u00A0]?\.){2}|…)(?:[ \u00A0]?[.…])*/g;

/** Each run of dots in a text that leads to a number. */
export function dotsIn(text: string): string[] {
  return text.match(DOTS) ?? [];
}

/** How much of a text is dots that lead to a number, when it begins with them. */
export function dotsAt(text: string): string {
  const [first = ''] = /^[.…]/.test(text) ? dotsIn(text) : [];
  return text.startsWith(first) ? first : '';
}

/** The first of the marks that a text begins with, and how much of the text is that mark. */
function findMark(
  text: string,
  isStart: boolean,
  marks: Ledger['structure'],
): [mark: string, length: number] {
  const dots = dotsAt(text);
  for (const { mark, isAtStart } of marks) {
    if (isAtStart && !isStart) continue;
    if (text.startsWith(mark) && dotsAt(mark) !== mark) return [mark, mark.length];
    if (dots !== '' && dotsAt(mark) === mark) return [mark, dots.length];
  }
  return ['', 0];
}

/** Whether a line is one that an entry of the ledger is about. */
export function isIn({ lines }: { lines?: Lines | undefined }, line: number): boolean {
  return lines === undefined || includes(lines, line);
}

/** Whether a run of lines has a line. */
export function includes({ first, last = first }: Lines, line: number): boolean {
  return line >= first && line <= last;
}

/** The numbers of a run of lines. */
export function rangeOf({ first, last = first }: Lines): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What stands on lines of a source, on one line. */
export function textIn(source: readonly string[], first: number, last: number): string {
  return source
    .slice(first - 1, last)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
