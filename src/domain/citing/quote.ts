import { diffArrays } from 'diff';
import { type Token, tokenize } from '../text/token.ts';
import {
  type PlacedToken,
  type PublishedPaper,
  type PublishedText,
  toTexts,
  type Wording,
} from './published-paper.ts';
import { QUOTE } from './quote-limits.ts';
import {
  isNoteMark,
  isWord,
  joinCutWords,
  looksDifferent,
  splitNoteMarks,
  trimMarks,
  withoutLooks,
} from './quote-token.ts';
import { findWindows } from './quote-window.ts';

/** A piece of a quote laid beside the paper: in both, only in the paper, or only in the quote. */
export interface QuoteRun {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/**
 * Where a quote stands, and how it differs: not at all, in case and the looks of marks only, or in
 * words.
 */
export interface QuoteMatch {
  readonly path: string;
  readonly title: string;
  readonly id: string;
  readonly verdict: 'exact' | 'varied' | 'different';
  /** The wording that has it, when the other of the proposed and the former one does not. */
  readonly wording: Wording;
  readonly runs: readonly QuoteRun[];
}

const VERDICTS: readonly QuoteMatch['verdict'][] = ['exact', 'varied', 'different'];
const ELLIPSIS = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/;

/**
 * Finds each part of a quote in the papers; parts are what `…` or `[...]` separates. A part that
 * stands nowhere gives nothing.
 */
export function findQuote(
  papers: readonly PublishedPaper[],
  quote: string,
): (QuoteMatch | undefined)[] {
  const texts = papers.flatMap(toTexts);
  const known = new Set(
    texts.flatMap(({ tokens }) => tokens.map(({ text }) => withoutLooks(text))),
  );
  return joinCutWords(quote, known)
    .split(ELLIPSIS)
    .map((part) => trimMarks(splitNoteMarks(tokenize(part), known)))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => findPart(texts, tokens));
}

function findPart(
  texts: readonly PublishedText[],
  quote: readonly Token[],
): QuoteMatch | undefined {
  const words = quote.filter(isWord);
  const candidates = texts.flatMap((text) =>
    findWindows(text.tokens, words).map((window) => compare(text, window, quote)),
  );
  const rank = ({ match }: Candidate) => VERDICTS.indexOf(match.verdict);
  const [best] = candidates.sort((a, b) => b.score - a.score || rank(a) - rank(b));
  if (!best || best.score < QUOTE.leastShare) return undefined;
  const { path, verdict } = best.match;
  const same = candidates.filter(({ match }) => match.path === path && match.verdict === verdict);
  return {
    ...best.match,
    wording:
      verdict === 'different' ? 'printed' : toWording(same.map(({ match }) => match.wording)),
  };
}

/**
 * The one clean wording among those that have a quote; what stands in both, or only with all marks
 * in it, is as printed.
 */
function toWording(found: readonly Wording[]): Wording {
  const [clean = 'printed', ...others] = new Set(found.filter((wording) => wording !== 'printed'));
  return others.length === 0 ? clean : 'printed';
}

/** Lays the quote beside a stretch of the paper. What that has before and after does not count. */
function compare(
  { paper, wording }: PublishedText,
  window: readonly PlacedToken[],
  quote: readonly Token[],
): Candidate {
  const pairs = toPairs(window, quote);
  const from = pairs.findIndex(({ theirs }) => theirs);
  const to = pairs.findLastIndex(({ theirs }) => theirs);
  const inside = pairs.slice(from, to + 1);
  const runs = toRuns(inside);
  const isDifferent = runs.some(({ kind }) => kind !== 'same');
  const isVaried = inside.some(
    ({ ours, theirs }) =>
      ours && theirs && !isNoteMark(ours) && looksDifferent(ours.text, theirs.text),
  );
  const same = inside.filter(({ ours, theirs }) => ours && theirs && isWord(theirs)).length;
  const id = inside.find(({ ours }) => ours)?.ours?.id ?? '';
  const verdict = isDifferent ? 'different' : isVaried ? 'varied' : 'exact';
  const match: QuoteMatch = { path: paper.path, title: paper.title, id, verdict, wording, runs };
  return { match, score: same / Math.max(1, quote.filter(isWord).length) };
}

interface Candidate {
  readonly match: QuoteMatch;
  readonly score: number;
}

interface Pair {
  readonly ours?: PlacedToken | undefined;
  readonly theirs?: Token | undefined;
}

function toPairs(window: readonly PlacedToken[], quote: readonly Token[]): Pair[] {
  // A quote may be cut in the middle of its first or last word: `ommuner finansierer Erhv`.
  const isAlike = ({ text: ours }: Token, theirs: Token) => {
    const [whole, part] = [withoutLooks(ours), withoutLooks(theirs.text)];
    if (whole === part) return true;
    if (part.length < QUOTE.cutWord) return false;
    return (
      (theirs === quote[0] && whole.endsWith(part)) ||
      (theirs === quote.at(-1) && whole.startsWith(part))
    );
  };
  const changes = diffArrays<Token>([...window], [...quote], { comparator: isAlike });
  let [ours, theirs] = [0, 0];
  return changes.flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, () => ({
      ours: added ? undefined : window[ours++],
      theirs: removed ? undefined : quote[theirs++],
    })),
  );
}

/**
 * Neighbours of one kind as one run. Footnote marks that the quote leaves out are no difference.
 */
function toRuns(pairs: readonly Pair[]): QuoteRun[] {
  const runs: { kind: QuoteRun['kind']; text: string }[] = [];
  for (const { ours, theirs } of pairs) {
    if (ours && !theirs && isNoteMark(ours)) continue;
    const kind = ours && theirs ? 'same' : ours ? 'missing' : 'extra';
    const token = theirs ?? ours;
    if (!token) continue;
    const last = runs.at(-1);
    const text = (token.isGlued || !last ? '' : ' ') + token.text;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}
