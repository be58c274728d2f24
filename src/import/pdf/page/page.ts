/** How letters look: what tells a heading from the text below it. */
export interface Look {
  readonly family: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** Letters in a row; lengths are points from the page's upper left corner, `y` is the baseline. */
export interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly look: Look;
  /** The colour it is printed in, as `#1f5c8a`; nothing where it cannot be told. */
  readonly colour?: string | undefined;
  /** Whether it stands above the line, as the mark of a note does. */
  readonly isRaised?: boolean;
  /** Counts the blocks that the tags of its page tell of; nothing without tags. */
  readonly block?: number | undefined;
}

/** A part of a page: a picture, or a drawn line, which has next to no width or height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands on a page, before it is read. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly stretches: readonly Stretch[];
  /** Drawn lines, across and down. */
  readonly rules: readonly Box[];
  readonly pictures: readonly Box[];
  /** All else that is drawn: boxes, arrows, curves. */
  readonly shapes: readonly Box[];
}

/** Words of one line that no wide gap parts. */
export interface Line {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** Whether all of its letters are bold. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether a drawn line stands right below all of its words. */
  readonly isUnderlined?: true;
  readonly family: string;
  /** The one colour of all of its letters, if they have one. */
  readonly colour?: string | undefined;
  /** The block of its tags, if it has any. */
  readonly block?: number | undefined;
  readonly stretches: readonly Stretch[];
  readonly text: string;
}

/** Lines of an address begin so, and its mail and web. */
const IN_ADDRESS = /^(?:v\/|c\/o\b|att\b|tlf\b|e-?mail\b|www\.|https?:|\S+@\S)/u;

const GOES_ON = /^["'”»(]?\p{Ll}/u;

/** Whether words go on with a sentence. */
export function goesOnWith(text: string): boolean {
  return GOES_ON.test(text) && !IN_ADDRESS.test(text);
}

/** The box around lines. */
export function boundsOf(lines: readonly Line[]): Box {
  return {
    x: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
    y: Math.min(...lines.map(({ y, size }) => y - size)),
    bottom: Math.max(...lines.map(({ y }) => y)),
  };
}

/** The middle one of numbers; 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What has the most weight; nothing of none. */
export function mostOf<Key>(weighed: Iterable<readonly [Key, number]>): Key | undefined {
  const sums = new Map<Key, number>();
  for (const [key, weight] of weighed) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].sort((one, other) => other[1] - one[1])[0]?.[0];
}
