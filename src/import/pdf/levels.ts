import { mostOf } from './page/page.ts';

/** A heading by what tells its level. */
export interface Looks {
  readonly size: number;
  readonly isBold: boolean;
  readonly text: string;
}

const NUMBER = /^(\d{1,3}(?:\.\d{1,3})*)\.?\s+\p{L}/u;
const DEEPEST = 5;

/**
 * The level of each heading: those that look alike have the same, larger and bolder ones a higher
 * one, and those with numbers are as deep as their numbers.
 */
export function levelsOf(headings: readonly Looks[]): number[] {
  const styles = new Map<string, Looks[]>();
  for (const heading of headings) {
    styles.set(styleOf(heading), [...(styles.get(styleOf(heading)) ?? []), heading]);
  }
  const levels = new Map<string, { level: number; depth: number }>();
  let last = 0;
  let deepest = 0;
  let offset: number | undefined;
  for (const [style, alike] of [...styles].sort(([, one], [, other]) => compare(one, other))) {
    const depths = alike.map(({ text }) => depthOf(text)).filter((depth) => depth > 0);
    const isNumbered = depths.length * 2 >= alike.length && depths.length > 0;
    const depth = isNumbered ? (mostOf(depths.map((one) => [one, 1])) ?? 0) : 0;
    const goesOn: boolean = offset !== undefined && depth > deepest;
    const level: number = goesOn ? depth + (offset ?? 0) : last + 1;
    if (depth > 0 && offset === undefined) offset = level - depth;
    levels.set(style, { level, depth });
    last = level;
    deepest = Math.max(deepest, depth);
  }
  return headings.map((heading) => {
    const { level = 1, depth = 0 } = levels.get(styleOf(heading)) ?? {};
    const own = depthOf(heading.text);
    const deeper = depth > 0 && own > 0 ? own - depth : 0;
    return Math.min(DEEPEST, Math.max(1, level + deeper));
  });
}

function compare([one]: readonly Looks[], [other]: readonly Looks[]): number {
  if (!one || !other) return 0;
  return other.size - one.size || Number(other.isBold) - Number(one.isBold);
}

function styleOf({ size, isBold }: Looks): string {
  return `${size} ${isBold}`;
}

/** How deep a heading's number is: 3 of `4.2.1`; 0 without one. */
export function depthOf(text: string): number {
  return NUMBER.exec(text)?.[1]?.split('.').length ?? 0;
}
