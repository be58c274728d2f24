import type { RegisterEntry } from './register.ts';

/** The regions of Denmark, and parts of it that bodies are called after. */
const REGIONS = [
  'Hovedstaden',
  'Sjælland',
  'Syddanmark',
  'Midtjylland',
  'Nordjylland',
  'Østjylland',
  'Vestjylland',
  'Sydjylland',
  'Sønderjylland',
  'Fyn',
  'Bornholm',
];

/** What stands between a body and its region: `Erhvervshuset på Fyn`. */
const AFTER = new RegExp(
  `^\\s+(?:(?:i|på|for|Region)\\s+)*(${REGIONS.join('|')})s?(?!\\p{L})`,
  'u',
);
const BEFORE = new RegExp(`(?<!\\p{L})(${REGIONS.join('|')})s\\s+$`, 'u');
/** How many characters around a name can tell its region. */
const REACH = 30;

/**
 * Whether the words around a name, from `start` to `end` of a text, say that it is the namesake of
 * another region: `KKR Syddanmark` is not KKR Midtjylland, nor is `Fyns Erhvervshus` its.
 */
export function isOfOtherRegion(
  entry: RegisterEntry,
  text: string,
  start: number,
  end: number,
): boolean {
  const about = [entry.name, ...entry.also, entry.about ?? ''].join(' ');
  const own = REGIONS.filter((region) => about.includes(region));
  if (own.length === 0) return false;
  const [, after] = AFTER.exec(text.slice(end, end + REACH)) ?? [];
  const [, before] = BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return [after, before].some((region) => region !== undefined && !own.includes(region));
}
