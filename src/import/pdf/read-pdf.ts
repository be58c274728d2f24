import { spellPrivate } from '../facts/private-signs.ts';
import type { Block, Doubt, Figure, Furniture, Note, ReceivedPaper } from '../received.ts';
import { toDepths } from './depths.ts';
import { type Draft, toDrafts } from './drafts.ts';
import { endnotesIn } from './endnotes.ts';
import { headsOf } from './heads.ts';
import { joinAccents, learnLost } from './lost-signs.ts';
import { bodySizeOf, type Measures, measure, type Row } from './measures.ts';
import { type PlacedFigure, picturesOf } from './page/figures.ts';
import { takeFurniture } from './page/furniture.ts';
import { toLines } from './page/lines.ts';
import { type FootNote, goOn, isOpen } from './page/notes.ts';
import { readPages } from './page/open-pdf.ts';
import type { Line, Page } from './page/page.ts';
import { type Part, toParts, withEdges } from './page/parts.ts';
import type { Grid } from './page/tables/ruled-tables.ts';
import { withPlainHeadings } from './plain-headings.ts';
import { remembered, wordsIn } from './seen-words.ts';
import { goesOn, toTable } from './table-blocks.ts';
import { type Known, toPiece } from './text.ts';

/**
 * Reads a PDF file as a paper: lines from letters, columns, and what blocks they make. Throws a
 * sentence for the editor when the file cannot be read; scripts in it are never run.
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  isWord: (word: string) => boolean,
): Promise<ReceivedPaper> {
  const { pages: printed, outline } = await readPages(name, bytes);
  const pages = printed.map(spelled);
  const sheets = pages.map((page) => ({ ...page, lines: toLines(page) }));
  const sorted = takeFurniture(sheets);
  const lines = sorted.map((sheet) => sheet.lines);
  const { parts, notes } = readParts(pages, lines);
  const isRight = remembered(isWord);
  const texts = lines.flatMap((own) => own.map(({ text }) => text));
  const known: Known = {
    isWord: isRight,
    lost: learnLost(texts, (word) => isRight(word) || isRight(word.toLowerCase())),
    seen: wordsIn(lines.flat()),
    notes: new Set(notes.map(({ number }) => number)),
  };
  const { blocks, furniture } = toBlocks(parts, known, notes);
  return {
    name,
    format: 'pdf',
    blocks,
    furniture: [...sorted.flatMap((sheet) => sheet.furniture), ...furniture],
    pages: pages.length,
    ...(outline.length > 0 && { outline }),
    problems: problemsOf(pages),
  };
}

/** A page as any typeface has it: accents on their letters, signs as what they stand for. */
function spelled(page: Page): Page {
  const stretches = joinAccents(page.stretches).map((stretch) => {
    const text = spellPrivate(stretch.text, stretch.look.family);
    return text === stretch.text ? stretch : { ...stretch, text };
  });
  return { ...page, stretches };
}

function readParts(pages: readonly Page[], lines: readonly (readonly Line[])[]) {
  const bodySize = bodySizeOf(lines.flat());
  const pictures = picturesOf(pages);
  let from = 0;
  const notes: FootNote[] = [];
  const parts = pages.flatMap((page, at) => {
    const own = { lines: lines[at] ?? [], pictures: pictures.get(page.number) ?? [], from };
    const last = notes.at(-1);
    const isBefore = last?.lines.at(-1)?.page === page.number - 1 && isOpen(last);
    const read = toParts(page, own, { bodySize, open: isBefore ? last : undefined });
    if (last) notes[notes.length - 1] = goOn(last, read.carried);
    notes.push(...read.notes);
    from += read.parts.length + 1;
    return read.parts;
  });
  return { parts: withEdges(parts), notes };
}

/** Stretches of rows as drafts; tables and pictures stand between them. */
function toBlocks(parts: readonly Part[], known: Known, notes: readonly FootNote[]) {
  const measures = measure(
    parts.flatMap((part) => ('row' in part ? [part.row] : [])),
    parts.flatMap((part) => ('grid' in part ? part.grid.cells.flat(2) : [])),
  );
  const drafts: (Draft | Grid[] | Figure)[] = [];
  let rows: Row[] = [];
  const close = () => {
    drafts.push(...toDrafts(rows, measures));
    rows = [];
  };
  for (const part of parts) {
    if ('row' in part) {
      rows.push(part.row);
      continue;
    }
    close();
    const last = drafts.at(-1);
    if ('figure' in part) drafts.push(toFigure(part.figure));
    else if (isGrids(last) && last.some((grid) => goesOn(grid, part.grid))) last.push(part.grid);
    else drafts.push([part.grid]);
  }
  close();
  const last = Math.max(0, ...notes.map(({ number }) => number));
  const ends = endnotesIn(drafts.filter(isDraft), last);
  const text = drafts.filter((draft) => !isDraft(draft) || !ends.drafts.has(draft));
  const { blocks, furniture } = spellOut(withPlainHeadings(text, isDraft, measures), {
    known: { ...known, numerals: ends.numerals, isBodyBold: measures.isBodyBold },
    measures,
  });
  const noteBlocks = [...notes, ...ends.notes].map((note) => toNote(note, known));
  return { blocks: [...blocks, ...noteBlocks], furniture };
}

function toNote(note: FootNote & { doubts?: readonly Doubt[] }, known: Known): Note {
  const joined = note.lines.map((line) => ({ line, isBreak: false }));
  const piece = toPiece(joined, { ...known, notes: new Set() }, note.skip);
  const doubts = [...(piece.doubts ?? []), ...(note.doubts ?? [])];
  return { kind: 'note', number: note.number, ...piece, ...(doubts.length > 0 && { doubts }) };
}

function isDraft(draft: Draft | Grid[] | Figure | undefined): draft is Draft {
  return draft !== undefined && 'rows' in draft;
}

function isGrids(draft: Draft | Grid[] | Figure | undefined): draft is Grid[] {
  return Array.isArray(draft);
}

function spellOut(
  drafts: readonly (Draft | Grid[] | Figure)[],
  { known, measures }: { known: Known; measures: Measures },
): { blocks: Block[]; furniture: Furniture[] } {
  const own = drafts.filter(isDraft);
  const heads = headsOf(own, measures);
  const depths = toDepths(drafts);
  const furniture: Furniture[] = [];
  const blocks = drafts.map((draft): Block => {
    if (isGrids(draft)) {
      const table = toTable(draft, known);
      furniture.push(...table.furniture);
      return table.block;
    }
    if (!isDraft(draft)) return draft;
    const { kind, rows, breaks, marker } = draft;
    const joined = rows.map((row) => ({ line: row.line, isBreak: breaks.has(row) }));
    const piece = toPiece(joined, known, marker?.skip);
    const doubts: Doubt[] = [
      ...(piece.doubts ?? []),
      ...draft.doubts,
      ...(draft === heads.title ? heads.doubts : []),
    ];
    const told = { ...piece, ...(doubts.length > 0 && { doubts }) };
    if (draft === heads.title) return { kind: 'title', ...told };
    const level = heads.levels.get(draft);
    if (level !== undefined) return { kind: 'heading', level, ...told };
    if (kind !== 'item' || !marker) return { kind: 'paragraph', ...told };
    return { kind, depth: depths.get(draft) ?? 0, marker: marker.sign, ...told };
  });
  return { blocks, furniture };
}

function toFigure({ page, words }: PlacedFigure): Figure {
  return { kind: 'figure', page, ...(words !== '' && { alt: words }) };
}

function problemsOf(pages: readonly Page[]): string[] {
  const scanned = pages
    .filter(({ stretches, pictures }) => stretches.length === 0 && pictures.length > 0)
    .map(({ number }) => `${number}`);
  if (scanned.length === 0) return [];
  const last = scanned.pop();
  const told = scanned.length > 0 ? `${scanned.join(', ')} og ${last}` : last;
  const found =
    scanned.length > 0
      ? `Side ${told} er scannede billeder uden tekst`
      : `Side ${told} er et scannet billede uden tekst`;
  return [`${found}: bed om filen fra det program, den er skrevet i, eller skriv teksten af.`];
}
