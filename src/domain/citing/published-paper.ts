import { type Token, tokenize } from '../text/token.ts';

/**
 * A block of a paper as id and text. One with tracked changes comes in pieces, whose signs tell
 * what is inserted `+` or deleted `-`, and goes on without a space `_`.
 */
export type PublishedBlock = readonly [id: string, text: string, signs?: string];

/** A paper's published text: its address below the base, its short title, and its blocks. */
export interface PublishedPaper {
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly PublishedBlock[];
}

/** A wording of a paper with tracked changes: all that is printed, as proposed, or as it was. */
export type Wording = 'printed' | 'proposed' | 'former';

/** A token of a paper, with the block it stands in. */
export interface PlacedToken extends Token {
  readonly id: string;
}

/** The sign of what each wording leaves out. */
const LEFT_OUT = { printed: '', proposed: '-', former: '+' } as const satisfies Record<
  Wording,
  string
>;
const WORDINGS: readonly Wording[] = ['printed', 'proposed', 'former'];

/** The tokens of a paper in one of its wordings. */
export interface PublishedText {
  readonly paper: PublishedPaper;
  readonly wording: Wording;
  readonly tokens: readonly PlacedToken[];
}

/** The wordings of a paper; one, when it has no tracked changes. */
export function toTexts(paper: PublishedPaper): PublishedText[] {
  const wordings = paper.blocks.some(([, , signs = '']) => /[+-]/.test(signs))
    ? WORDINGS
    : WORDINGS.slice(0, 1);
  return wordings.map((wording) => ({
    paper,
    wording,
    tokens: placeTokens(paper, LEFT_OUT[wording]),
  }));
}

/**
 * The tokens of a paper without the pieces that have the sign `leftOut`; a word that goes on in the
 * next piece is one.
 */
function placeTokens(paper: PublishedPaper, leftOut: string): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let isGlued = true;
  for (const [id, text, signs = ''] of paper.blocks) {
    // Where a piece is left out, the next one is glued only if that one was too.
    isGlued &&= signs.includes('_');
    if (leftOut && signs.includes(leftOut)) continue;
    const [first, ...others] = tokenize(text).map((token) => ({ ...token, id }));
    const last = tokens.at(-1);
    if (first && last && isGlued && tokenize(last.text + first.text).length === 1)
      tokens[tokens.length - 1] = { ...last, text: last.text + first.text };
    else if (first) tokens.push({ ...first, isGlued });
    tokens.push(...others);
    isGlued = true;
  }
  return tokens;
}
