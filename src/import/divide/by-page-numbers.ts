import type { ReceivedPaper } from '../received.ts';
import { sheetOn } from './by-contents.ts';
import { type Cut, doubtOf, placesOf } from './cut.ts';
import { linesOf } from './find-contents.ts';

/** How doubtful a division by page numbers is. */
const DOUBT = 0.5;

/** Longest heading that is of a title's size, in characters. */
const LONGEST = 200;

const FIRST = /(?:^|\s)(?:side|page|s\.)?\s*1\s*(?:af|of|\/)\s*(\d{1,4})$/i;
const BARE = /^(?:[-–—]\s*)?(?:side\s)?1(?:\s*[-–—])?$/i;

/**
 * Where page numbers begin again at 1, and a title stands. Where they say how many there are,
 * `Side 1 af 3`, the pages must be there.
 */
export function cutsByPageNumbers(paper: ReceivedPaper): Cut[] {
  const { pages = 0, furniture } = paper;
  const starts = new Map<number, number | undefined>();
  for (const { page, text } of furniture) {
    const count = FIRST.exec(text.trim())?.[1];
    if (count !== undefined) starts.set(page, Number(count));
    else if (BARE.test(text.trim()) && !starts.has(page)) starts.set(page, undefined);
  }
  const ordered = [...starts.keys()].sort((one, other) => one - other);
  const isBorneOut = ordered.every((page, index) => {
    const next = ordered[index + 1] ?? pages + 1;
    const count = starts.get(page);
    return (count === undefined || page + count <= next) && beginsWithTitle(paper, page);
  });
  if (ordered.length < 2 || !isBorneOut) return [];
  return ordered.map((page) => ({
    at: page,
    sheet: sheetOn(paper, page, []),
    doubt: doubtOf(`sidetallene begynder forfra på side ${page} i filen`, DOUBT),
  }));
}

/** Whether a page begins with a heading of the highest level, and no numbered chapter. */
function beginsWithTitle(paper: ReceivedPaper, page: number): boolean {
  const first = paper.blocks[placesOf(paper).indexOf(page)];
  if (first?.kind !== 'title' && !(first?.kind === 'heading' && first.level === 1)) return false;
  const [line = ''] = linesOf(first);
  return line.length <= LONGEST && !/^\d/.test(line);
}
