/** What decides whether, and where, the words of a paper are those of a quote. */
export const QUOTE = {
  /** A part of a quote stands somewhere when this share of its words does. */
  leastShare: 0.6,
  /** It is looked for by as many words in a row. */
  run: 3,
  /** How far it may be shifted against the paper by words that are missing or extra. */
  reach: 12,
  /** Where as much stands around two distances, what stands at them decides: so much less. */
  atDistance: 1000,
  /** The least that may be left of a word cut at its beginning or end, in letters. */
  cutWord: 2,
} as const;
