/** A line of a printed table of contents. */
export interface ContentsEntry {
  /** The item's number, `2.1`, or that of the appendix, `1`, before its title. */
  readonly number: string;
  readonly isAppendix: boolean;
  readonly title: string;
  readonly page: number;
  /** The line without its page. */
  readonly printed: string;
}

const LINE = /^(.*?\S)(?:[\s.…]*\s|[.…]{2,}|\t)(\d{1,4})$/;
/** `Bilag 2:`, and `Bilag 3.2`, where the item's number comes before its own. */
const APPENDIX = /^bilag\s*(?:nr\.?\s*)?(?:\d{1,3}\.)*(\d{1,3})\s*[:.–-]?\s+(\S.*)$/i;
const ITEM =
  /^(?:(?:dagsordens)?punkt\s+|pkt\.?\s+)?(\d{1,3}(?:\.\d{1,3})*[a-z]?)[.:)]?\s+(\S.*)$/i;

/** Longest line of contents, its dots with it, in characters. */
const LONGEST = 500;

/** A higher number at the end of a line is a year. */
const MOST_PAGES = 1800;

/** Whether a line begins as an entry of contents does: with the number of an item or appendix. */
export function beginsEntry(line: string): boolean {
  return APPENDIX.test(line.trim()) || ITEM.test(line.trim());
}

/** What a line of contents says: `Bilag 2: Tilbud ..... 39`; nothing when it ends in no page. */
export function readEntry(line: string): ContentsEntry | undefined {
  if (line.length > LONGEST) return undefined;
  const [, printed, page] = LINE.exec(line.trim()) ?? [];
  if (printed === undefined || !/\p{L}{2}/u.test(printed) || Number(page) > MOST_PAGES)
    return undefined;
  const appendix = APPENDIX.exec(printed);
  const [, number = '', title = printed] = appendix ?? ITEM.exec(printed) ?? [];
  return { number, title, page: Number(page), isAppendix: appendix !== null, printed };
}

/**
 * Whether contents are those of a bundle of papers, and not of one paper that ends in appendices:
 * appendices are numbered anew below the items, or each item has some.
 */
export function isOfBundle(entries: readonly ContentsEntry[]): boolean {
  const listed = entries.filter(({ number }) => number !== '');
  const appendices = listed.filter(({ isAppendix }) => isAppendix);
  const isAnew = appendices.some(
    ({ number }, index) => index > 0 && Number(number) <= Number(appendices[index - 1]?.number),
  );
  const isBelowEach = listed.every(
    (entry, index) => entry.isAppendix || listed[index + 1]?.isAppendix,
  );
  return appendices.length > 1 && (isAnew || isBelowEach);
}

/** Whether a line says that contents follow: `Indhold`, `Indholdsfortegnelse – Bilag`. */
export function isContentsTitle(line: string): boolean {
  return /^indhold(?:sfortegnelse|soversigt)?\s*(?:$|[:–-])/i.test(line);
}

/** Words as they are compared: letters and figures alone. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many of some texts from `at` on are a sheet before papers: a number, or that and a title. */
export function dividerAt(
  texts: readonly string[],
  at: number,
  entries: readonly ContentsEntry[],
): number {
  const [text = '', next = ''] = [texts[at], texts[at + 1]];
  if (/^bilag\s*\d{1,3}[.:]?$/i.test(text.trim())) return 1;
  const names = new Set(entries.map(({ printed }) => bareWords(printed)));
  const isNumber = /^\d{1,3}(?:\.\d{1,3})*[a-z]?[.:]?$/i.test(text.trim());
  if (isNumber && names.has(bareWords(text + next))) return 2;
  return /^\d/.test(text) && names.has(bareWords(text)) ? 1 : 0;
}
