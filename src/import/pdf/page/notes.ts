import { PDF } from '../limits.ts';
import type { Box, Line } from './page.ts';

/** A note as it stands at the foot of a page. */
export interface FootNote {
  readonly number: number;
  readonly lines: readonly Line[];
  /** How many signs of its first line are its mark. */
  readonly skip: number;
}

const MARK = /^[([]?\s?(\d{1,3})\s?[)\]]?(?![\d.,)])\s*(?=[\p{L}"'»”„(«]|https?:)/u;

/** What stands at the foot of a column. */
export interface Foot {
  readonly notes: readonly FootNote[];
  /** Lines before the first of them, which go on with the last note of the page before. */
  readonly carried: readonly Line[];
  /** The lines above. */
  readonly rest: readonly Line[];
}

/** What a page's notes are told from. */
export interface NoteMeasures {
  readonly bodySize: number;
  readonly rules: readonly Box[];
  /** The last note of the page before, when it ends in the middle of a sentence. */
  readonly open?: FootNote | undefined;
}

/** The notes at the foot of a column, and the lines above them. */
export function takeNotes(lines: readonly Line[], measures: NoteMeasures): Foot {
  const { open } = measures;
  const carries = open && carriedFrom(lines, measures);
  const start = carries ?? startOf(lines, measures);
  const notes: FootNote[] = [];
  const carried: Line[] = [];
  for (const line of lines.slice(start)) {
    const mark = markOf(line);
    const last = notes.at(-1);
    const before = last?.number ?? (carries === undefined ? undefined : open?.number);
    const isNext =
      mark && (before === undefined || mark.number === before + 1 || line.stretches[0]?.isRaised);
    if (isNext) notes.push({ ...mark, lines: [line] });
    else if (last) notes[notes.length - 1] = { ...last, lines: [...last.lines, line] };
    else carried.push(line);
  }
  return { notes, carried, rest: lines.slice(0, start) };
}

/** A note with what stands of it at the foot of the next page. */
export function goOn(note: FootNote, carried: readonly Line[]): FootNote {
  return { ...note, lines: [...note.lines, ...carried] };
}

/** Whether a note may go on at the next page's foot: it ends in the middle of a sentence. */
export function isOpen({ lines }: FootNote): boolean {
  return !/[.!?:]["'”»)\]]*$/.test(lines.at(-1)?.text ?? '');
}

/** Where small lines begin below a line from the left edge, that all stand below it. */
function carriedFrom(
  lines: readonly Line[],
  { bodySize, rules }: NoteMeasures,
): number | undefined {
  const left = Math.min(...lines.map(({ x }) => x));
  const separator = rules.findLast(
    (rule) => rule.right - rule.x > 30 && Math.abs(rule.x - left) < 20,
  );
  if (!separator) return undefined;
  const from = lines.findIndex(({ y }) => y > separator.y);
  const isSmall = ({ size }: Line) => size <= PDF.noteSize * bodySize;
  return from >= 0 && lines.slice(from).every(isSmall) ? from : undefined;
}

/** Where the notes begin: the first mark among smaller lines at the foot, or below a short line. */
function startOf(lines: readonly Line[], { bodySize, rules }: NoteMeasures): number {
  const separator = rules.findLast((rule) => isSeparator(rule, lines));
  const isBelow = ({ y }: Line) => separator !== undefined && y > separator.y;
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || (line.size > PDF.noteSize * bodySize && !isBelow(line))) break;
    if (markOf(line)) start = at;
  }
  return start;
}

/** A short line that has no other below it, and begins where the text does. */
function isSeparator(rule: Box, lines: readonly Line[]): boolean {
  const width = rule.right - rule.x;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ right: end }) => end));
  const first = lines.find(({ y }) => y > rule.y);
  const isShort = width > 30 && width < (right - left) * 0.6;
  return isShort && Math.abs(rule.x - left) < 20 && first !== undefined && !!markOf(first);
}

function markOf(line: Line): Omit<FootNote, 'lines'> | undefined {
  // Dots that lead to a page: it is a line of a table of contents.
  if (/\.{3,}\s*\d{1,4}$/.test(line.text)) return undefined;
  const [whole, number] = MARK.exec(line.text) ?? [];
  if (whole === undefined || Number(number) === 0) return undefined;
  return { number: Number(number), skip: whole.length };
}
