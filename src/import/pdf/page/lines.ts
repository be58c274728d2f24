import { PDF } from '../limits.ts';
import { sharedLook } from '../looks.ts';
import { type Box, type Line, mostOf, type Page, type Stretch } from './page.ts';

/** A page's lines from above, those on one height from the left; wide gaps part them. */
export function toLines(page: Page): Line[] {
  const downs = page.rules.filter(({ x, y, right, bottom }) => bottom - y > right - x);
  const stretches = lower(page.stretches.flatMap(splitSpaces))
    .filter(isFirst())
    .flatMap((stretch) => splitAtRules(stretch, downs));
  const small = page.shapes.filter(isSmall);
  const boxes = small.length > PDF.mostSigns ? [] : small;
  const signs = boxes.flatMap((box) => signOf(box, stretches));
  const lines = toBaselines([...stretches, ...signs]).flatMap((row) => splitGaps(row, page.number));
  return lines
    .flatMap((line) => partAt(line, downs))
    .map((line) => (page.rules.some(isBelow(line)) ? { ...line, isUnderlined: true } : line));
}

/** Whether a drawn line stands right below words, from their beginning to their end. */
function isBelow({ x, right, y, size }: Line): (rule: Box) => boolean {
  const isNear = (rule: Box) => rule.y > y - 1 && rule.y < y + PDF.underline * size;
  return (rule) => isNear(rule) && Math.abs(rule.x - x) < 3 && Math.abs(rule.right - right) < 3;
}

function isSmall({ x, y, right, bottom }: Box): boolean {
  const [wide, high] = [right - x, bottom - y];
  return wide >= 1 && wide <= PDF.largestSign && Math.abs(wide - high) <= 1;
}

/** Browsers draw the sign before a point: a small shape, a little to the left of words. */
function signOf({ x, y, right, bottom }: Box, stretches: readonly Stretch[]): Stretch[] {
  const words = stretches.find((stretch) => {
    const [gap, middle] = [stretch.x - right, stretch.y - stretch.size * 0.3];
    const isBeside = gap > 1 && gap < 1.5 * stretch.size;
    return isBeside && Math.abs((y + bottom) / 2 - middle) < 0.3 * stretch.size;
  });
  return words ? [{ ...words, text: '•', x, right }] : [];
}

/** A stretch as its words and the spaces between them that part cells or stand at its ends. */
function splitSpaces(stretch: Stretch): Stretch[] {
  const parts = stretch.text.split(/(^\s+|\s+$|\s{3,})/).filter((part) => part !== '');
  return parts.length === 1 ? [stretch] : cut(stretch, parts);
}

/** The parts of a stretch, each as wide as its share of the letters. */
export function cut(stretch: Stretch, parts: readonly string[]): Stretch[] {
  const each = (stretch.right - stretch.x) / Math.max(1, stretch.text.length);
  let at = stretch.x;
  return parts.map((text) => {
    const x = at;
    at += each * text.length;
    return { ...stretch, text, x, right: at };
  });
}

/** Where the line of a table goes through the letters of two cells, they are parted. */
function splitAtRules(stretch: Stretch, rules: Page['rules']): Stretch[] {
  const middle = stretch.y - stretch.size / 3;
  const crossed = rules.find(
    ({ x, y, bottom }) =>
      y < middle && bottom > middle && x > stretch.x + 2 && x < stretch.right - 2,
  );
  if (!crossed) return [stretch];
  const share = (crossed.x - stretch.x) / (stretch.right - stretch.x);
  const near = Math.round(share * stretch.text.length);
  const spaces = [...stretch.text.matchAll(/\s+/g)].map(({ index }) => index);
  const [space] = spaces.sort((one, other) => Math.abs(one - near) - Math.abs(other - near));
  if (space === undefined || Math.abs(space - near) > 4) return [stretch];
  const [left, right] = [stretch.text.slice(0, space), stretch.text.slice(space).trim()];
  return [
    { ...stretch, text: left, right: crossed.x - 1 },
    ...splitAtRules({ ...stretch, text: right, x: crossed.x + 1 }, rules),
  ];
}

/** Letters that are printed twice at one place, to look bold, are read once. */
function isFirst(): (stretch: Stretch) => boolean {
  const seen = new Set<string>();
  return ({ text, x, y }) => {
    if (text.trim() === '') return true;
    const place = `${Math.round(x)} ${Math.round(y)} ${text}`;
    return seen.size < seen.add(place).size;
  };
}

/** Raised letters stand on the line of those beside them, and are marked. */
function lower(stretches: readonly Stretch[]): Stretch[] {
  const words = stretches.filter(({ text }) => text.trim() !== '');
  const neighbours = new Map(words.map((word, at) => [word, [words[at - 1], words[at + 1]]]));
  return stretches.map((stretch) => {
    const line = neighbours.get(stretch)?.find((other) => isRaised(stretch, other));
    return line ? { ...stretch, y: line.y, isRaised: true } : stretch;
  });
}

function isRaised(stretch: Stretch, line: Stretch | undefined): boolean {
  if (!line || stretch.size > line.size * PDF.raisedSize) return false;
  const gap = Math.max(stretch.x - line.right, line.x - stretch.right);
  const above = (line.y - stretch.y) / line.size;
  return gap < line.size * 0.6 && above > PDF.raisedFrom && above < PDF.raisedTo;
}

function toBaselines(stretches: readonly Stretch[]): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const stretch of stretches.toSorted((one, other) => one.y - other.y)) {
    const first = rows.at(-1)?.[0];
    const isSame = first && stretch.y - first.y <= PDF.sameBaseline * stretch.size;
    if (isSame) rows.at(-1)?.push(stretch);
    else rows.push([stretch]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

function splitGaps(row: readonly Stretch[], page: number): Line[] {
  const lines: Stretch[][] = [];
  for (const stretch of row) {
    const last = lines.at(-1)?.findLast(({ text }) => text.trim() !== '');
    const isSpace = stretch.text.trim() === '';
    const gap = last ? stretch.x - last.right : Number.POSITIVE_INFINITY;
    if (isSpace || gap <= PDF.widestSpace * stretch.size) lines.at(-1)?.push(stretch);
    else lines.push([stretch]);
  }
  return lines.map((stretches) => toLine(stretches, page));
}

/** The parts of a line where the lines of a table go down between its words. */
export function partAt(line: Line, downs: readonly Box[]): Line[] {
  const parts: Stretch[][] = [];
  for (const stretch of line.stretches) {
    const last = parts.at(-1)?.findLast(({ text }) => text.trim() !== '');
    const isWord = stretch.text.trim() !== '';
    if ((last && isWord && isParted(last, stretch, downs)) || parts.length === 0)
      parts.push([stretch]);
    else parts.at(-1)?.push(stretch);
  }
  return parts.length > 1 ? parts.map((part) => toLine(part, line.page)) : [line];
}

function isParted(left: Stretch, right: Stretch, downs: readonly Box[]): boolean {
  const middle = right.y - right.size / 3;
  return downs.some(
    ({ x, y, bottom }) => y < middle && bottom > middle && x > left.right - 1 && x < right.x + 1,
  );
}

/** Words that stand on one height as one line. */
export function toLine(stretches: readonly Stretch[], page: number): Line {
  const words = stretches.filter(({ text }) => text.trim() !== '');
  const weights = words.map(({ size, text }) => [size, text.length] as const);
  const letters = words.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return {
    page,
    x: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ right }) => right)),
    y: mostOf(words.map(({ y, text }) => [y, text.length])) ?? 0,
    size: mostOf(weights) ?? 0,
    ...sharedLook(letters),
    family: mostOf(words.map(({ look, text }) => [look.family, text.length])) ?? '',
    block: words.at(-1)?.block,
    stretches,
    text: spell(stretches)
      .map(({ text }) => text)
      .join(''),
  };
}

/** A line's stretches with the spaces between them in their text, and without empty ones. */
export function spell(stretches: readonly Stretch[]): Stretch[] {
  const spelled: Stretch[] = [];
  let isSpaced = false;
  for (const stretch of stretches) {
    const last = spelled.at(-1);
    const text = stretch.text.replace(/\s+/g, ' ');
    if (text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const gap = last ? stretch.x - last.right : 0;
    const isApart = isSpaced || gap > PDF.leastSpace * Math.min(stretch.size, last?.size ?? 0);
    if (last && isApart) spelled[spelled.length - 1] = { ...last, text: `${last.text.trimEnd()} ` };
    spelled.push({ ...stretch, text: last ? text : text.trimStart() });
    isSpaced = false;
  }
  const last = spelled.pop();
  return last ? [...spelled, { ...last, text: last.text.trimEnd() }] : [];
}

/** Lines that stand on one height become one. */
export function joinRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((one, other) => one.y - other.y)) {
    const first = rows.at(-1)?.[0];
    if (first && line.y - first.y <= PDF.sameBaseline * line.size) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}
