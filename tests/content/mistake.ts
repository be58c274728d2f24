/** The folder of the meeting that mistakes are made in. */
export const MEETING = 'src/content/2019-04';

/**
 * A mistake, the file it is made in, and what the failed build must say: the place, what was
 * expected, what to type.
 */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  /** Another file without which it cannot be told. */
  readonly needs?: string;
  readonly edit: (text: string) => string;
  readonly says: readonly string[];
}
