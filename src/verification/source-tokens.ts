import { type Token, tokenize } from '../domain/text/token.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { MARKERS } from './page-tokens.ts';
import { includes, isIn, type LexedToken, type Lines, lexLine, rangeOf } from './source-lines.ts';

/** A token as the page should have it, with the source line it comes from. */
export interface ExpectedToken extends Token {
  readonly line: number;
}

/**
 * What became of the tokens of a source: each of them is kept, mended, read as structure, or
 * removed.
 */
export interface Tally {
  readonly total: number;
  readonly kept: number;
  readonly mended: number;
  readonly structure: number;
  readonly removed: number;
}

/** Where the ledger and the source disagree. */
export interface LedgerFault {
  readonly line: number;
  readonly message: string;
}

type FullRange = { readonly first: number; readonly last: number };

/**
 * The source's lines `range` as the page should have them, and what the ledger made of each token.
 */
export function renderSource(source: readonly string[], range: FullRange, ledger: Ledger) {
  const faults: LedgerFault[] = [];
  const counts = { kept: 0, mended: 0, structure: 0, removed: 0 };
  const rendered = new Map<number, ExpectedToken[]>();

  for (let line = range.first; line <= range.last; line++) {
    const lexed = lexLine(source[line - 1] ?? '', line, ledger);
    const removed = ledger.removed.some(({ lines }) => includes(lines, line));
    const { tokens, mendedCount } = mend(lexed, line, ledger, faults);
    for (const { fate } of lexed) counts[removed ? 'removed' : fate]++;
    if (removed) continue;
    counts.kept -= mendedCount;
    counts.mended += mendedCount;
    const isItem = ledger.items.some(({ lines }) => includes(lines, line)) && tokens.length > 0;
    rendered.set(line, isItem ? [{ text: MARKERS.item, isGlued: false, line }, ...tokens] : tokens);
  }
  const total = counts.kept + counts.mended + counts.structure + counts.removed;
  const expected = readingOrder(range, ledger).flatMap((line) => rendered.get(line) ?? []);
  return { expected, tally: { total, ...counts } satisfies Tally, faults };
}

/** What the ledger makes of the tokens in several runs of lines. */
export function tallySource(
  source: readonly string[],
  ranges: readonly Lines[],
  ledger: Ledger,
): Tally {
  const tallies = ranges.map(
    ({ first, last = first }) => renderSource(source, { first, last }, ledger).tally,
  );
  return addUp(tallies);
}

/** Several tallies as one. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    total: sum('total'),
    kept: sum('kept'),
    mended: sum('mended'),
    structure: sum('structure'),
    removed: sum('removed'),
  };
}

/** The lines in the order in which they stand on the page. */
function readingOrder(range: FullRange, ledger: Ledger): number[] {
  const movedTo = (to: string) =>
    ledger.moved
      .filter((entry) => entry.to === to)
      .flatMap(({ lines }) => rangeOf(lines))
      .filter((line) => includes(range, line));
  const [title, footnotes] = [movedTo('title'), movedTo('footnotes')];
  const body = rangeOf(range).filter((line) => !title.includes(line) && !footnotes.includes(line));
  const columns = ledger.columns.filter(({ order }) => includes(range, order[0] ?? 0));
  const ordered = body.flatMap((line) => {
    const column = columns.find(
      ({ order }) => line >= Math.min(...order) && line <= Math.max(...order),
    );
    if (!column) return [line];
    return line === Math.min(...column.order) ? column.order : [];
  });
  return [...title, ...ordered, ...footnotes];
}

/**
 * The line's tokens as the page should have them: words mended, structure turned into its markers.
 */
function mend(lexed: readonly LexedToken[], line: number, ledger: Ledger, faults: LedgerFault[]) {
  let tokens: LexedToken[] = [...lexed];
  let mendedCount = 0;
  for (const { before, after } of ledger.mended.filter((entry) => entry.line === line)) {
    const wanted = tokenize(before).map(({ text }) => text);
    const at = tokens.findIndex((_, start) =>
      wanted.every(
        (text, index) =>
          tokens[start + index]?.text === text && tokens[start + index]?.fate === 'kept',
      ),
    );
    if (at < 0) {
      faults.push({
        line,
        message: `mended: »${before}« står ikke på linjen. Ret before eller line.`,
      });
      continue;
    }
    const isGlued = tokens[at]?.isGlued ?? false;
    const mended = tokenize(after).map((token, index) => ({
      ...token,
      isGlued: index > 0 ? token.isGlued : isGlued,
      line,
      fate: 'mended' as const,
    }));
    tokens = [...tokens.slice(0, at), ...mended, ...tokens.slice(at + wanted.length)];
    mendedCount += wanted.length;
  }
  let isDeleting = false;
  const rendered = tokens.flatMap((token): ExpectedToken[] => {
    if (token.fate !== 'structure') return [token];
    const becomes = ledger.structure.find(
      (entry) => entry.mark === token.text && isIn(entry, line),
    )?.becomes;
    if (becomes === undefined || becomes === 'nothing') return [];
    if (becomes !== 'deletion') return [{ ...token, text: MARKERS[becomes] }];
    isDeleting = !isDeleting;
    return [{ ...token, text: isDeleting ? MARKERS.deletion : MARKERS.deletionEnd }];
  });
  return { tokens: rendered, mendedCount };
}
