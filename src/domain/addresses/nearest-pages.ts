import type { KnownSite } from './address-list.ts';
import { toSlug } from './permalink.ts';
import { REPAIR } from './repair-limits.ts';

/** The paths most like the address, by the pairs of letters they share; the likest first. */
export function findNearest(address: string, { base, list }: KnownSite): string[] {
  const wanted = toPairs(address.replace(base, ''));
  return Object.keys(list)
    .map((path) => ({ path, likeness: likenessOf(wanted, toPairs(path)) }))
    .filter(({ likeness }) => likeness >= REPAIR.leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.path.length - b.path.length)
    .slice(0, REPAIR.mostNearest)
    .map(({ path }) => path);
}

function toPairs(text: string): Set<string> {
  const slug = toSlug(text);
  return new Set(
    Array.from({ length: Math.max(0, slug.length - 1) }, (_, at) => slug.slice(at, at + 2)),
  );
}

/** The share of pairs that two sets have in common, from 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared < Math.min(REPAIR.leastPairs, other.size) || shared === 0
    ? 0
    : (2 * shared) / (one.size + other.size);
}
