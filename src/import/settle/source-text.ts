import { toSuperscript } from '../../domain/text/token.ts';
import type { Item, Piece } from '../received.ts';
import { type Part, type SettledPaper, sourceWords } from './settled.ts';

/** A paper's lines of the source. */
export interface SourceText {
  readonly lines: readonly string[];
  /** How many lines of the source stand before them. */
  readonly before: number;
  /** The first line of each piece of the paper, counted from the source's beginning. */
  readonly lineOf: ReadonlyMap<Piece, number>;
  /** The title's lines, when it is printed. */
  readonly titleLines?: { readonly first: number; readonly last: number };
}

/**
 * A paper as lines of the source: one line a paragraph, more where the paper breaks its lines, tabs
 * between cells, `¹` for a note's mark, an empty line between parts; the notes come last.
 * @param before how many lines of the source stand before the paper
 */
export function toSourceText(paper: SettledPaper, before: number): SourceText {
  const lines: string[] = [];
  const lineOf = new Map<Piece, number>();
  const write = (piece: Piece, text: string) => {
    lineOf.set(piece, before + lines.length + 1);
    lines.push(...text.split('\n').map((line) => line.replace(/[^\S\t]+/g, ' ').trim()));
  };
  const writePart = (part: Part) => {
    if (part.kind === 'list') for (const item of part.items) write(item, itemLine(item));
    else if (part.kind === 'table')
      for (const { cells } of part.rows) {
        const texts = cells.map((cell) => sourceWords(cell).replace(/\s+/g, ' ').trim());
        for (const cell of cells) lineOf.set(cell, before + lines.length + 1);
        // The page has the head of a group as one cell over all columns.
        const isGroup = part.numbers && texts.slice(1).every((text) => text === '');
        lines.push(isGroup ? (texts[0] ?? '') : texts.join('\t'));
      }
    else if (part.kind !== 'figure') write(part, sourceWords(part));
    if (part.kind !== 'figure') lines.push('');
  };
  const { printedTitle, parts } = paper;
  for (const part of parts.slice(0, printedTitle?.at ?? 0)) writePart(part);
  const first = before + lines.length + 1;
  if (printedTitle) write(printedTitle.piece, sourceWords(printedTitle.piece));
  const last = before + lines.length;
  if (printedTitle) lines.push('');
  for (const part of parts.slice(printedTitle?.at ?? 0)) writePart(part);
  for (const note of paper.notes) {
    write(note, `${toSuperscript(note.number)} ${sourceWords(note)}`);
    lines.push('');
  }
  return { lines, before, lineOf, ...(printedTitle && { titleLines: { first, last } }) };
}

/** What stands for a dot where a file has a sign that no typeface else has. */
const DOTS = /^[·◦▪■●○‣*o]$/;

function itemLine(item: Item): string {
  return `${item.marker.replace(DOTS, '•')} ${sourceWords(item)}`.trim();
}
