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
}

/** How doubtful what cannot be known from a file is: someone has to say it. */
export const ASKED = 0.9;

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
