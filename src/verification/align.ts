import { diffArrays } from 'diff';
import { MARKERS, type PageToken } from './page-tokens.ts';
import type { ExpectedToken } from './source-tokens.ts';

/** A place where page and source do not agree. */
export interface WordingFault {
  /** The source line, or the one before when the page has something extra. */
  readonly line: number;
  /** The innermost address on the page; empty before the first one. */
  readonly id: string;
  /** The source's wording there, and the page's; with two words before for context. */
  readonly expected: string;
  readonly found: string;
  /** What the source has there and the page lacks, and what the page has that the source lacks. */
  readonly missing: readonly ExpectedToken[];
  readonly extra: readonly PageToken[];
  /** What page and source agree on right before. */
  readonly previous: PageToken | undefined;
}

/** The outcome of laying a page beside its source. */
export interface Alignment {
  readonly faults: readonly WordingFault[];
  /** The source lines behind each address on the page. */
  readonly linesById: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Aligns a page's tokens with those its source gives, in order. Every token of both sides is
 * matched, or part of a fault.
 */
export function align(expected: readonly ExpectedToken[], actual: readonly PageToken[]): Alignment {
  const faults: WordingFault[] = [];
  const linesById = new Map<string, Set<number>>();
  let [e, a] = [0, 0];
  const report = (expectedCount: number, actualCount: number) => {
    const context = actual.slice(Math.max(0, a - 2), a);
    faults.push({
      line: (expected[e] ?? expected[e - 1])?.line ?? 0,
      id: (actualCount > 0 ? actual[a] : (actual[a - 1] ?? actual[a]))?.ids[0] ?? '',
      expected: phrase([...context, ...expected.slice(e, e + expectedCount)]),
      found: phrase([...context, ...actual.slice(a, a + actualCount)]),
      missing: expected.slice(e, e + expectedCount),
      extra: actual.slice(a, a + actualCount),
      previous: actual[a - 1],
    });
    e += expectedCount;
    a += actualCount;
  };
  const match = (count: number) => {
    for (let step = 0; step < count; step++) {
      const [source, page] = [expected[e], actual[a]];
      if (!source || !page) throw new RangeError('the diff is longer than what it compares');
      if (!page.isFirst && source.isGlued !== page.isGlued) report(1, 1);
      else {
        for (const id of page.ids)
          linesById.set(id, (linesById.get(id) ?? new Set()).add(source.line));
        e++;
        a++;
      }
    }
  };
  const isTabbed = new Set(
    expected.flatMap(({ text, line }) => (isBorder({ text }) ? [line] : [])),
  );
  /** Where the source has spaces or a line end between two cells, no tab is missing. */
  const isUntold = (missing: number, extra: number) => {
    const [before, after] = [expected[e - 1], expected[e]];
    const isLineEnd = before?.line !== after?.line;
    return (
      missing === 0 &&
      !after?.isGlued &&
      (isLineEnd || !isTabbed.has(after?.line ?? 0)) &&
      actual.slice(a, a + extra).every(isBorder)
    );
  };
  for (const [missing, extra, same] of toHunks(expected, actual)) {
    if (isUntold(missing, extra)) a += extra;
    else if (missing + extra > 0) report(missing, extra);
    match(same);
  }
  return { faults, linesById };
}

/** Runs of the diff: how many tokens are missing, how many are extra, and how many then agree. */
function toHunks(
  expected: readonly ExpectedToken[],
  actual: readonly PageToken[],
): [number, number, number][] {
  const hunks: [number, number, number][] = [];
  const changes = diffArrays<{ text: string }>([...expected], [...actual], { comparator: isSame });
  let open: [number, number, number] = [0, 0, 0];
  for (const { added, removed, count } of changes) {
    if (added || removed) {
      open[added ? 1 : 0] += count;
      continue;
    }
    hunks.push([open[0], open[1], count]);
    open = [0, 0, 0];
  }
  return [...hunks, open];
}

function isBorder({ text }: { text: string }): boolean {
  return text === MARKERS.cell;
}

/** A list item's dot on the page answers to whichever sign the source has. */
function isSame(source: { text: string }, page: { text: string }): boolean {
  return source.text === page.text || (page.text === MARKERS.item && /^[-–—]$/.test(source.text));
}

/** Tokens as a reader would write them. */
export function phrase(tokens: readonly { text: string; isGlued: boolean }[]): string {
  return tokens
    .map(({ text, isGlued }, index) => (isGlued || index === 0 ? text : ` ${text}`))
    .join('');
}
