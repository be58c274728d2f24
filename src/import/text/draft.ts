/** What lines of a text are by their form alone. */
export type Draft = Lines | Point | Footnote | Rows | Contents;

/** Lines that stand together, and are no more than words: a paragraph or a heading. */
export interface Lines {
  readonly kind: 'lines';
  readonly lines: readonly string[];
  /** Whether it names what stands after it in a form: `Metode`. */
  readonly isLabel?: true;
}

/** A point of a list; its sign is empty where the text has none. */
export interface Point {
  readonly kind: 'point';
  readonly marker: string;
  readonly depth: number;
  readonly text: string;
  /** Whether it is the first of points that only what stands around them tells. */
  readonly isGuess?: true;
}

/** A footnote. */
export interface Footnote {
  readonly kind: 'note';
  readonly number: number;
  readonly text: string;
}

/** The rows of a table. */
export interface Rows {
  readonly kind: 'rows';
  readonly rows: readonly (readonly string[])[];
}

/** A printed table of contents, a line an entry: `1. Indledning 3`. */
export interface Contents {
  readonly kind: 'contents';
  readonly entries: readonly string[];
}

/** Longest line that may be a heading without a number, in characters. */
export const LONGEST_HEADING = 100;

/** The words of a draft that is one line alone; nothing of others. */
export function lineOf(draft: Draft | undefined): string | undefined {
  return draft?.kind === 'lines' && draft.lines.length === 1 ? draft.lines[0] : undefined;
}

/** Whether a draft is text that goes on: a sentence, or more than a line can hold. */
export function isProse(draft: Draft | undefined): boolean {
  if (draft?.kind !== 'lines' || draft.isLabel) return false;
  return draft.lines.some((line) => line.length > LONGEST_HEADING || /[.!?:]["”»)]?$/.test(line));
}
