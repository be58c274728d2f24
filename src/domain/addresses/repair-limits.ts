/** What decides whether a damaged address tells where it was meant to lead. */
export const REPAIR = {
  /** The longest address that is read, in characters. */
  longest: 2000,
  /** The least of an address below the base, in characters, that tells what it was cut from. */
  leastCut: 2,
  /** The most pages that are named as like it. */
  mostNearest: 5,
  /** The least likeness of a page that is named, from 0 to 1. */
  leastLikeness: 0.45,
  /** Fewer pairs of letters in common are chance, when there are more to have. */
  leastPairs: 2,
} as const;
