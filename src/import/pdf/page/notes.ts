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

/** The notes at the foot of a column, and the lines above them. */
export function takeNotes(
  lines: readonly Line[],
  bodySize: number,
  rules: readonly Box[],
): { notes: FootNote[]; rest: readonly Line[] } {
  const start = startOf(lines, bodySize, rules);
  const notes: FootNote[] = [];
  for (const line of lines.slice(start)) {
    const mark = markOf(line);
    const last = notes.at(-1);
    const isNext =
      mark && (!last || mark.number === last.number + 1 || line.stretches[0]?.isRaised);
    if (isNext) notes.push({ ...mark, lines: [line] });
    else if (last) notes[notes.length - 1] = { ...last, lines: [...last.lines, line] };
  }
  return { notes, rest: lines.slice(0, start) };
}

/** Where the notes begin: the first mark among smaller lines at the foot, or below a short line. */
function startOf(lines: readonly Line[], bodySize: number, rules: readonly Box[]): number {
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
