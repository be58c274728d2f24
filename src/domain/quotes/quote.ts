import type { PublishedPaper, Wording } from './published-paper.ts';
import type { QuoteSigns } from './quote-compare.ts';
import { type Corpus, type CorpusText, toCorpus, toNumbers } from './quote-corpus.ts';
import { QUOTE, WORK } from './quote-limits.ts';
import { type Candidate, matchQuote, type QuoteMatch } from './quote-match.ts';
import type { Sign } from './quote-sign.ts';
import { cleanQuote, splitAtOmissions, toQuoteSigns } from './quote-signs.ts';
import { chainStretches, coverage, findStretches } from './quote-stretch.ts';

/** A part of a quote, and where it stands; without a match it stands nowhere. */
export interface QuotePart {
  readonly words: string;
  readonly match?: QuoteMatch | undefined;
  /**
   * How it follows the part before it: after a mark of omission, which leaves so many words of the
   * paper out; after one, but from another place; or without one.
   */
  readonly follows?: { readonly omitted: string } | 'elsewhere' | 'unmarked' | undefined;
}

const corpora = new WeakMap<readonly PublishedPaper[], Corpus>();

/**
 * Finds each part of a quote in the papers. Parts are what `…` or `[...]` separates; and what
 * stands in several places, without a mark between.
 */
export function findQuote(papers: readonly PublishedPaper[], quote: string): QuotePart[] {
  const corpus = corpora.get(papers) ?? toCorpus(papers);
  corpora.set(papers, corpus);
  const cleaned = cleanQuote(quote, corpus.vocabulary);
  if (corpus.vocabulary.has('…')) {
    // Some of the marks may be the paper's own.
    const [whole, ...more] = findPieces(
      corpus,
      toQuoteSigns(cleaned, corpus.vocabulary),
      undefined,
    );
    if (whole?.found?.match.verdict === 'exact' && more.length === 0) return [toPart(whole)];
  }
  const parts: QuotePart[] = [];
  let former: Candidate | undefined;
  for (const part of splitAtOmissions(cleaned)) {
    const signs = toQuoteSigns(part, corpus.vocabulary);
    if (signs.length === 0) continue;
    for (const [index, piece] of findPieces(corpus, signs, former).entries()) {
      const follows =
        parts.length === 0 ? undefined : index > 0 ? 'unmarked' : toFollows(former, piece.found);
      parts.push({ ...toPart(piece), follows });
      former = piece.found ?? former;
    }
  }
  return parts;
}

/** How well a quote was found, from 0 to 1: a part that differs is half found. */
export function worthOf(parts: readonly QuotePart[]): number {
  let worth = 0;
  for (const { match } of parts) worth += match ? (match.verdict === 'exact' ? 1 : 0.5) : 0;
  return worth / Math.max(1, parts.length);
}

interface Piece {
  readonly signs: readonly Sign[];
  readonly found?: Candidate | undefined;
}

/** A part as one piece; or as several, when long runs of it do not stand where the rest does. */
function findPieces(corpus: Corpus, part: readonly Sign[], former: Candidate | undefined): Piece[] {
  let left = QUOTE.pieces;
  const find = (signs: readonly Sign[]): Piece[] => {
    if (signs.length === 0) return [];
    if (left-- <= 0) return [{ signs }];
    const found = findBest(corpus, signs, former);
    const strays = (found?.strays ?? []).filter(({ from, to }) => {
      const isAtEnd = from === 0 || to === signs.length;
      return countWords(signs.slice(from, to)) >= QUOTE[isAtEnd ? 'strayAtEnd' : 'strayInside'];
    });
    if (strays.length === 0)
      return [found && found.score >= QUOTE.leastShare ? { signs, found } : { signs }];
    const cuts = strays.flatMap(({ from, to }) => [from, to]);
    return [0, ...cuts].flatMap((from, index) => find(signs.slice(from, cuts[index])));
  };
  return joinLost(find(part));
}

/** Neighbours that stand nowhere are one. */
function joinLost(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !last.found && !piece.found)
      joined[joined.length - 1] = { signs: [...last.signs, ...piece.signs] };
    else joined.push(piece);
  }
  return joined;
}

/** The best match of signs in the papers; rather after the former part, if it stands there too. */
function findBest(
  corpus: Corpus,
  signs: readonly Sign[],
  former: Candidate | undefined,
): Candidate | undefined {
  const ways = signs.some(({ free }) => free === 'number') ? [false, true] : [false];
  const quotes = ways.map(
    (hasListNumbers): QuoteSigns => ({
      signs,
      ...toNumbers(signs, corpus.vocabulary, hasListNumbers),
    }),
  );
  if (former) {
    const same = corpus.texts.filter(({ paper }) => paper === former.text.paper);
    const after = findIn(same, quotes, former.last + 1);
    if (after?.match.verdict === 'exact') return after;
  }
  return findIn(corpus.texts, quotes, 0);
}

function findIn(
  texts: readonly CorpusText[],
  quotes: readonly QuoteSigns[],
  order: number,
): Candidate | undefined {
  const candidates = quotes
    .flatMap((quote) => findCandidates(texts, quote, order))
    .sort((a, b) => b.score - a.score || a.faults - b.faults);
  const [best] = candidates;
  if (!best) return undefined;
  const { path, verdict } = best.match;
  const same = candidates.filter(({ match }) => match.path === path && match.verdict === verdict);
  const wording =
    verdict === 'different' ? 'printed' : toWording(same.map(({ match }) => match.wording));
  return { ...best, match: { ...best.match, wording } };
}

function findCandidates(
  texts: readonly CorpusText[],
  quote: QuoteSigns,
  order: number,
): Candidate[] {
  const isWordAt = (at: number) => quote.signs[quote.places[at] ?? -1]?.kind !== 'mark';
  const shares = texts.map((text) => {
    const start = text.places.findIndex((place) => (text.signs[place]?.order ?? 0) >= order);
    const stretches = start < 0 ? [] : findStretches(quote.numbers, text.numbers, isWordAt, start);
    return { text, stretches, covered: coverage(stretches, quote.numbers.length) };
  });
  const most = Math.max(...shares.map(({ covered }) => covered));
  return shares
    .filter(({ covered }) => covered > 0 && covered >= most * WORK.leastOfMost)
    .sort((a, b) => b.covered - a.covered)
    .slice(0, WORK.texts)
    .flatMap(({ text, stretches }) =>
      chainStretches(stretches)
        .slice(0, Math.min(WORK.places, Math.ceil(WORK.compared / quote.signs.length)))
        .map((chain) => matchQuote(text, quote, chain)),
    );
}

/**
 * The one clean wording among those that have a quote; what stands in both, or only with all marks
 * in it, is as printed.
 */
function toWording(found: readonly Wording[]): Wording {
  const [clean = 'printed', ...others] = new Set(found.filter((wording) => wording !== 'printed'));
  return others.length === 0 ? clean : 'printed';
}

function toFollows(former: Candidate | undefined, found: Candidate | undefined) {
  if (!former || !found) return undefined;
  if (former.text.paper !== found.text.paper || found.first <= former.last) return 'elsewhere';
  const between = found.text.signs.filter(
    ({ order }) => order > former.last && order < found.first,
  );
  return { omitted: toText(between) };
}

function toPart({ signs, found }: Piece): QuotePart {
  return { words: toText(signs), match: found?.match };
}

function toText(signs: readonly Sign[]): string {
  return signs
    .map(({ text, isGlued }, index) => (isGlued || index === 0 ? '' : ' ') + text)
    .join('');
}

function countWords(signs: readonly Sign[]): number {
  return signs.filter(({ kind }) => kind !== 'mark').length;
}
