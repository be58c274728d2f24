/** What decides whether a damaged address tells where it was meant to lead. */
export const REPAIR = {
  /** The longest address that is read, in characters. */
  longest: 2000,
  /** The least of an address's last step, in characters, that tells what it was cut from. */
  leastCut: 2,
  /** The most pages that are named as like it. */
  mostNearest: 5,
  /** The least likeness of a page that is named, from 0 to 1. */
  leastLikeness: 0.45,
  /** The most places of a page that are named as like one that is not there. */
  mostNearIds: 5,
  /** The least likeness of a place that is named: their names are short, and many are alike. */
  leastLikenessOfId: 0.6,
  /** The most ways to read an address that are tried, of the longest and of the shortest. */
  mostReadings: 8,
  /** Fewer pairs of letters in common are chance, when there are more to have. */
  leastPairs: 2,
} as const;
