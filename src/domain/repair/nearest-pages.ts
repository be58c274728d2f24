import { toSlug } from '../addresses/permalink.ts';
import { type KnownSite, toSound } from './address-list.ts';
import { REPAIR } from './repair-limits.ts';

/**
 * The paths most like the address, by the pairs of letters they share, the likest first; and the
 * place that was asked for, which those that have it may be offered with.
 */
export function findNearest(address: string, { base, list }: KnownSite) {
  const [page = '', ...places] = address.split('#');
  const id = toSlug(places.join());
  const paths = rank(page.replace(base, ''), Object.keys(list), REPAIR.leastLikeness);
  return { paths: paths.slice(0, REPAIR.mostNearest), ...(id && { id }) };
}

/**
 * The ids that one which is not there may be meant for: the one it stands in, those that it is the
 * beginning or the end of, or else those written nearly like it.
 */
export function findNearIds(unknown: string, ids: readonly string[], around: string): string[] {
  const sound = toSound(unknown);
  const isPartOf = (id: string) => toSound(id).startsWith(sound) || id.endsWith(`-${unknown}`);
  const begun = sound.length < REPAIR.leastCut ? [] : ids.filter(isPartOf);
  const like = begun.length > 0 ? [] : rank(unknown, ids, REPAIR.leastLikenessOfId);
  const shallow = [...begun].sort((a, b) => a.split('-').length - b.split('-').length);
  return [...new Set([around, ...shallow, ...like])].filter(Boolean).slice(0, REPAIR.mostNearIds);
}

/** The names that are at least so like what is wanted, the likest and shortest first. */
function rank(wanted: string, names: readonly string[], least: number): string[] {
  const pairs = toPairs(wanted);
  return names
    .map((name) => ({ name, likeness: likenessOf(pairs, toPairs(name)) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length)
    .map(({ name }) => name);
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
