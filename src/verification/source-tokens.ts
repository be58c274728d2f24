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
  const kept = new Map<number, readonly LexedToken[]>();

  for (const line of rangeOf(range)) {
    const lexed = lexLine(source[line - 1] ?? '', line, ledger);
    const removed = ledger.removed.some(({ lines }) => includes(lines, line));
    for (const { fate } of lexed) counts[removed ? 'removed' : fate]++;
    kept.set(line, removed ? [] : lexed);
  }
  const order = readingOrder(range, ledger).filter((line) => kept.get(line)?.length);
  for (const [index, line] of order.entries()) {
    const next = order[index + 1];
    const both = { own: kept.get(line) ?? [], next: (next && kept.get(next)) || [] };
    const mended = mend(both, line, ledger, faults);
    kept.set(line, mended.own);
    if (next) kept.set(next, mended.next);
    counts.kept -= mended.count;
    counts.mended += mended.count;
  }
  const total = counts.kept + counts.mended + counts.structure + counts.removed;
  const expected = order.flatMap((line): ExpectedToken[] => {
    const tokens = asStructure(kept.get(line) ?? [], line, ledger);
    const isItem = ledger.items.some(({ lines }) => includes(lines, line)) && tokens.length > 0;
    return isItem ? [{ text: MARKERS.item, isGlued: false, line }, ...tokens] : tokens;
  });
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
 * The tokens of a line and of the next one that is kept, words mended: a word that is divided
 * between them comes to stand on the first.
 */
function mend(
  both: { readonly own: readonly LexedToken[]; readonly next: readonly LexedToken[] },
  line: number,
  ledger: Ledger,
  faults: LedgerFault[],
) {
  let [own, next, count] = [both.own, both.next, 0];
  for (const { before, after } of ledger.mended.filter((entry) => entry.line === line)) {
    const wanted = tokenize(before).map(({ text }) => text);
    const tokens = [...own, ...next];
    const at = own.findIndex((_, start) =>
      wanted.every(
        (text, index) =>
          tokens[start + index]?.text === text && tokens[start + index]?.fate === 'kept',
      ),
    );
    if (at < 0) {
      const message = `mended: »${before}« står ikke på linjen. Ret before eller line.`;
      faults.push({ line, message });
      continue;
    }
    const isGlued = own[at]?.isGlued ?? false;
    const mended = tokenize(after).map((token, index) => ({
      ...token,
      isGlued: index > 0 ? token.isGlued : isGlued,
      line,
      fate: 'mended' as const,
    }));
    const end = at + wanted.length;
    next = next.slice(Math.max(0, end - own.length));
    own = [...own.slice(0, at), ...mended, ...own.slice(end)];
    count += wanted.length;
  }
  return { own, next, count };
}

/** The tokens of a line, with what is structure turned into its markers. */
function asStructure(tokens: readonly LexedToken[], line: number, ledger: Ledger): ExpectedToken[] {
  let isDeleting = false;
  return tokens.flatMap((token): ExpectedToken[] => {
    if (token.fate !== 'structure') return [token];
    const becomes = ledger.structure.find(
      (entry) => entry.mark === token.text && isIn(entry, line),
    )?.becomes;
    if (becomes === undefined || becomes === 'nothing') return [];
    if (becomes !== 'deletion') return [{ ...token, text: MARKERS[becomes] }];
    isDeleting = !isDeleting;
    return [{ ...token, text: isDeleting ? MARKERS.deletion : MARKERS.deletionEnd }];
  });
}
