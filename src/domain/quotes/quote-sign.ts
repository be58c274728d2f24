import type { Token } from '../text/token.ts';
import type { PlacedToken } from './published-paper.ts';
import { RUN_OF_SIGNS, withoutInvisible, withoutShape } from './quote-looks.ts';

/** A word, a number or a mark, as it is compared. */
export interface Sign extends Token {
  /** Without what differs by looks alone; also without case. */
  readonly cased: string;
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What it is the first of, where a space before it says nothing. */
  readonly starts?: 'block' | 'cell' | 'line' | undefined;
  /**
   * What may be left out unsaid: the number of a note or a list; in a quote also a bullet, a list's
   * number or the mark of a reply.
   */
  readonly free?: 'note' | 'bullet' | 'number' | undefined;
  /** Whether a hyphen at the end of a line was taken out of it. */
  readonly isJoined?: boolean;
}

/** A sign of a paper, with the block it stands in, and its place in all that is printed. */
export interface PlacedSign extends Sign {
  readonly id: string;
  readonly order: number;
}

const PIECES = /[⁰¹²³⁴-⁹]+|(?:(?![⁰¹²³⁴-⁹])\p{N})+|[\p{L}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
const NOTE = /^[⁰¹²³⁴-⁹]+$/;
const LIST_NUMBER = /^(?:\p{N}{1,3}|\p{L})$/u;

const looks = new Map<string, Pick<Sign, 'cased' | 'key' | 'kind'>>();

function lookOf(text: string): Pick<Sign, 'cased' | 'key' | 'kind'> {
  let look = looks.get(text);
  if (!look) {
    const cased = withoutShape(text);
    const kind = /\p{L}/u.test(cased) ? 'word' : /\p{N}/u.test(cased) ? 'number' : 'mark';
    look = { cased, key: cased.toLowerCase(), kind };
    looks.set(text, look);
  }
  return look;
}

/** Tokens as signs: letters and digits apart, and marks of several signs as one. */
export function toSigns<Piece extends Token>(tokens: readonly Piece[]): (Piece & Sign)[] {
  const signs: (Piece & Sign)[] = [];
  for (const token of tokens) {
    for (const [index, text] of (token.text.match(PIECES) ?? [token.text]).entries()) {
      const last = signs.at(-1);
      const isGlued = index > 0 || token.isGlued;
      const look = lookOf(text);
      if (
        last?.kind === 'mark' &&
        isGlued &&
        look.kind === 'mark' &&
        RUN_OF_SIGNS.test(last.text + text)
      ) {
        signs[signs.length - 1] = { ...last, ...lookOf(last.text + text), text: last.text + text };
        continue;
      }
      const sign = { ...token, text, isGlued, ...look };
      signs.push(index > 0 ? { ...sign, starts: undefined } : sign);
    }
  }
  return signs;
}

/** The signs of a paper. The number that a page makes before an item is `1 .`, with a space. */
export function toPaperSigns(tokens: readonly PlacedToken[]): PlacedSign[] {
  const visible = tokens.map((token) => ({ ...token, text: withoutInvisible(token.text) }));
  const signs: PlacedSign[] = toSigns(visible.filter(({ text }) => text !== ''));
  return signs.map((sign, index) => {
    if (NOTE.test(sign.text)) return { ...sign, free: 'note' };
    const [before, after] = [signs[index - 1], signs[index + 1]];
    if (isMadeNumber(sign, after) || (before && isMadeNumber(before, sign)))
      return { ...sign, free: 'number' };
    return sign;
  });
}

function isMadeNumber(sign: Sign, after: Sign | undefined): boolean {
  return (
    sign.starts === 'block' &&
    LIST_NUMBER.test(sign.text) &&
    after?.isGlued === false &&
    /^[.)]$/.test(after.text)
  );
}
