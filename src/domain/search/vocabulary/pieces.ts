import { stem } from '../../text/danish.ts';
import { toSpellings } from '../../text/plain-letters.ts';
import { LEAST_LETTERS, MOST } from '../weights.ts';
import { type Beyond, keyOf } from './beyond.ts';
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
  const known = readKnown(vocabulary.wordsIn(typed), vocabulary.beyond);
  const pieces = divide(typed, known, MOST.pieces) ?? divideHalf(typed, vocabulary, known) ?? [];
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

/** Read once for all queries; what is said for other words differs from query to query. */
function readKnown(entries: readonly Entry[], beyond: Beyond): Known {
  const own = read.get(entries) ?? {
    // `bl.a` is no piece.
    words: new Set(
      entries.flatMap(({ word, spellings }) => (/[^\p{L}-]/u.test(word) ? [] : spellings)),
    ),
    stems: new Set(entries.flatMap(({ stems, parts }) => [...stems, ...parts.map(stem)])),
  };
  read.set(entries, own);
  return { words: own.words, stems: new Set([...own.stems, ...beyond.meanings.keys()]) };
}

function isKnown(piece: string, { words, stems }: Known): boolean {
  const [plain = '', other = plain] = toSpellings(piece);
  if (piece.length >= LEAST_LETTERS.piece && (words.has(plain) || words.has(other))) return true;
  return (
    piece.length >= LEAST_LETTERS.pieceForm && (stems.has(stem(plain)) || stems.has(stem(other)))
  );
}

function isFirst(piece: string, known: Known): boolean {
  const isShortWord = piece.length === LEAST_LETTERS.shortestPiece && known.words.has(piece);
  return isShortWord || isKnown(piece, known) || isKnown(piece.replace(LINKS, ''), known);
}

/** The division into the fewest pieces; of two the one whose shorter piece is longer. */
function divide(word: string, known: Known, most: number): string[] | undefined {
  const divisions = cutsOf(word).flatMap(([first, rest]) => {
    if (!isFirst(first, known)) return [];
    if (isKnown(rest, known)) return [[first, rest]];
    const others = most > 2 ? divide(rest, known, most - 1) : undefined;
    return others ? [[first, ...others]] : [];
  });
  const [best] = divisions.sort(
    (one, other) => one.length - other.length || shortest(other) - shortest(one),
  );
  return best;
}

/** A division of which the papers know one piece, and Danish the other. */
function divideHalf(word: string, { beyond }: Vocabulary, known: Known): string[] | undefined {
  const isRight = (piece: string) => beyond.right.has(keyOf(piece));
  const halves = cutsOf(word).filter(([first, rest]) => {
    if (first.length < LEAST_LETTERS.piece) return false;
    const isHead = rest.length >= LEAST_LETTERS.pieceForm && isKnown(rest, known);
    if (isHead && (isRight(first) || isRight(first.replace(LINKS, '')))) return true;
    return isRight(word) && first.length >= LEAST_LETTERS.knownPiece && isFirst(first, known);
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
