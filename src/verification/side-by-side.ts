import { type Lines, rangeOf } from './source-lines.ts';

/** A part of a line, from one sign to before another. */
export interface Piece {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** A line from its first sign to its last. */
export function wholeLine(line: number): Piece {
  return { line, first: 0, last: Number.POSITIVE_INFINITY };
}

/**
 * Lines on which columns stand side by side, as they are read: one column after the other. They
 * part where all lines have two spaces or more, or have ended.
 */
export function splitColumns(source: readonly string[], lines: Lines): Piece[] {
  const starts = columnStarts(rangeOf(lines).map((line) => source[line - 1] ?? ''));
  return starts.flatMap((first, column) => {
    const last = starts[column + 1] ?? Number.POSITIVE_INFINITY;
    return rangeOf(lines).map((line) => ({ line, first, last }));
  });
}

/** Where each column of several lines begins: `[0]` when they are one. */
export function columnStarts(texts: readonly string[]): number[] {
  const width = Math.max(0, ...texts.map((text) => text.trimEnd().length));
  const isBlank = (at: number) => texts.every((text) => /^\s?$/.test(text[at] ?? ''));
  const starts = Array.from({ length: width }, (_, at) => at).filter(
    (at) => !isBlank(at) && isBlank(at - 1) && isBlank(at - 2),
  );
  return [0, ...starts.slice(1)];
}
