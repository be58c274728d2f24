import { bareWords, type ContentsEntry, dividerAt } from '../facts/bundle-contents.ts';
import type { ReceivedPaper } from '../received.ts';
import { type Cut, doubtOf, placesOf } from './cut.ts';
import { type FoundContents, linesOf } from './find-contents.ts';

/** How far a page's number may be from the page of the file. */
const FURTHEST = 12;

/** How many of a title's words must stand at the head of its page. */
const ALIKE = 0.6;

/** How many blocks the head of a page has. */
const HEAD = 10;

/** How doubtful a division is that the contents, a sheet or titles bear out. */
const DOUBT = 0.2;

/** An appendix of the contents with the item it stands below. */
interface Listed {
  readonly appendix: ContentsEntry;
  readonly item?: ContentsEntry;
}

/** Where the papers of printed contents begin; none when the file does not bear them out. */
export function cutsByContents(paper: ReceivedPaper, contents: FoundContents): Cut[] {
  const listed = listedIn(contents.entries);
  return paper.pages === undefined
    ? bySheets(paper, contents, listed)
    : byPages(paper, contents, listed);
}

function listedIn(entries: readonly ContentsEntry[]): Listed[] {
  let item: ContentsEntry | undefined;
  return entries.flatMap((entry): Listed[] => {
    if (entry.isAppendix) return [{ appendix: entry, ...(item && { item }) }];
    if (entry.number !== '') item = entry;
    return [];
  });
}

/** Where text has a sheet before each paper: the number and title of its item. */
function bySheets(
  { blocks }: ReceivedPaper,
  { entries, end }: FoundContents,
  listed: readonly Listed[],
): Cut[] {
  const texts = blocks.map((block) => linesOf(block).join(' '));
  const left = [...listed];
  const cuts: Cut[] = [];
  for (let at = end; at < blocks.length; at++) {
    const names: string[] = [];
    let sheet = 0;
    for (let more = dividerAt(texts, at, entries); more > 0; ) {
      names.push(texts.slice(at + sheet, at + sheet + more).join(' '));
      sheet += more;
      more = dividerAt(texts, at + sheet, entries);
    }
    if (sheet === 0) continue;
    const next = left.findIndex((one) => names.some((name) => isNamed(one, name)));
    const [found] = next < 0 ? [] : left.splice(next, 1);
    const why = `»${names.join(', ')}« står på et skilleblad`;
    cuts.push({ at, sheet, ...found, doubt: doubtOf(why, DOUBT) });
    at += sheet - 1;
  }
  return cuts.length > 1 ? cuts : [];
}

function isNamed({ item, appendix }: Listed, words: string): boolean {
  const bare = bareWords(words);
  return bare === bareWords(`bilag ${appendix.number}`) || bare === bareWords(item?.printed ?? '');
}

/** Where the pages of the contents are those of the file, which may have some before page 1. */
function byPages(
  paper: ReceivedPaper,
  { entries, end }: FoundContents,
  listed: readonly Listed[],
): Cut[] {
  const places = placesOf(paper);
  const firstPage = places[end - 1] ?? 1;
  const headOf = (page: number) => {
    const at = places.indexOf(page);
    const texts = paper.blocks.slice(at, at + HEAD).map((block) => linesOf(block).join(' '));
    return at < 0 ? [] : texts;
  };
  const shifts = Array.from({ length: 2 * FURTHEST + 1 }, (_, index) => index - FURTHEST);
  const tried = shifts.map((shift) => {
    const isIn = ({ appendix: { page } }: Listed) =>
      page + shift > firstPage && page + shift <= (paper.pages ?? 0);
    const isThere = (one: Listed) =>
      isIn(one) && isTitled(one, headOf(one.appendix.page + shift), entries);
    return { shift, right: listed.every(isIn) ? listed.filter(isThere).length : 0 };
  });
  const [best] = tried.toSorted(
    (one, other) => other.right - one.right || Math.abs(one.shift) - Math.abs(other.shift),
  );
  if (!best || best.right * 2 < listed.length) return [];
  return listed.map((one) => {
    const at = one.appendix.page + best.shift;
    const { title, page } = one.appendix;
    const why = `bundtets indholdsfortegnelse har »${title}« på side ${page}`;
    const weight = isTitled(one, headOf(at), entries) ? DOUBT : 2 * DOUBT;
    return { at, ...one, sheet: sheetOn(paper, at, entries), doubt: doubtOf(why, weight) };
  });
}

/** How many blocks from a page on are sheets: pages with nothing else. */
export function sheetOn(
  paper: ReceivedPaper,
  page: number,
  entries: readonly ContentsEntry[],
): number {
  const length = sheetOf(paper, page, entries);
  return length === 0 ? 0 : length + sheetOn(paper, page + 1, entries);
}

function sheetOf(paper: ReceivedPaper, page: number, entries: readonly ContentsEntry[]): number {
  const places = placesOf(paper);
  const own = paper.blocks.filter((_, index) => places[index] === page);
  const length = dividerAt(
    own.map((block) => linesOf(block).join(' ')),
    0,
    entries,
  );
  return length === own.length ? length : 0;
}

function isTitled(
  { appendix, item }: Listed,
  head: readonly string[],
  entries: readonly ContentsEntry[],
): boolean {
  if (dividerAt(head, 0, entries) > 0) return true;
  return [appendix.title, item?.title ?? ''].some((title) =>
    head.some((text) => isAlike(text, title)),
  );
}

/** Whether a line has most words of a title. */
export function isAlike(line: string, title: string): boolean {
  const [said, asked] = [line, title].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
  if (!said || !asked) return false;
  const known = new Set(said);
  return asked.filter((word) => known.has(word)).length / asked.length >= ALIKE;
}
