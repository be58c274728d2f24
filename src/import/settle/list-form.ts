import type { Item } from '../received.ts';

/** How a list is written in Markdown: with dots, with numbers, or with letters. */
export type ListForm = 'bullet' | 'number' | 'letter';

const BULLET = /^[-–—•·◦▪■●○*‣o]?$/;

/**
 * How points of one depth are written, when Markdown can print the signs that the paper has before
 * them; nothing when it cannot: `(1)`, `i.`, `1.1`, or numbers that do not run on.
 */
export function formOf(markers: readonly string[]): ListForm | undefined {
  if (markers.every((marker) => BULLET.test(marker))) return 'bullet';
  const start = Number(markers[0]?.match(/^\d+/)?.[0]);
  const isEach = (signOf: (index: number) => string) =>
    ['.', ')'].some((end) => markers.every((marker, index) => marker === signOf(index) + end));
  if (isEach((index) => `${start + index}`)) return 'number';
  return isEach((index) => String.fromCharCode('a'.charCodeAt(0) + index)) ? 'letter' : undefined;
}

/** Points of a list with those below each. */
export interface Branch {
  readonly item: Item;
  readonly below: readonly Branch[];
}

/** The points of a list as a tree, by their depths. */
export function toBranches(items: readonly Item[]): Branch[] {
  const [first] = items;
  if (!first) return [];
  const branches: { item: Item; below: Item[] }[] = [];
  for (const item of items) {
    const last = branches.at(-1);
    if (last && item.depth > first.depth) last.below.push(item);
    else branches.push({ item, below: [] });
  }
  return branches.map(({ item, below }) => ({ item, below: toBranches(below) }));
}

/** Whether all of a list can be printed with its own signs. */
export function isPrintable(branches: readonly Branch[]): boolean {
  const isFine = formOf(branches.map(({ item }) => item.marker)) !== undefined;
  return isFine && branches.every(({ below }) => below.length === 0 || isPrintableBelow(below));
}

/** Below a point, Markdown takes numbers for a list only from the first on. */
function isPrintableBelow(branches: readonly Branch[]): boolean {
  return /^(?:1\D?|\D.*)?$/.test(branches[0]?.item.marker ?? '') && isPrintable(branches);
}
