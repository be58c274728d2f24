import type { Ledger } from '../../schemas/index.ts';
import type { Piece } from '../received.ts';
import { hasDots } from '../settle/contents.ts';
import { CHANGE_MARKS, type SettledPaper } from '../settle/settled.ts';
import type { SourceText } from '../settle/source-text.ts';
import { piecesOf } from './front-matter.ts';

/** The entries of the ledger that a drafted paper needs. */
export type LedgerEntries = Pick<Ledger, 'removed' | 'mended' | 'moved' | 'items' | 'structure'>;

/** What a drafted page has otherwise than its source: words mended, a title moved up. */
export function toLedger(
  paper: SettledPaper,
  source: SourceText,
  slug: string,
): Omit<LedgerEntries, 'removed'> {
  const { titleLines } = source;
  const why = 'Titlen står her længere nede i papiret og er sidens titel.';
  return {
    mended: piecesOf(paper).flatMap((piece) => mendingsOf(piece, source, slug)),
    moved: paper.printedTitle?.at && titleLines ? [{ lines: titleLines, to: 'title', why }] : [],
    ...signsOf(paper, source),
  };
}

/** Points without a sign in the source, and the dots of a contents. */
function signsOf({ parts }: SettledPaper, { lineOf }: SourceText) {
  const entries: Pick<Ledger, 'items' | 'structure'> = { items: [], structure: [] };
  for (const part of parts) {
    if (part.kind !== 'list') continue;
    const bare = part.items.filter(({ marker }) => marker === '');
    const runs = toRuns(bare.flatMap((item) => lineOf.get(item) ?? []));
    const why = part.isContents ? 'Papirets egen indholdsfortegnelse.' : 'Punkter uden tegn.';
    entries.items.push(...runs.map((lines) => ({ lines, why })));
    const count = part.isContents ? part.items.filter(hasDots).length : 0;
    const lines = { first: runs[0]?.first ?? 0, last: runs.at(-1)?.last ?? 0 };
    const dots = { mark: '.....', isAtStart: false, becomes: 'nothing' as const };
    if (count > 0)
      entries.structure.push({ ...dots, lines, count, why: 'Prikker i indholdsfortegnelsen.' });
  }
  return entries;
}

/** Lines that follow one another, as runs. */
function toRuns(numbers: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.last === number - 1) last.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** The piece's mendings, each on the line where its words stand. */
function mendingsOf(piece: Piece, source: SourceText, slug: string): Ledger['mended'] {
  let line = source.lineOf.get(piece) ?? 0;
  const has = (text: string) => source.lines[line - source.before - 1]?.includes(text) ?? true;
  return (piece.mends ?? []).map((mend) => {
    while (!has(mend.before)) line++;
    return { line, ...mend, place: slug };
  });
}

const WHYS = {
  insertion: 'Begyndelsen på en indsat tekst.',
  insertionEnd: 'Slutningen på en indsat tekst.',
  deletion: 'Begyndelsen og slutningen på en slettet tekst.',
} as const;

/** The entries for the marks of tracked changes in all of a source; none where it has none. */
export function changeMarks(text: string): Ledger['structure'] {
  return (Object.keys(WHYS) as (keyof typeof WHYS)[]).flatMap((becomes) => {
    const mark = CHANGE_MARKS[becomes];
    const count = text.split(mark).length - 1;
    return count > 0 ? [{ mark, isAtStart: false, count, becomes, why: WHYS[becomes] }] : [];
  });
}
