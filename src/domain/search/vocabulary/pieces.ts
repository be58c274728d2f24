import { stem } from '../../text/danish.ts';
import { toSpellings } from '../../text/plain-letters.ts';
import { LEAST_LETTERS, MOST } from '../weights.ts';
import { keyOf } from './beyond.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** Letters that join the words of a compound. */
const LINKS = /[se]$/;

/**
 * The words that a typed one is made of, when the papers do not have it as a whole: `smartindustri`
 * → `smart`, `industri`. All are words of the papers, parts of such, or said for such; of a right
 * compound one may be another: `lønudgift` → `løn`, `udgift`. Nothing when it is no compound.
 */
export function findPieces(typed: string, vocabulary: Vocabulary): string[] {
  const isWord = typed.length >= LEAST_LETTERS.split && typed.length <= MOST.letters;
  if (!isWord || /[^\p{L}]/u.test(typed)) return [];
  const pieces = divide(typed, vocabulary, MOST.pieces) ?? divideHalf(typed, vocabulary) ?? [];
  const isRight = vocabulary.beyond.right.has(keyOf(typed));
  return isRight && !areWords(pieces) ? [] : pieces;
}

/** Whether pieces of a right word are no accident: `kunstig` is no `kun` `stig`. */
function areWords(pieces: readonly string[]): boolean {
  const lengths = pieces.map(({ length }) => length);
  return (
    Math.min(...lengths) >= LEAST_LETTERS.pieceForm ||
    (Math.min(...lengths) >= LEAST_LETTERS.piece && Math.max(...lengths) >= LEAST_LETTERS.split)
  );
}

/** What pieces are known by, in plain letters. */
interface Known {
  /** The very words. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const read = new WeakMap<readonly Entry[], Known>();

/** Read once for all queries. */
function readKnown(entries: readonly Entry[]): Known {
  const known = read.get(entries) ?? {
    // `bl.a` is no piece.
    words: new Set(
      entries.flatMap(({ word, spellings }) => (/[^\p{L}-]/u.test(word) ? [] : spellings)),
    ),
    stems: new Set(entries.flatMap(({ stems, parts }) => [...stems, ...parts.map(stem)])),
  };
  read.set(entries, known);
  return known;
}

function isKnown(piece: string, { wordsLike, beyond }: Vocabulary): boolean {
  const { words, stems } = readKnown(wordsLike(piece));
  const spellings = toSpellings(piece);
  if (piece.length >= LEAST_LETTERS.piece && spellings.some((plain) => words.has(plain)))
    return true;
  const isMeant = (form: string) => stems.has(form) || beyond.meanings.has(form);
  return piece.length >= LEAST_LETTERS.pieceForm && spellings.map(stem).some(isMeant);
}

function isFirst(piece: string, vocabulary: Vocabulary): boolean {
  const isShortWord =
    piece.length === LEAST_LETTERS.shortestPiece &&
    readKnown(vocabulary.wordsLike(piece)).words.has(piece);
  return isShortWord || isKnown(piece, vocabulary) || isKnown(piece.replace(LINKS, ''), vocabulary);
}

/** The division into the fewest pieces; of two the one whose shorter piece is longer. */
function divide(word: string, vocabulary: Vocabulary, most: number): string[] | undefined {
  const divisions = cutsOf(word).flatMap(([first, rest]) => {
    if (!isFirst(first, vocabulary)) return [];
    if (isKnown(rest, vocabulary)) return [[first, rest]];
    const others = most > 2 ? divide(rest, vocabulary, most - 1) : undefined;
    return others ? [[first, ...others]] : [];
  });
  const [best] = divisions.sort(
    (one, other) => one.length - other.length || shortest(other) - shortest(one),
  );
  return best;
}

/** A division of which the papers know one piece, and Danish the other. */
function divideHalf(word: string, vocabulary: Vocabulary): string[] | undefined {
  const isRight = (piece: string) => vocabulary.beyond.right.has(keyOf(piece));
  const halves = cutsOf(word).filter(([first, rest]) => {
    if (first.length < LEAST_LETTERS.piece) return false;
    const isRightFirst = isRight(first) || isRight(first.replace(LINKS, ''));
    if (isRightFirst && rest.length >= LEAST_LETTERS.pieceForm && isKnown(rest, vocabulary))
      return true;
    return isRight(word) && first.length >= LEAST_LETTERS.knownPiece && isFirst(first, vocabulary);
  });
  return halves.sort((one, other) => shortest(other) - shortest(one))[0];
}

function cutsOf(word: string): [string, string][] {
  const cuts: [string, string][] = [];
  for (let at = LEAST_LETTERS.shortestPiece; at <= word.length - LEAST_LETTERS.piece; at++)
    cuts.push([word.slice(0, at), word.slice(at)]);
  return cuts;
}

function shortest(pieces: readonly string[]): number {
  return Math.min(...pieces.map(({ length }) => length));
}
