/**
 * The numbers that decide what a search finds and in what order. They were tuned on
 * `tests/search/queries.json`: change one, and run `npm run bench:search`.
 */

/** How surely a word of the papers is meant by the one that was typed: 1 for the very word. */
export const MEANT = {
  /** The very word. */
  same: 1,
  /** The same word, spelled with or without `æøå`. */
  spelling: 0.97,
  /** What stands in the papers as the typed word's own pieces: `eu kontor` for `eu-kontor`. */
  pieces: 0.95,
  form: 0.93,
  /** The word as a part of a compound: the last tells most of what the whole is. */
  lastPart: 0.85,
  firstPart: 0.8,
  middlePart: 0.75,
  /** A word from the same root. */
  family: 0.5,
  /** A word that begins with what was typed; with a few letters alone, many do. */
  beginning: 0.6,
  shortBeginning: 0.3,
  /** A word that begins with the stem of what was typed, or has it inside. */
  stemBeginning: 0.5,
  inside: 0.4,
  /** The same sounds in other letters: `boxen` for `boksen`. */
  sound: 0.9,
  /** A slip of the finger, and what each slip takes from it. */
  typo: 0.85,
  slip: 0.15,
  /** What a likeness counts whose word lacks the `æøå` that were typed. */
  lackingLetters: 0.5,
  /** From here on a word counts as found, and is not looked for as a misspelt one. */
  sure: 0.6,
  /** From here on a form of a misspelt word is meant as well. */
  misspeltForm: 0.75,
} as const;

/** How surely a number of the papers is meant by the one that was typed. */
export const MEANT_NUMBER = {
  same: 1,
  /** The same digits, otherwise set. */
  digits: 0.97,
  /** A piece of a name with digits: `06983` of `sag-2017-06983`. */
  pieceOfName: 0.9,
  insideName: 0.85,
  /** Thousands of kroner that were typed in kroner. */
  thousands: 0.8,
  /** A number that was rounded to decimals. */
  rounded: 0.7,
  beginning: 0.6,
  /** A number that was rounded to millions or thousands; and the very one, but for its unit. */
  roundedToUnit: 0.9,
  withoutUnit: 0.6,
  /** The groups of a telephone number. */
  groups: 1,
} as const;

/** How surely a date of the papers is meant, by how it is written there. */
export const MEANT_DATE = { full: 1, digits: 0.95, shortMonth: 0.7, withoutYear: 0.6 } as const;

/** How many letters it takes for a word, or what is left of it, to tell something. */
export const LEAST_LETTERS = {
  /** A stem that can be a part of a compound, or a beginning. */
  stem: 2,
  beginning: 2,
  /** A beginning that few words have. */
  longBeginning: 4,
  /** A stem that words of one family share, and one that others have inside. */
  familyStem: 4,
  insideStem: 5,
  /** A stem that may be another one by its sound. */
  sound: 4,
  /** A word that may be several, and its pieces: the very words, and forms or parts of others. */
  split: 6,
  shortestPiece: 2,
  piece: 3,
  pieceForm: 4,
  /** A first piece that is told from a last one that the papers do not have. */
  knownPiece: 5,
  /** A right word that may be a slip of the finger all the same. */
  rightSlip: 10,
  /** Digits inside a name or number, and at its beginning. */
  digitsInside: 4,
  /** Digits that are a number however they are set. */
  digitsSet: 5,
  digitsAtBeginning: 3,
  thousands: 3,
} as const;

/** Slips of the finger, each counted as 1. */
export const SLIPS = {
  /** What is added when it is not the whole word that is alike, but its stem, or a part of it. */
  ofStem: 0.25,
  ofPart: 0.5,
  /** What is added for a word with a hyphen: rather the bare one. */
  ofHyphen: 0.1,
  /** So much may be added to as many slips as are forgiven. */
  more: 0.6,
  /** Words with fewer slips than the fewest and this are meant as well. */
  spread: 0.5,
} as const;

/** How words of a query that belong together are weighed. */
export const TOGETHER = {
  /** Neighbours that are one word in the papers. */
  joined: 1.25,
  /** A synonym, when the typed word is there itself, and when it is not. */
  synonymBeside: 0.5,
  synonymInstead: 0.85,
  /** From here on the typed word is there itself. */
  isThere: 0.75,
  /** What answers with less than this share of what a text has for the same is not marked. */
  marked: 0.6,
  /** Words of one alternative that stand apart. */
  apart: 0.5,
  /** How near they stand to be together, in characters: about a line. */
  line: 60,
} as const;

/** How sections are ranked by the index alone, before the best of them are read. */
export const INDEX = {
  /** How steeply a section falls that lacks words. */
  cover: 1.5,
  /** Sections that have less than this share of what the best one has are not worth showing. */
  leastCover: 0.5,
  /** What each doubling of a word in a section adds. */
  often: 0.05,
  /** What a word counts that stands around a section: in its heading, or what the site says. */
  around: 0.5,
} as const;

/** How much words count that stand around a block, and what the site says of its section. */
export const AROUND = { heading: 0.72, whole: 0.6, context: 0.28 } as const;

/** What a section's score is made of. */
export const SECTION = {
  /** All that it has, its best block, and its heading. */
  anywhere: 0.5,
  best: 0.5,
  heading: 0.35,
  /** What the site says of it, among all that it has. */
  context: 0.4,
  /** How steeply a section falls that lacks words. */
  cover: 1.5,
  /** How much of the score depends on how many of the words the best block has. */
  bestCover: 0.2,
  /** What each doubling of the words found adds. */
  often: 0.06,
  /** What stands in an editor's note. */
  note: 0.5,
  /** A paper's title block, which names its whole subject and seldom answers a question. */
  titleBlock: 0.8,
  /** Added to the sections that have a term, so that one that few have does not tell too much. */
  found: 0.5,
} as const;

/** How a block stands among the others of its section. */
export const BLOCK = {
  /** It has an answer of the kind that is asked for. */
  answer: 1.35,
  /** It is a row, and all that names it is asked for. */
  named: 1.15,
  /** The page folds it away. */
  folded: 0.4,
  /** Different words are neighbours in it, or stand close, up to so many characters apart. */
  neighbours: 1.25,
  neighbourGap: 2,
  close: 1.12,
  closeGap: 15,
} as const;

/** What decides which block of a section is shown, and what is marked in it. */
export const SHOWN = {
  /** The heading names the subject when it has this share of what the section has of each term. */
  subject: 0.7,
  /** What the section has less of is only hinted at, and does not decide. */
  hint: 0.55,
  /** A block, or what stands around it, has a term when it has this share of what there is. */
  has: 0.5,
  /** A block that has this share of what the best one has answers just as well. */
  asGood: 0.9,
  /** A word that answers with this share of the best is marked. */
  marked: 0.75,
  /** What is shown of each of two blocks, in characters. */
  half: 150,
} as const;

/** How much of a query is read, and how much it may mean; what is more is passed over. */
export const MOST = {
  characters: 300,
  terms: 12,
  alternatives: 24,
  /** Words that are typed as one, and letters of such a one. */
  pieces: 3,
  letters: 40,
} as const;
