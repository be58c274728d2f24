/** A piece of wording that counts on its own: a word, a number, or a mark such as `.` or `"`. */
export interface Token {
  readonly text: string;
  /** Whether it follows what stands before it without a space. */
  readonly isGlued: boolean;
}

const TOKEN = /[⁰¹²³⁴-⁹]+|(?:(?![⁰¹²³⁴-⁹])[\p{L}\p{N}\p{M}])+|\S/gu;

const FIRST_TOKEN = new RegExp(`^(?:${TOKEN.source})`, 'u');

/** The token that a text begins with; nothing when it begins with a space, or is empty. */
export function firstToken(text: string): string | undefined {
  return text.match(FIRST_TOKEN)?.[0];
}

/**
 * The tokens of a text: `tokenize('kr. 1')` → `kr` `.` `1`. A superscript number is a token of its
 * own.
 */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    isGlued: index > 0 && !/\s/.test(text[index - 1] ?? ''),
  }));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number as sources print it: `toSuperscript(12)` → `¹²`. */
export function toSuperscript(number: number): string {
  return [...`${number}`].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
}
