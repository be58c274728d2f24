import { spellPrivate } from '../facts/private-signs.ts';
import type { Block, Doubt, Figure, Furniture, ReceivedPaper } from '../received.ts';
import { toDepths } from './depths.ts';
import { type Draft, toDrafts } from './drafts.ts';
import { headsOf } from './heads.ts';
import { learnLost } from './lost-signs.ts';
import { bodySizeOf, type Measures, measure, type Row } from './measures.ts';
import { type PlacedFigure, picturesOf } from './page/figures.ts';
import { takeFurniture } from './page/furniture.ts';
import { toLines } from './page/lines.ts';
import { type FootNote, goOn, isOpen } from './page/notes.ts';
import { readPages } from './page/open-pdf.ts';
import type { Line, Page } from './page/page.ts';
import { type Part, toParts, withEdges } from './page/parts.ts';
import type { Grid } from './page/ruled-tables.ts';
import { withPlainHeadings } from './plain-headings.ts';
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
  const { blocks, furniture } = toBlocks(parts, known);
  const noteBlocks = notes.map(({ number, lines: own, skip }): Block => {
    const joined = own.map((line) => ({ line, isBreak: false }));
    return { kind: 'note', number, ...toPiece(joined, { ...known, notes: new Set() }, skip) };
  });
  return {
    name,
    format: 'pdf',
    blocks: [...blocks, ...noteBlocks],
    furniture: [...sorted.flatMap((sheet) => sheet.furniture), ...furniture],
    pages: pages.length,
    ...(outline.length > 0 && { outline }),
    problems: problemsOf(pages),
  };
}

/** A page with the signs of typefaces that have them for letters as any typeface has them. */
function spelled(page: Page): Page {
  const stretches = page.stretches.map((stretch) => {
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

/** A list of words may be slow to ask, and a paper has each of its words many times. */
function remembered(isWord: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? isWord(word);
    answers.set(word, answer);
    return answer;
  };
}

/** How often words stand within lines, where no line's end parts them, and any two of them. */
function wordsIn(lines: readonly Line[]): Map<string, number> {
  const seen = new Map<string, number>();
  const count = (text: string) => seen.set(text, (seen.get(text) ?? 0) + 1);
  for (const { text } of lines) {
    const words = text.toLowerCase().split(/[^\p{L}\d-]+/u);
    for (const [at, word] of words.entries()) {
      if (at > 0 && at < words.length - 1) count(word);
      if (at > 0) count(`${words[at - 1]} ${word}`);
    }
  }
  return seen;
}

/** Stretches of rows as drafts; tables and pictures stand between them. */
function toBlocks(parts: readonly Part[], known: Known) {
  const measures = measure(parts.flatMap((part) => ('row' in part ? [part.row] : [])));
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
  return spellOut(withPlainHeadings(drafts, isDraft, measures), { known, measures });
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
  const doubt = {
    taken: 'Her står et billede, som ikke er hentet ud af filen.',
    other: 'Gem billedet for sig, og sæt det ind med en tekst, der siger, hvad det viser.',
    weight: 0.6,
  };
  return { kind: 'figure', page, ...(words !== '' && { alt: words }), doubts: [doubt] };
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
