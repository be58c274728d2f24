import { type Token, tokenize } from '../domain/text/token.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { MARKERS } from './page-tokens.ts';
import { type Piece, splitColumns, wholeLine } from './side-by-side.ts';
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
  const counts = { kept: 0, mended: 0, structure: 0, removed: 0 };
  const lexed = new Map<number, LexedToken[]>();
  const isRemoved = (line: number) => ledger.removed.some(({ lines }) => includes(lines, line));
  for (const line of rangeOf(range)) {
    const tokens = lexLine(source[line - 1] ?? '', line, ledger);
    for (const { fate } of tokens) counts[isRemoved(line) ? 'removed' : fate]++;
    lexed.set(line, tokens);
  }
  const pieces = readingOrder(source, range, ledger)
    .filter(({ line }) => !isRemoved(line))
    .map(({ line, first, last }) =>
      (lexed.get(line) ?? []).filter(({ at }) => at >= first && at < last),
    )
    .filter((tokens) => tokens.length > 0);
  const entries = ledger.mended.filter(({ line }) => includes(range, line));
  const { mended, mendedCount, faults } = mend(pieces, entries);
  counts.kept -= mendedCount;
  counts.mended += mendedCount;
  const expected = mended.flatMap((tokens) => render(tokens, ledger));
  const total = counts.kept + counts.mended + counts.structure + counts.removed;
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

/** The lines, or their parts where columns stand side by side, in the order of the page. */
function readingOrder(source: readonly string[], range: FullRange, ledger: Ledger): Piece[] {
  const movedTo = (to: string) =>
    ledger.moved
      .filter((entry) => entry.to === to)
      .flatMap(({ lines }) => rangeOf(lines))
      .filter((line) => includes(range, line));
  const [title, footnotes] = [movedTo('title'), movedTo('footnotes')];
  const body = rangeOf(range).filter((line) => !title.includes(line) && !footnotes.includes(line));
  const columns = ledger.columns.filter(({ order }) => includes(range, order[0] ?? 0));
  const ordered = body.flatMap((line) => {
    const beside = ledger.sideBySide.find(({ lines }) => includes(lines, line));
    if (beside) return line === beside.lines.first ? splitColumns(source, beside.lines) : [];
    const column = columns.find(
      ({ order }) => line >= Math.min(...order) && line <= Math.max(...order),
    );
    if (!column) return [wholeLine(line)];
    const order = column.order.filter((read) => body.includes(read));
    return line === Math.min(...order) ? order.map(wholeLine) : [];
  });
  return [...title.map(wholeLine), ...ordered, ...footnotes.map(wholeLine)];
}

/**
 * The pieces with their words mended. A word may go on in the next piece: there it is gone, then.
 */
function mend(pieces: readonly LexedToken[][], entries: Ledger['mended']) {
  const mended = pieces.map((tokens) => [...tokens]);
  const faults: LedgerFault[] = [];
  let mendedCount = 0;
  for (const { line, before, after } of entries) {
    const wanted = tokenize(before).map(({ text }) => text);
    const found = mended.flatMap((own, piece) => {
      if (own[0]?.line !== line) return [];
      const tokens = [...own, ...(mended[piece + 1] ?? [])];
      const at = own.findIndex((_, start) =>
        wanted.every(
          (text, index) =>
            tokens[start + index]?.text === text && tokens[start + index]?.fate === 'kept',
        ),
      );
      return at < 0 ? [] : [{ piece, at }];
    })[0];
    const own = found && mended[found.piece];
    if (!own) {
      const message = `mended: »${before}« står ikke på linjen. Ret before eller line.`;
      faults.push({ line, message });
      continue;
    }
    const { isGlued = false, at = 0 } = own[found.at] ?? {};
    const tokens = tokenize(after).map((token, index) => ({
      ...token,
      isGlued: index > 0 ? token.isGlued : isGlued,
      line,
      at,
      fate: 'mended' as const,
    }));
    const over = wanted.length - own.splice(found.at, wanted.length, ...tokens).length;
    mended[found.piece + 1]?.splice(0, over);
    mendedCount += wanted.length;
  }
  return { mended, mendedCount, faults };
}

/** A piece as the page should have it: structure turned into its markers, an item given its dot. */
function render(tokens: readonly LexedToken[], ledger: Ledger): ExpectedToken[] {
  let isDeleting = false;
  const rendered = tokens.flatMap((token): ExpectedToken[] => {
    if (token.fate !== 'structure') return [token];
    const becomes = ledger.structure.find(
      (entry) => entry.mark === token.text && isIn(entry, token.line),
    )?.becomes;
    if (becomes === undefined || becomes === 'nothing') return [];
    if (becomes !== 'deletion') return [{ ...token, text: MARKERS[becomes] }];
    isDeleting = !isDeleting;
    return [{ ...token, text: isDeleting ? MARKERS.deletion : MARKERS.deletionEnd }];
  });
  const line = rendered[0]?.line;
  const isItem = line !== undefined && ledger.items.some(({ lines }) => includes(lines, line));
  return isItem ? [{ text: MARKERS.item, isGlued: false, line }, ...rendered] : rendered;
}
