/** A piece of an excerpt, with or without the mark of a word found. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A word found in a text, from and to. */
export interface ExcerptMark {
  readonly start: number;
  readonly end: number;
  /** What was asked for by it: several words for the same are shown no sooner than one. */
  readonly term?: number | undefined;
  /** How much it tells; without it, as much as any. */
  readonly worth?: number;
}

/** What stands for what an excerpt leaves out. */
export const LEFT_OUT = { before: '… ', after: ' …' } as const;

/** How an excerpt is cut, in characters. */
const EXCERPT = {
  /** The most it has: about two lines on a wide screen. */
  length: 220,
  /** A text that is no longer than this and the most is shown whole. */
  excess: 20,
  /** What stands before the first mark. */
  before: 50,
  /** A first mark that is nearer to the beginning than this leaves nothing out before it. */
  nearBeginning: 80,
  /** What the marks that it is chosen by leave free, for the words before the first. */
  free: 60,
  /** What a further mark for the same adds. */
  again: 0.1,
} as const;

/**
 * The part of a text in which the most telling marks stand, cut between words: runs of plain text,
 * so that nothing in it is ever read as HTML.
 */
export function toExcerpt(
  text: string,
  marks: readonly ExcerptMark[],
  length: number = EXCERPT.length,
): Run[] {
  const [from, to] = chooseWindow(text, marks, length);
  const runs: Run[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return [
    ...(from > 0 ? [{ text: LEFT_OUT.before, isMarked: false }] : []),
    ...runs,
    ...(to < text.length ? [{ text: LEFT_OUT.after, isMarked: false }] : []),
  ];
}

/** The characters of a text that its excerpt shows, from and to. */
export function chooseWindow(
  text: string,
  marks: readonly ExcerptMark[],
  length: number = EXCERPT.length,
): [number, number] {
  if (text.length <= length + EXCERPT.excess) return [0, text.length];
  const tellFrom = (start: number) => {
    const end = start + length - EXCERPT.free;
    const terms = new Set<number | undefined>();
    let told = 0;
    for (const { term, worth = 1, ...mark } of marks) {
      if (mark.start < start || mark.end > end) continue;
      const isAgain = term !== undefined && terms.has(term);
      told += isAgain ? worth * EXCERPT.again : worth;
      terms.add(term);
    }
    return told;
  };
  const [first = 0] = marks
    .map(({ start }) => ({ start, told: tellFrom(start) }))
    .sort((one, other) => other.told - one.told || one.start - other.start)
    .map(({ start }) => start);
  const from =
    first < EXCERPT.nearBeginning ? 0 : text.lastIndexOf(' ', first - EXCERPT.before) + 1;
  const cut = text.indexOf(' ', from + length);
  return [from, cut < 0 ? text.length : cut];
}
