/** What decides whether, and where, the words of a paper are those of a quote. */
export const QUOTE = {
  /** A part of a quote stands somewhere when this share of its words does. */
  leastShare: 0.6,
  /** It is looked for by as many words and marks in a row. */
  run: 3,
  /** How far its ends may be shifted against the paper by words that are missing or extra. */
  reach: 12,
  /** The least that may be left of a word cut at its beginning or end, in letters. */
  cutWord: 2,
  /** So many of its words in a row that are not there are sought elsewhere: inside, at an end. */
  strayInside: 40,
  strayAtEnd: 20,
  /** As many pieces at most; what then is left is not there. */
  pieces: 16,
} as const;

/** What bounds the work, so that a long quote takes as much longer as it is longer. */
export const WORK = {
  /** Places of one run in a quote: a word that is repeated 5,000 times is no more than this. */
  placesOfRun: 16,
  /** Stretches that are chained: the longest. */
  stretches: 2000,
  /** A stretch inside one that is so many times longer is a coincidence. */
  dwarfed: 4,
  /** Papers that are laid beside the quote: those that share most with it. */
  texts: 8,
  leastOfMost: 0.5,
  /** Signs laid beside the quote, when it stands in several places of a paper. */
  compared: 4000,
  places: 64,
  /** Signs between two stretches, in the paper times in the quote, that are laid side by side. */
  area: 40_000,
  /** Signs at an end without a stretch that are. */
  end: 120,
} as const;

/** How much of a long answer is shown, in words. */
export const SHOWN = {
  /** A quote that is no longer is shown whole. */
  whole: 120,
  /** Around a difference, and of each end of what is longer. */
  around: 8,
  /** Differences that stand so close are shown together, up to this. */
  together: 50,
  /** Differences at first, and at most. */
  differences: 10,
  most: 100,
} as const;
