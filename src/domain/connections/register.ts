import { stemOf } from '../text/danish.ts';
import { toPieces, toWords } from '../text/words.ts';
import { isInAddress } from './address.ts';
import { isOfOtherRegion } from './other-region.ts';

/** A name or subject that readers look up. */
export interface RegisterEntry {
  readonly name: string;
  readonly kind: RegisterKind;
  /** Other names and abbreviations for it. */
  readonly also: readonly string[];
  /** Other ways in which the papers write its names. */
  readonly spelled: readonly string[];
  /** The language of its name, where that is not Danish. */
  readonly lang?: 'en' | undefined;
  /** Its name in addresses; none for a subject, which has no place of its own. */
  readonly key?: string | undefined;
  /** What it is, in a sentence of ours. */
  readonly about?: string | undefined;
  /** The body in whose papers alone its other names and spellings mean it. */
  readonly body?: string | undefined;
}

export type RegisterKind = 'municipality' | 'organisation' | 'programme' | 'subject';

/** An entry found in a text, from `start` to `end`. */
export interface FoundName {
  readonly entry: RegisterEntry;
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly stems: readonly string[];
  readonly start: number;
}

interface Name {
  readonly entry: RegisterEntry;
  /** The body in whose papers alone it holds. */
  readonly body: string | undefined;
  readonly pieces: readonly Piece[];
  /** Its place in the order in which names are looked for. */
  readonly rank: number;
}

/**
 * Finds the entries that texts name, in order, the longest names first, so that
 * `Aarhus Universitet` is not taken for Aarhus, nor a place in an address for a municipality. Only
 * names that begin with a piece of the text are looked at: it takes as long as the text is, however
 * long the register. What belongs to a body is found in its papers alone.
 */
export function createNameFinder(
  entries: readonly RegisterEntry[],
  joints: ReadonlyMap<string, string>,
) {
  const toNamePieces = createPieceReader(joints);
  const findBeginning = indexNames(entries, toNamePieces);
  return (text: string, body?: string): FoundName[] => {
    const composed = text.normalize('NFC');
    const pieces = toNamePieces(composed);
    const begun = pieces
      .flatMap((piece, at) => findBeginning(piece).map((name) => ({ ...name, at })))
      .sort((one, other) => one.rank - other.rank || one.at - other.at);
    const taken = new Set<number>();
    const found: FoundName[] = [];
    for (const { entry, pieces: sought, at, body: own } of begun) {
      if (own !== undefined && own !== body) continue;
      const isHere = sought.every(
        (piece, offset) =>
          !taken.has(at + offset) && isNamed(piece, pieces[at + offset], entry.kind, sought.length),
      );
      if (!isHere) continue;
      const [first, last] = [pieces[at], pieces[at + sought.length - 1]];
      if (!first || !last) continue;
      const [start, end] = [first.start, last.start + last.text.length];
      if (entry.kind === 'municipality' && isInAddress(composed, start, end)) continue;
      if (isOfOtherRegion(entry, composed, start, end)) continue;
      for (let offset = 0; offset < sought.length; offset++) taken.add(at + offset);
      found.push({ entry, start, end });
    }
    return found.sort((one, other) => one.start - other.start);
  };
}

/** Gives the names that a piece of a text may begin: by its letters, or for subjects its stems. */
function indexNames(entries: readonly RegisterEntry[], toNamePieces: (name: string) => Piece[]) {
  const names = entries
    .flatMap((entry) =>
      [entry.name, ...entry.also, ...entry.spelled].map((name, at) => ({
        entry,
        body: at === 0 ? undefined : entry.body,
        pieces: toNamePieces(name),
      })),
    )
    .sort((one, other) => other.pieces.length - one.pieces.length)
    .map((name, rank): Name => ({ ...name, rank }));
  const isSubject = ({ entry }: Name) => entry.kind === 'subject';
  const subjects = Map.groupBy(names.filter(isSubject), ({ pieces }) => pieces[0]?.stems[0]);
  const others = Map.groupBy(
    names.filter((name) => !isSubject(name)),
    ({ pieces }) => pieces[0]?.text,
  );
  return ({ text, stems }: Piece): Name[] => [
    ...[...new Set([text, text.replace(/s$/, '')])].flatMap((word) => others.get(word) ?? []),
    ...[...new Set(stems)].flatMap((part) => subjects.get(part) ?? []),
  ];
}

/** Reads texts as pieces. The same words come again and again: each is stemmed once. */
function createPieceReader(joints: ReadonlyMap<string, string>) {
  const known = new Map<string, readonly string[]>();
  const stemsOf = (piece: string) => {
    const found = known.get(piece);
    if (found) return found;
    const joined = joints.get(piece.toLowerCase())?.split('|') ?? [];
    const stems = [piece, ...joined].map(stemOf);
    known.set(piece, stems);
    return stems;
  };
  return (text: string): Piece[] => {
    const composed = text.normalize('NFC');
    return toWords(text).flatMap(({ word, index }) => {
      const whole = composed.slice(index, index + word.length);
      const pieces = toPieces(whole);
      let from = 0;
      return (pieces.length > 0 ? pieces : [whole]).map((piece) => {
        const start = whole.indexOf(piece, from);
        from = start + piece.length;
        return { text: piece, stems: stemsOf(piece), start: index + start };
      });
    });
  };
}

/**
 * Names stand as they are declared, or in the genitive: `KL` is not `kl`, `Struer` no verb. A
 * subject is found in its forms, and in compounds.
 */
function isNamed(
  sought: Piece,
  piece: Piece | undefined,
  kind: RegisterKind,
  length: number,
): boolean {
  if (!piece) return false;
  if (kind === 'subject')
    return piece.stems.some((other, at) => (at === 0 || length === 1) && other === sought.stems[0]);
  return piece.text === sought.text || piece.text === `${sought.text}s`;
}
