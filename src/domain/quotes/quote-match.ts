import type { Wording } from './published-paper.ts';
import { pairSigns, type QuoteSigns } from './quote-compare.ts';
import type { CorpusText } from './quote-corpus.ts';
import type { Pair } from './quote-gap.ts';
import { isLayout, saySame } from './quote-same.ts';
import type { PlacedSign, Sign } from './quote-sign.ts';
import type { Stretch } from './quote-stretch.ts';

/**
 * A piece of a quote laid beside the paper: in both, only in the paper, or only in the quote; and
 * the block of the paper it stands in, or after.
 */
export interface QuoteRun {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
  readonly id: string;
}

/** Where a quote stands, and how it differs: not at all, in case only, or in words and marks. */
export interface QuoteMatch {
  readonly path: string;
  readonly title: string;
  readonly id: string;
  readonly verdict: 'exact' | 'varied' | 'different';
  /** The wording that has it, when the other of the proposed and the former one does not. */
  readonly wording: Wording;
  readonly runs: readonly QuoteRun[];
  /** The words whose case differs, as the quote and as the paper has them. */
  readonly cases: readonly (readonly [theirs: string, ours: string])[];
}

/** From where to where in a quote something stands that the paper has not. */
export interface Stray {
  readonly from: number;
  readonly to: number;
}

/** A match among others, with what decides which of them is meant. */
export interface Candidate {
  readonly text: CorpusText;
  readonly match: QuoteMatch;
  /** The share of the quote's words that stand there. */
  readonly score: number;
  /** How many signs differ. */
  readonly faults: number;
  /** From which place to which in all that is printed. */
  readonly first: number;
  readonly last: number;
  /** Runs of the quote's signs that do not stand there. */
  readonly strays: readonly Stray[];
}

/** Lays a quote beside a text, along a chain of what stands in both. */
export function matchQuote(
  text: CorpusText,
  quote: QuoteSigns,
  chain: readonly Stretch[],
): Candidate {
  const pairs = pairSigns(text, quote, chain);
  const found = pairs.flatMap(({ ours }) => ours ?? []);
  const differences = readDifferences(pairs);
  const cases = pairs.flatMap(({ ours, theirs }): [string, string][] =>
    ours && theirs && isCaseDifferent(ours, theirs) ? [[theirs.text, ours.text]] : [],
  );
  const isDifferent = differences.runs.some(({ kind }) => kind !== 'same');
  return {
    text,
    match: {
      path: text.paper.path,
      title: text.paper.title,
      id: found[0]?.id ?? '',
      verdict: isDifferent ? 'different' : cases.length > 0 ? 'varied' : 'exact',
      wording: text.wording,
      runs: differences.runs,
      cases,
    },
    score: differences.words / Math.max(1, quote.signs.filter(isWord).length),
    // What differs in case alone is nearer than what differs in a sign.
    faults: differences.faults + cases.length / (cases.length + 1),
    first: found[0]?.order ?? 0,
    last: found.at(-1)?.order ?? 0,
    strays: differences.strays,
  };
}

function readDifferences(pairs: readonly Pair[]) {
  const runs: { kind: QuoteRun['kind']; text: string; id: string }[] = [];
  const strays: Stray[] = [];
  let [at, words, faults] = [0, 0, 0];
  let id = pairs.find(({ ours }) => ours)?.ours?.id ?? '';
  const add = (kind: QuoteRun['kind'], signs: readonly Sign[]) => {
    for (const sign of signs) {
      const last = runs.at(-1);
      const piece = (sign.isGlued || !last ? '' : ' ') + sign.text;
      if (last?.kind === kind) last.text += piece;
      else runs.push({ kind, text: piece, id });
    }
  };
  for (let index = 0; index < pairs.length; index++) {
    const ours: PlacedSign[] = [];
    const theirs: Sign[] = [];
    for (; pairs[index] && !isMatched(pairs[index]); index++) {
      ours.push(...[pairs[index]?.ours ?? []].flat());
      theirs.push(...[pairs[index]?.theirs ?? []].flat());
    }
    const next = pairs[index];
    if (saySame(ours, theirs, next?.ours)) {
      words += theirs.filter(isWord).length;
      add(
        'same',
        ours.filter(({ free }) => !free),
      );
    } else {
      const told = tell(ours, theirs, next?.ours);
      add('missing', told.ours);
      add('extra', told.theirs);
      faults += ours.length + theirs.length;
      strays.push({ from: at, to: at + theirs.length });
    }
    at += theirs.length;
    if (!next?.ours || !next.theirs) continue;
    id = next.ours.id;
    add('same', [next.ours]);
    if (isWord(next.ours)) words++;
    at++;
  }
  return { runs, strays, words, faults };
}

/** What is told of signs that differ: not what may be left out, unless it is what differs. */
function tell(ours: readonly Sign[], theirs: readonly Sign[], next: Sign | undefined) {
  const written = theirs.filter((sign) => !isLayout(sign, ours, next));
  const must = ours.filter(({ free }) => !free);
  const isOther = must.length === 0 && written.some(({ kind }) => kind === 'number');
  return { ours: isOther ? [...ours] : must, theirs: written };
}

function isMatched(pair: Pair | undefined): boolean {
  return Boolean(pair?.ours && pair.theirs);
}

function isWord({ kind }: Sign): boolean {
  return kind !== 'mark';
}

/** A cut word does not differ. */
function isCaseDifferent(ours: Sign, theirs: Sign): boolean {
  return !ours.cased.includes(theirs.cased);
}
