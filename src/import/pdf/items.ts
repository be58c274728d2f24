import { isContentsTitle } from '../facts/bundle-contents.ts';
import { CLAUSE } from '../facts/clause.ts';
import type { Row } from './measures.ts';
import { goesOnWith, type Line } from './page/page.ts';

/** The sign before a point of a list. */
export interface Marker {
  /** As it is printed; signs of fonts for signs are `•`. */
  readonly sign: string;
  readonly kind: 'bullet' | 'dash' | 'number' | 'contents';
  /** How many signs of the line it takes, with the space after it. */
  readonly skip: number;
  /** Where the words after it begin. */
  readonly textX: number;
}

// A sign without a letter has a number of its own, or one of those that print nothing.
const BULLET = /^([•◦▪●○■□·‣➢➤✓→❑❖◆\u2043\uE000-\uF8FF]|\p{Cc}(?=\s))\s*(?=\S)/u;
/** Of these, what Markdown cannot print before a point. */
const AS_DOT = /[➢➤✓→❑❖◆·\u2043\uE000-\uF8FF\p{Cc}]/u;
const LETTER_BULLET = /^([o*§])\s(?=\S)/;
const DASH = /^([-–—])\s(?=\S)/;
const NUMBER = /^(\(?(?:\d{1,3}|[a-zæøå]|[ivx]{1,4})[.)])\s(?=\S)/i;
const MONTH =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår|behandling)\p{L}*/iu;
const LEADERS = /(?:\.\s?){5,}\s*\d*$/;
const CONTENTS_NUMBER = /^(\d{1,2}(?:\.\d{1,2})*\.?)\s+(?=\p{L})/u;
const SIGN_FONT = /symbol|wingdings|dingbats|webdings/i;

/** The sign that a line begins with, if it is that of a list's point. */
export function markerOf(line: Line, isContents = false): Marker | undefined {
  const { text } = line;
  if (isContents) return toMarker(line, 'contents', '', '');
  if (LEADERS.test(text)) {
    const [whole = '', sign = ''] = CONTENTS_NUMBER.exec(text) ?? [];
    return toMarker(line, 'contents', whole, sign);
  }
  const family = line.stretches.find((stretch) => stretch.text.trim() !== '')?.look.family ?? '';
  const [ownSign] = /^\S\s*(?=\S)/.exec(text) ?? [];
  const [bullet, sign = ''] = BULLET.exec(text) ?? [];
  if (bullet !== undefined) {
    return toMarker(line, 'bullet', bullet, AS_DOT.test(sign) ? '•' : sign);
  }
  if (ownSign && SIGN_FONT.test(family)) return toMarker(line, 'bullet', ownSign, '•');
  const [clause, clauseSign = ''] = CLAUSE.exec(text) ?? [];
  if (clause !== undefined) return toMarker(line, 'number', clause, clauseSign);
  const [letter, own = ''] = LETTER_BULLET.exec(text) ?? [];
  // An `o` is a sign only where a gap wider than a space follows.
  if (letter !== undefined && isApart(line)) {
    return toMarker(line, 'bullet', letter, own === 'o' ? 'o' : '•');
  }
  const [dash, dashSign = ''] = DASH.exec(text) ?? [];
  if (dash !== undefined) return toMarker(line, 'dash', dash, dashSign);
  const [number, numberSign = ''] = NUMBER.exec(text) ?? [];
  if (number === undefined || MONTH.test(text.slice(number.length))) return undefined;
  return toMarker(line, 'number', number, numberSign);
}

/**
 * Whether a line is one of a printed contents though it has no dots: the number of a page stands
 * apart at its end, below another such line or what says that contents follow.
 */
export function isContentsEntry(line: Line, marker?: Marker, before?: Line): boolean {
  const isBelowEntry = marker?.kind === 'contents' && /\d$/.test(before?.text ?? '');
  if (!isBelowEntry && !isContentsTitle(before?.text ?? '')) return false;
  const words = line.stretches.filter(({ text }) => text.trim() !== '');
  const [last, page] = words.slice(-2);
  const isApart = last !== undefined && page !== undefined && page.x - last.right > 2 * line.size;
  return isApart && /^\d{1,4}$/.test(page.text.trim()) && /\p{L}/u.test(line.text);
}

/** Rows with those marked that begin an entry of a contents whose dots stand on its second line. */
export function withEntries(rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const next = rows[at + 1]?.line.text ?? '';
    const begins = LEADERS.test(next) && goesOnWith(next) && !LEADERS.test(row.line.text);
    return begins ? { ...row, isContents: true } : row;
  });
}

/** Whether a line with dots is the rest of the entry that began on the line before. */
export function isRestOfEntry({ text }: Line, marker?: Marker, before?: Line): boolean {
  const isOpen = marker?.kind === 'contents' && !/[\d.…]$/.test(before?.text ?? '');
  return isOpen && LEADERS.test(text) && goesOnWith(text);
}

/** Whether a wide gap stands after a line's first sign. */
export function isApart({ stretches, size }: Line): boolean {
  const [first, second] = stretches.filter(({ text }) => text.trim() !== '');
  return first !== undefined && second !== undefined && second.x - first.right > 0.5 * size;
}

function toMarker(line: Line, kind: Marker['kind'], whole: string, sign: string): Marker {
  let length = 0;
  const words = line.stretches.filter(({ text }) => text.trim() !== '');
  const after = words.find((stretch) => {
    const isAfter = length >= whole.trim().length;
    length += stretch.text.trim().length;
    return isAfter;
  });
  const each = (line.right - line.x) / Math.max(1, line.text.length);
  const isOwn = after !== undefined && length <= line.text.length && after.x > line.x;
  const near = line.x + whole.length * each;
  // The sign may stand in one stretch with the words after it.
  const textX = isOwn && after.x < near + 60 ? after.x : near;
  return { sign, kind, skip: whole.length, textX };
}
