import type { Doubt } from '../received.ts';

/** A place of a draft for a person to decide about. */
export interface Decision extends Doubt {
  /** The file it is about, relative to the project's root. */
  readonly file: string;
  /** The line of the source; nothing for a field. */
  readonly line?: number;
  /** The page of the received file. */
  readonly page?: number;
  /** The words that it is about; a field's name. */
  readonly words: string;
  /** What could be put in, for a person to say yes to. */
  readonly offer?: Offer;
  /** Lines that the import has put into a file of all meetings. */
  readonly added?: readonly string[];
}

/** What could be put in: a date into the timeline, names into the register, a link into a paper. */
export type Offer =
  /** Where the words lead, when that is known: `budget`, `#punkt-4`. */
  | { readonly kind: 'link'; readonly target?: string }
  | { readonly kind: 'date'; readonly date: string; readonly at: string; readonly printed: string }
  | { readonly kind: 'names'; readonly names: readonly string[] };

/** How doubtful what cannot be known from a file is: someone has to say it. */
export const ASKED = 0.9;

/** How doubtful what could be added to a draft is: nothing is wrong without it. */
export const OFFERED = 0.1;

/** What is asked about a field of a file. */
export function askField(
  file: string,
  field: string,
  taken: string,
  other: string,
  weight = ASKED,
): Decision {
  return { file, words: field, taken, other, weight };
}

/** How surely the names of people are found. */
const NAMES = 0.5;

/** Asks about people who were taken for signatories or recipients; nothing when none were. */
export function askNames(
  file: string,
  {
    field,
    taken,
    names,
    other,
  }: { field: string; taken: string; names: readonly { readonly name: string }[]; other: string },
): Decision[] {
  if (names.length === 0) return [];
  const told = names.map(({ name }) => name).join(', ');
  return [askField(file, field, `${taken}: ${told}.`, other, NAMES)];
}
