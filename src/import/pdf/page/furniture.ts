import type { Furniture } from '../../received.ts';
import { PDF } from '../limits.ts';
import { bodySizeOf } from '../measures.ts';
import { joinRows } from './lines.ts';
import type { Line, Page } from './page.ts';

/** A page's lines, with what is printed on the page and belongs to no paper apart. */
export interface Sorted {
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
}

type Sheet = Pick<Page, 'number' | 'height'> &
  Partial<Pick<Page, 'rules'>> & { readonly lines: readonly Line[] };
/** Lines on one height near a page's edge. */
interface Row {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  readonly text: string;
  readonly keys: readonly string[];
}

/** A page's number, with or without the word for it, and of how many. */
const NUMBERED = String.raw`(?:side|page|s\.|p\.)`;
const OF_PAGES = String.raw`(?:\s*(?:af|of|/)\s*\d{1,4})?`;
const DASH = '[-–—]';
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:${DASH}\s*)?(?:${NUMBERED}\s*)?(\d{1,4})${OF_PAGES}(?:\s*${DASH})?$`,
  'i',
);
/** Stands for a number in a text, before how far it is from the page's own. */
const COUNTED = '\u0000';
const ROMAN = /^[ivx]{1,5}$/;
const NAMED_NUMBER = new RegExp(String.raw`^(?:side|page)\s*\d{1,4}${OF_PAGES}$`, 'i');

/** Takes running heads, feet and page numbers out of the pages. */
export function takeFurniture(sheets: readonly Sheet[]): Sorted[] {
  const bodySize = bodySizeOf(sheets.flatMap(({ lines }) => lines));
  const edges = sheets.map((sheet) => ({ top: edgeOf(sheet, true), foot: edgeOf(sheet, false) }));
  const pagesOf = new Map<string, Set<number>>();
  for (const { keys, sheet } of edges.flatMap(({ top, foot }) => [...top, ...foot])) {
    for (const key of keys) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(sheet.number));
  }
  const least = Math.min(PDF.leastRepeats, Math.max(2, Math.ceil(sheets.length / 2)));
  const isFurniture = (row: Row) => {
    const { keys, text, lines, sheet } = row;
    // The head of a table that goes on is told apart from one that begins here with the tables.
    if (isInTable(row)) return false;
    if (NAMED_NUMBER.test(text) || ROMAN.test(text)) return true;
    const isLarge =
      /\p{L}/u.test(text) && lines.some(({ size }) => size > bodySize * PDF.titleSize);
    return keys.some((key) => {
      const pages = [...(pagesOf.get(key) ?? [])];
      // Large words are a title where they stand first, and never count pages: »Bilag 2«.
      if (isLarge && (key.includes(COUNTED) || pages[0] === sheet.number)) return false;
      return pages.length >= (key.includes(COUNTED) ? 2 : least);
    });
  };
  return sheets.map(({ number, lines }, index) => {
    const { top = [], foot = [] } = edges[index] ?? {};
    // What stands within the text of a page is of the paper, also where it is said again.
    const taken = [...takeWhile(top, isFurniture), ...takeWhile(foot, isFurniture)];
    if (taken.length === 0) taken.push(...loneFoot(sheets[index], foot, bodySize));
    const isTaken = new Set(taken.flatMap((row) => row.lines));
    return {
      lines: lines.filter((line) => !isTaken.has(line)),
      furniture: [...new Set(taken.map(({ text }) => text))].map((text) => ({
        page: number,
        text,
      })),
    };
  });
}

/** Whether a line of a table goes down between the words of a row, and on below it. */
function isInTable({ sheet: { rules = [] }, lines }: Row): boolean {
  const [first] = lines;
  if (!first) return false;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const heights = [first.y - first.size / 3, first.y + 1.6 * first.size];
  const between = rules.filter(({ x }) => x > left && x < right).map(({ x }) => x);
  return between.some((at) =>
    heights.every((height) =>
      rules.some(({ x, y, bottom }) => Math.abs(x - at) < 2 && y < height && bottom > height),
    ),
  );
}

/** A page's rows near an edge, the outermost first. */
function edgeOf(sheet: Sheet, isTop: boolean): Row[] {
  const margin = PDF.margin * sheet.height;
  const lines = sheet.lines.filter(({ y }) => (isTop ? y < margin : y > sheet.height - margin));
  const rows = joinRows(lines).map((row) => toRow(sheet, row));
  return isTop ? rows : rows.toReversed();
}

function toRow(sheet: Sheet, lines: readonly Line[]): Row {
  const text = lines.map((line) => line.text).join(' ');
  const height = Math.round((lines[0]?.y ?? 0) / PDF.sameHeight);
  // Heights near a border between two steps count in both.
  const heights = [height, height + 1];
  const words = [text, ...differing(text, sheet.number)];
  const keys = words.flatMap((word) => heights.map((at) => `${at} ${word}`));
  const number = PAGE_NUMBER.exec(text)?.[1];
  // A page's number may stand to the left on one page and to the right on the next.
  const bare = number ? [`${COUNTED}${Number(number) - sheet.number}`] : [];
  return { sheet, lines, text, keys: [...keys, ...bare] };
}

/** The text with each of its numbers as how far it is from the page's. */
function differing(text: string, page: number): string[] {
  return [...text.matchAll(/\d{1,4}/g)].map(({ 0: number, index }) => {
    const rest = text.slice(index + number.length);
    return `${text.slice(0, index)}${COUNTED}${Number(number) - page} ${rest}`;
  });
}

function takeWhile<Value>(values: readonly Value[], holds: (value: Value) => boolean): Value[] {
  const end = values.findIndex((value) => !holds(value));
  return values.slice(0, end < 0 ? values.length : end);
}

/** What stands at a page's foot in small letters, far from the text: the sender's address. */
function loneFoot(sheet: Sheet | undefined, [last]: readonly Row[], bodySize: number): Row[] {
  const [first] = last?.lines ?? [];
  // A number may be the mark of a note, unless it is that of the page and all that stands there.
  const isMark = /^[([]?\d/.test(last?.text ?? '') && last?.text.trim() !== `${sheet?.number}`;
  if (!sheet || !last || !first || isMark) return [];
  const above = sheet.lines.filter(({ y }) => y < first.y - 1).map(({ y }) => y);
  const isFar = first.y - Math.max(...above) > PDF.footGap * first.size;
  return isFar && first.size <= PDF.footSize * bodySize ? [last] : [];
}
