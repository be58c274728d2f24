import type { ReceivedPaper } from '../received.ts';
import { sheetOn } from './by-contents.ts';
import { type Cut, doubtOf, placesOf } from './cut.ts';
import { linesOf } from './find-contents.ts';

/** How doubtful a division by page numbers is. */
const DOUBT = 0.5;

/** Longest heading that is of a title's size, in characters. */
const LONGEST = 200;

const COUNTED = /(?:^|\s)1\s*(?:af|of|\/)\s*(\d{1,4})$/i;
const BARE = /^(?:[-–—]\s*)?(?:side\s)?1(?:\s*[-–—])?$/i;

/** Pages that are numbered as a paper by themselves. */
interface Numbered {
  readonly first: number;
  /** The page after the last that is numbered, or that another paper begins on. */
  readonly end: number;
}

/**
 * Where page numbers begin again at 1, and a title stands. Where they say how many there are,
 * `Side 1 af 3`, the pages must be there; what comes after the last of them is another paper.
 */
export function cutsByPageNumbers(paper: ReceivedPaper): Cut[] {
  const { pages = 0 } = paper;
  const counts = countsOf(paper);
  const starts = [...counts.keys()].sort((one, other) => one - other);
  const numbered = starts.map((first, index): Numbered => {
    const count = counts.get(first);
    return { first, end: count === undefined ? (starts[index + 1] ?? pages + 1) : first + count };
  });
  const isBorneOut = numbered.every(
    (one, index) => one.end <= (starts[index + 1] ?? pages + 1) && beginsWithTitle(paper, one),
  );
  if (numbered.length < 2 || !isBorneOut) return [];
  return numbered.flatMap(({ first, end }, index) => {
    const cut = cutAt(paper, first, `sidetallene begynder forfra på side ${first} i filen`);
    const isGap = end < (starts[index + 1] ?? pages + 1);
    return isGap ? [cut, cutAt(paper, end, `sidetallene før slutter på side ${end - 1}`)] : [cut];
  });
}

function cutAt(paper: ReceivedPaper, page: number, why: string): Cut {
  return { at: page, sheet: sheetOn(paper, page, []), doubt: doubtOf(why, DOUBT) };
}

/** The pages that are numbered 1, and how many they say there are. */
function countsOf({ furniture }: ReceivedPaper): Map<number, number | undefined> {
  const counts = new Map<number, number | undefined>();
  for (const { page, text } of furniture) {
    const count = COUNTED.exec(text.trim())?.[1];
    if (count !== undefined) counts.set(page, Number(count));
    else if (BARE.test(text.trim()) && !counts.has(page)) counts.set(page, undefined);
  }
  return counts;
}

/** Whether pages begin with a heading that none of theirs is above, and no numbered chapter. */
function beginsWithTitle(paper: ReceivedPaper, { first, end }: Numbered): boolean {
  const places = placesOf(paper);
  const own = paper.blocks.filter((_, index) => {
    const place = places[index] ?? 0;
    return place >= first && place < end;
  });
  const [head] = own;
  if (head?.kind !== 'title' && head?.kind !== 'heading') return false;
  const level = head.kind === 'heading' ? head.level : 0;
  const isHighest = own.every((other) => other.kind !== 'heading' || other.level >= level);
  const [line = ''] = linesOf(head);
  return isHighest && line.length <= LONGEST && !/^\d/.test(line);
}
