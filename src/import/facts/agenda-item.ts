/** An agenda item as a heading tells of it. */
export interface ItemHeading {
  /** As printed: `4`, `12a`, `3.2`. */
  readonly number: string;
  readonly title: string;
  /** Whether the heading says that it is closed to the public. */
  readonly isClosed: boolean;
}

const ITEM = new RegExp(
  '^(?:(?:dagsordens)?punkt|pkt\\.?|sag(?: nr\\.)?)?\\s*' +
    '(\\d+[a-zæøå]?(?:\\.\\d+)*)[.:)]?\\s+[-–:]?\\s*(\\S.*)$',
  'i',
);

/** How systems for cases say before a title whether all may read about it: `Åben – Budget`. */
const STATE =
  /^\(?(?:åben|lukket)(?:\s(?:sag|punkt|dagsorden))?\)?\s?(?:[-–—:.]\s*|(?<=\))\s+)(?=\S)/i;

/** A title without the words before it that say whether the item is open or closed. */
export function plainTitle(title: string): string {
  return title.replace(STATE, '');
}

/** What an agenda item's heading says, `Punkt 4: Budget`; nothing when it is of no item. */
export function itemNumberOf(heading: string): ItemHeading | undefined {
  const [, number, title] = ITEM.exec(heading.replace(/\s+/g, ' ').trim()) ?? [];
  if (number === undefined || title === undefined) return undefined;
  return { number, title: plainTitle(title), isClosed: /\blukket\b/i.test(title) };
}

/** The item that a paper is an appendix to, as its own words or its file's name tell. */
export interface NamedItem {
  /** One of the meeting's items, as its heading has it. */
  readonly item: string;
  /** The paper's number below the item. */
  readonly number?: number;
}

const ITEM_WORD =
  '(?:dagsordenens\\s+)?(?:dagsordens)?(?:punkt|pkt\\.?|sag)\\s*(?:nr\\.?\\s*)?' +
  '(?<item>\\d+(?:[.\\s]\\d+)*[a-zæøå]?)\\b(?!/\\d)';
const APPENDIX = 'bilag(?:\\s*(?:nr\\.?\\s*)?(?<number>\\d{1,3})\\b)?';
const NAMED = [
  // `Bilag 2 til punkt 4`
  new RegExp(`\\b${APPENDIX}\\s+(?:til|på|under)\\s+${ITEM_WORD}`, 'iu'),
  // `Punkt 4, bilag 2`
  new RegExp(`\\b${ITEM_WORD}\\s*[-–,.:;(]*\\s*${APPENDIX}`, 'iu'),
];
const MARKS = [
  new RegExp(
    `^bilag\\s*(?:nr\\.?\\s*)?\\d{1,3}(?:\\s+(?:til|på|under)\\s+${ITEM_WORD})?[.:]?$`,
    'iu',
  ),
  new RegExp(`^${ITEM_WORD}\\s*[-–,.:;(]*\\s*${APPENDIX}[).:]?$`, 'iu'),
];
/** `Punkt 4 Havnebudget`: of a file's name alone, for in a text it is the item's own heading. */
const HEAD_OF_NAME = new RegExp(`^${ITEM_WORD}`, 'iu');

/** Whether a line says which appendix its paper is, and nothing else: `Bilag 2 til punkt 4`. */
export function isAnnexMark(line: string): boolean {
  const words = line.replace(/\s+/g, ' ').trim();
  return MARKS.some((mark) => mark.test(words));
}

/** The item that a line names its paper as an appendix to: one of `items`, the meeting's own. */
export function namedItem(line: string, items: readonly string[]): NamedItem | undefined {
  return findNamed(line.replace(/\s+/g, ' '), NAMED, items);
}

/** The same, as a file's name tells it: `punkt_4_bilag_2.pdf`. */
export function itemOfFileName(name: string, items: readonly string[]): NamedItem | undefined {
  const words = name.replace(/\.\w+$/, '').replace(/[_\s-]+/g, ' ');
  return findNamed(words.trim(), [...NAMED, HEAD_OF_NAME], items);
}

function findNamed(
  words: string,
  forms: readonly RegExp[],
  items: readonly string[],
): NamedItem | undefined {
  for (const form of forms) {
    const { item = '', number } = form.exec(words)?.groups ?? {};
    // A name has blanks for dots, and may go on with a year: `punkt 3 2 budget`, `punkt 4 2026`.
    const [short = ''] = item.split(/\s/);
    const found = [item.replace(/\s/g, '.'), short].flatMap((wanted) =>
      items.filter((one) => one.toLowerCase() === wanted.toLowerCase()),
    )[0];
    if (found !== undefined)
      return { item: found, ...(number !== undefined && { number: Number(number) }) };
  }
  return undefined;
}
