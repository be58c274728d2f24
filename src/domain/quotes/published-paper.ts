import { type Token, tokenize } from '../text/token.ts';

/**
 * A block of a paper as id and text, in which a tab stands before a cell, and a line end before a
 * block. One with tracked changes comes in pieces, whose signs tell what is inserted `+` or deleted
 * `-`, and goes on without a space `_`.
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

/**
 * A token of a paper: the block it stands in, its place in all that is printed, and what it is the
 * first of.
 */
export interface PlacedToken extends Token {
  readonly id: string;
  readonly order: number;
  readonly starts?: 'block' | 'cell';
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
  let order = 0;
  for (const [id, text, signs = ''] of paper.blocks) {
    const piece = readPiece(text).map((token) => ({ ...token, id, order: order++ }));
    // Where a piece is left out, the next one is glued only if that one was too.
    isGlued &&= signs.includes('_');
    if (leftOut && signs.includes(leftOut)) continue;
    const [first, ...others] = piece;
    const last = tokens.at(-1);
    if (first && last && isGlued && tokenize(last.text + first.text).length === 1)
      tokens[tokens.length - 1] = { ...last, text: last.text + first.text };
    else if (first && signs.includes('_')) tokens.push({ ...first, isGlued });
    else if (first) tokens.push({ ...first, isGlued, starts: first.starts ?? 'block' });
    tokens.push(...others);
    isGlued = true;
  }
  return tokens;
}

function readPiece(text: string): (Token & Pick<PlacedToken, 'starts'>)[] {
  return text.split(/(?=[\t\n])/).flatMap((part) => {
    const starts = part.startsWith('\t') ? 'cell' : part.startsWith('\n') ? 'block' : undefined;
    const [first, ...others] = tokenize(part);
    if (!first) return [];
    return [starts ? { ...first, isGlued: false, starts } : first, ...others];
  });
}
