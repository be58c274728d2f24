import type { BundledPaper } from '../bundle.ts';
import { type Doubt, type Piece, type ReceivedPaper, textOf } from '../received.ts';
import { settle } from '../settle/settle.ts';
import type { SettledPaper } from '../settle/settled.ts';
import { type SourceText, toSourceText } from '../settle/source-text.ts';
import { toYaml } from '../to-yaml.ts';
import { type Beside, toBody } from './body.ts';
import type { Decision } from './decision.ts';
import { type FrontMatter, piecesOf, toFrontMatter } from './front-matter.ts';
import { type LedgerEntries, toLedger } from './ledger.ts';
import type { Taken } from './names.ts';
import { toOwnFiles } from './own-files.ts';
import { type PageEntry, toPageMap } from './page-map.ts';
import { toSheets } from './sheets.ts';

/** Where a paper is drafted to. */
export interface PaperPlace {
  readonly meeting: string;
  readonly slug: string;
  /** The name of its file beside the source. */
  readonly file: string;
  /** How many lines of the source stand before it. */
  readonly before: number;
  readonly taken: Taken;
  /** Whether its file is the only one of the meeting: then its pages are those of the bundle. */
  readonly isAlone: boolean;
}

/** A drafted paper. */
export interface DraftedPaper {
  readonly slug: string;
  readonly paper: SettledPaper;
  readonly source: SourceText;
  /** What stands above its words. */
  readonly fields: FrontMatter;
  /** What its text needs to know besides its words. */
  readonly beside: Beside;
  readonly received: ReceivedPaper;
  readonly lines: readonly string[];
  readonly taken: Taken;
  /** The files beside its own. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly ledger: LedgerEntries;
  readonly pages: readonly PageEntry[];
  readonly decisions: readonly Decision[];
}

/** A received paper as the files that an editor goes on with. */
export function draftPaper(bundled: BundledPaper, place: PaperPlace): DraftedPaper {
  const { paper: received } = bundled;
  const { meeting, slug, before } = place;
  const hasPages = place.isAlone && received.pages !== undefined;
  const sheets = toSheets(bundled, before);
  const paper = settle(received);
  const source = toSourceText(paper, before + sheets.lines.length);
  const { fields, decisions: asked } = toFrontMatter(paper, source, {
    ...{ meeting, slug, hasPages, name: received.name, taken: place.taken },
    ...(place.isAlone && { bundled }),
  });
  const own = toOwnFiles(paper, source, place);
  const last = source.before + source.lines.findLastIndex((line) => line.trim() !== '') + 1;
  const front: FrontMatter = {
    ...fields,
    sourceLines: { first: before + 1, last },
    ...(own.figures.length > 0 && { figures: own.figures }),
  };
  const file = `src/content/${meeting}/${slug}.mdx`;
  return {
    slug,
    paper,
    source,
    fields: front,
    beside: { ...own, hasPages },
    received,
    lines: [...sheets.lines, ...source.lines],
    taken: {
      tableNames: [...own.tables.values()],
      captions: own.captions,
      shortTitles: [fields.shortTitle],
    },
    files: own.files,
    ledger: { ...toLedger(paper, source, slug), removed: sheets.removed },
    pages: toPageMap(place.file, bundled, { paper, source, before }),
    decisions: [
      ...asked,
      ...bundled.doubts.map((doubt) => ({ ...doubt, file, line: before + 1, words: fields.title })),
      ...own.decisions,
      ...doubtsOf(paper, source, file),
      ...received.problems.map((problem) => ({
        file,
        words: received.name,
        taken: problem,
        other: 'Skriv det, der mangler, i kilden og i papiret.',
        weight: 1,
      })),
    ],
  };
}

/** The text of a drafted paper's file. */
export function paperFile({ fields, paper, beside }: DraftedPaper): string {
  return `---\n${toYaml(fields)}---\n\n${toBody(paper, beside)}`;
}

function doubtsOf(paper: SettledPaper, { lineOf }: SourceText, file: string): Decision[] {
  const tell = (piece: Piece, doubts: readonly Doubt[]) => {
    const line = lineOf.get(piece);
    const place = { ...(line && { line }), ...(piece.page && { page: piece.page }) };
    return doubts.map((doubt) => ({ ...doubt, ...place, file, words: textOf(piece).slice(0, 60) }));
  };
  const ofTables = paper.parts.flatMap((part) => {
    if (part.kind !== 'table') return [];
    const [cell] = part.rows[0]?.cells ?? [];
    return cell ? tell({ ...cell, ...part, runs: cell.runs }, part.doubts ?? []) : [];
  });
  return [...piecesOf(paper).flatMap((piece) => tell(piece, piece.doubts ?? [])), ...ofTables];
}
