import type { Doubt, Mend, Piece, Run } from '../received.ts';
import { spell } from './page/lines.ts';
import type { Line, Stretch } from './page/page.ts';
import { mendWords, RAISED, type Words } from './words.ts';

/** How a line stands to the one before: it goes on with it, or begins anew in the same block. */
export interface Joined {
  readonly line: Line;
  readonly isBreak: boolean;
}

/** What the words of a paper tell of its words, and which notes it has. */
export interface Known extends Words {
  readonly notes: ReadonlySet<number>;
  /** The numbers of notes whose marks are Roman numerals. */
  readonly numerals?: ReadonlyMap<string, number>;
  /** Whether the paper's text is bold: then bold words do not stand out. */
  readonly isBodyBold?: boolean;
}

/** Words as letters, how they stand out, or the mark of a note. */
type Bit = Pick<Run, 'text' | 'look'> | { readonly note: number };

/** A line's end within a paragraph that the words go on over, and one that stays. */
const GOES_ON = '\n';
const STAYS = '\v';

/** The words of lines as a piece of a paper. `skip` leaves out so many signs of the first. */
export function toPiece(joined: readonly Joined[], known: Known, skip = 0): Piece {
  const bits: Bit[] = [];
  for (const [at, { line, isBreak }] of joined.entries()) {
    if (at > 0) add(bits, isBreak ? STAYS : GOES_ON);
    addLine(bits, line, { known, skip: at === 0 ? skip : 0 });
  }
  const runs: Run[] = [];
  const mends: Mend[] = [];
  const doubts: Doubt[] = [];
  for (const bit of bits) {
    if ('note' in bit) {
      runs.push({ text: '', note: bit.note });
      continue;
    }
    const mended = mendWords(bit.text, known);
    runs.push({ ...bit, text: mended.text });
    mends.push(...mended.mends);
    doubts.push(...mended.doubts);
  }
  const page = joined[0]?.line.page;
  return {
    runs: trimmed(runs),
    ...(mends.length > 0 && { mends }),
    ...(page !== undefined && { page }),
    ...(doubts.length > 0 && { doubts }),
  };
}

function addLine(bits: Bit[], line: Line, { known, skip }: { known: Known; skip: number }) {
  let left = skip;
  for (const stretch of spell(line.stretches)) {
    const text = stretch.text.slice(left);
    left = Math.max(0, left - stretch.text.length);
    const number = /^[([]?(\d{1,3})[)\]]?$/.exec(text.trim())?.[1];
    const numeral = stretch.isRaised ? known.numerals?.get(text.trim()) : undefined;
    if (numeral !== undefined) {
      trimEnd(bits, /\s+$/);
      bits.push({ note: numeral }, { text: text.endsWith(' ') ? ' ' : '' });
    } else if (!stretch.isRaised || number === undefined) {
      addMarked(bits, { text, ...lookOf(stretch, known) }, known);
    } else if (known.notes.has(Number(number)) && !isUnit(bits, number)) {
      // Brackets may stand on the line, around the raised number.
      trimEnd(bits, /\s*[([]?$/);
      bits.push({ note: Number(number) }, { text: text.endsWith(' ') ? ' ' : '' });
    } else {
      add(bits, RAISED + text);
    }
  }
  for (const [at, bit] of bits.entries()) {
    const before = bits[at - 1];
    if (before && 'note' in before && 'text' in bit) {
      bits[at] = { ...bit, text: bit.text.replace(/^[)\]]/, '') };
    }
  }
}

/** Text with the marks that stand on the line in brackets, right after a word: `tal(12)`. */
function addMarked(bits: Bit[], { text, ...look }: Pick<Run, 'text' | 'look'>, { notes }: Known) {
  let from = 0;
  for (const { 0: mark, 1: number, index } of text.matchAll(/(?<=\S)\((\d{1,3})\)/g)) {
    if (!notes.has(Number(number))) continue;
    add(bits, text.slice(from, index), look);
    bits.push({ note: Number(number) });
    from = index + mark.length;
  }
  add(bits, text.slice(from), look);
}

/** How letters stand out from those of the paper's text. */
function lookOf({ look }: Stretch, { isBodyBold = false }: Known): Pick<Run, 'look'> {
  if (look.isBold && !isBodyBold) return { look: 'strong' };
  return look.isItalic ? { look: 'emphasis' } : {};
}

/** Whether a raised number is that of a square or cubic metre. */
function isUnit(bits: readonly Bit[], number: string): boolean {
  const last = bits.at(-1);
  const unit = last && 'text' in last && /(?:^|[\s\d])[kcdm]?m$/.test(last.text);
  return Boolean(unit) && /^[23]$/.test(number);
}

/** Adds letters; a line's end and what is raised belong to the words before them. */
function add(bits: Bit[], text: string, look?: Pick<Run, 'look'>) {
  const last = bits.at(-1);
  const isAlike = last && 'text' in last && (!look || last.look === look.look);
  if (isAlike) bits[bits.length - 1] = { ...last, text: last.text + text };
  else bits.push({ text, ...look });
}

function trimEnd(bits: Bit[], end: RegExp) {
  const last = bits.at(-1);
  if (last && 'text' in last) bits[bits.length - 1] = { ...last, text: last.text.replace(end, '') };
}

/** Without spaces at both ends, and without empty runs. */
function trimmed(runs: readonly Run[]): Run[] {
  return runs
    .map(
      (run, at): Run => ({
        ...run,
        text: (at === 0 ? run.text.trimStart() : run.text).replace(
          at === runs.length - 1 ? /\s+$/ : /(?!)/,
          '',
        ),
      }),
    )
    .filter(({ text, note }) => text !== '' || note !== undefined);
}
