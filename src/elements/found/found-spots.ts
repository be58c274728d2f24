import { toPieces, toWords } from '../../domain/text/words.ts';

/** Where words stand that were looked for: a range would be lost when its text is moved. */
export interface FoundSpot {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words stand one after the other in a piece of the paper; the site's own words are left
 * out, but for its notes.
 */
export function findSpots(article: Element, sought: readonly (readonly string[])[]): FoundSpot[] {
  const spots: FoundSpot[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
    if (text.parentElement?.closest('script, style, [data-site]:not(aside)')) continue;
    const words = toWords(text.data).map(({ word, index }) => ({
      word,
      index,
      all: [word, ...toPieces(word)],
    }));
    for (const [at, { index }] of words.entries()) {
      const run = sought.find((phrase) =>
        phrase.every((word, offset) => words[at + offset]?.all.includes(word)),
      );
      const last = run && words[at + run.length - 1];
      if (last) spots.push({ text, start: index, end: last.index + last.word.length });
    }
  }
  return spots;
}

/** The range of a spot as it is now. */
export function toRange({ text, start, end }: FoundSpot): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** Whether a spot is laid out, or would be if its fold was opened. */
export function canBeSeen(spot: FoundSpot): boolean {
  return (closedFold(spot) ?? toRange(spot)).getClientRects().length > 0;
}

/** The first spot in the place that an address names, or else the next one after it. */
export function firstSpot(spots: readonly FoundSpot[], place: Element | null): number {
  const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
  const isAfter = ({ text }: FoundSpot) =>
    !place || (place.compareDocumentPosition(text) & after) !== 0;
  return Math.max(0, spots.findIndex(isAfter));
}

/** Where a spot is in the window: 0 in view, below 0 above it, over 0 below or beside it. */
export function sideOf(spot: FoundSpot, bar: Element): number {
  const seen = closedFold(spot) ?? toRange(spot);
  const { top, bottom, left, right } = seen.getBoundingClientRect();
  if (top < ceiling()) return -1;
  return bottom > floor(bar) || left < 0 || right > innerWidth ? 1 : 0;
}

/** Whether a spot is in the window, or no more than another window away. */
export function isNearby(spot: FoundSpot): boolean {
  const { top, bottom } = toRange(spot).getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

/** Brings a spot into view, if it is not, above the bar at the foot of the window. */
export function showSpot(spot: FoundSpot, bar: Element) {
  const { parentElement } = spot.text;
  for (let fold = closestFold(parentElement); fold; fold = closestFold(fold.parentElement))
    fold.open = true;
  if (sideOf(spot, bar) === 0) return;
  // A wide table moves within its frame.
  const cell = parentElement?.closest('th, td');
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (sideOf(spot, bar) === 0) return;
  const { top } = toRange(spot).getBoundingClientRect();
  // A little above the middle: what leads up to the words is seen too.
  scrollBy({ top: top - floor(bar) / 3, behavior: 'instant' });
}

/** What hides a spot until it is opened; its summary is always seen. */
function closedFold({ text }: FoundSpot): Element | null | undefined {
  const { parentElement } = text;
  return parentElement?.closest('summary') ? null : parentElement?.closest('details:not([open])');
}

function closestFold(element: Element | null): HTMLDetailsElement | null {
  return element?.closest('details') ?? null;
}

function ceiling(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

function floor(bar: Element): number {
  const { top } = bar.getBoundingClientRect();
  return Math.min(innerHeight, top > 0 ? top : innerHeight);
}
