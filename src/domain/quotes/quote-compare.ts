import type { CorpusText } from './quote-corpus.ts';
import { alignGap, type Pair } from './quote-gap.ts';
import { QUOTE, WORK } from './quote-limits.ts';
import { saySame } from './quote-same.ts';
import type { PlacedSign, Sign } from './quote-sign.ts';
import { overlapOf, type Stretch } from './quote-stretch.ts';

/** The quote as it is looked for: its signs, and where those stand that must be found. */
export interface QuoteSigns {
  readonly signs: readonly Sign[];
  readonly places: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Lays a quote beside a text, from the first sign that stands in both to the last: what is chained,
 * and least alone between. A number is taken whole.
 */
export function pairSigns(
  { signs: ours, places }: CorpusText,
  quote: QuoteSigns,
  chain: readonly Stretch[],
): Pair[] {
  const { signs: theirs } = quote;
  const isAlike = (one: Sign, other: Sign) =>
    one.key === other.key || isCut(one, other, theirs[0], theirs.at(-1));
  const pairs: Pair[] = [];
  let [atOurs, atTheirs] = [-1, -1];
  const fillTo = (nextOurs: number, nextTheirs: number) => {
    if (nextOurs === atOurs + 1 && nextTheirs === atTheirs + 1) return;
    const isStart = atOurs < 0;
    const lead = nextTheirs - atTheirs - 1;
    const from = isStart ? Math.max(0, nextOurs - reachOf(lead)) : atOurs + 1;
    pairs.push(
      ...alignGap(
        ours.slice(isStart && lead === 0 ? nextOurs : from, nextOurs),
        theirs.slice(atTheirs + 1, nextTheirs),
        isAlike,
        isStart ? 'start' : undefined,
      ),
    );
  };
  let former: Stretch | undefined;
  for (const stretch of chain) {
    const skip = former ? overlapOf(former, stretch) : 0;
    for (let step = skip; step < stretch.length; step++) {
      const nextOurs = places[stretch.text + step] ?? 0;
      const nextTheirs = quote.places[stretch.quote + step] ?? 0;
      fillTo(nextOurs, nextTheirs);
      pairs.push({ ours: ours[nextOurs], theirs: theirs[nextTheirs] });
      [atOurs, atTheirs] = [nextOurs, nextTheirs];
    }
    former = stretch;
  }
  const tail = theirs.slice(atTheirs + 1);
  const after = tail.length > 0 ? reachOf(tail.length) : 0;
  pairs.push(...alignGap(ours.slice(atOurs + 1, atOurs + 1 + after), tail, isAlike, 'end'));
  return takeNumbersWhole(settleEnds(trimPaper(pairs), ours), ours);
}

function reachOf(length: number): number {
  return length > WORK.end ? 0 : length + QUOTE.reach;
}

/** A quote may be cut in the middle of its first or last word: `ommuner finansierer Erhv`. */
function isCut(ours: Sign, theirs: Sign, first: Sign | undefined, last: Sign | undefined) {
  if (ours.kind !== 'word' || theirs.kind !== 'word' || theirs.key.length < QUOTE.cutWord)
    return false;
  return (
    (theirs === first && ours.key.endsWith(theirs.key)) ||
    (theirs === last && ours.key.startsWith(theirs.key))
  );
}

/** What the paper has before and after does not count. */
function trimPaper(pairs: readonly Pair[]): Pair[] {
  return pairs.slice(
    pairs.findIndex(({ theirs }) => theirs),
    pairs.findLastIndex(({ theirs }) => theirs) + 1,
  );
}

/**
 * What the quote has before the first sign found, or after the last, may be what the paper has
 * there, glued or cut otherwise.
 */
function settleEnds(pairs: readonly Pair[], signs: readonly PlacedSign[]): Pair[] {
  const isMatched = ({ ours, theirs }: Pair) => ours && theirs;
  const [from, to] = [pairs.findIndex(isMatched), pairs.findLastIndex(isMatched)];
  const [first, last] = [pairs[from]?.ours, pairs[to]?.ours];
  if (!first || !last) return [...pairs];
  const [before, after] = [pairs.slice(0, from), pairs.slice(to + 1)];
  const [start, end] = [signs.indexOf(first), signs.indexOf(last) + 1];
  const lead = settle(before, (count) => signs.slice(Math.max(0, start - count), start), first);
  const tail = settle(after, (count) => signs.slice(end, end + count), undefined);
  return [...lead, ...pairs.slice(from, to + 1), ...tail];
}

function settle(
  pairs: readonly Pair[],
  take: (count: number) => readonly PlacedSign[],
  next: PlacedSign | undefined,
): readonly Pair[] {
  const theirs = pairs.flatMap((pair) => pair.theirs ?? []);
  if (theirs.length === 0 || theirs.length > QUOTE.reach) return pairs;
  const counts = Array.from({ length: theirs.length + QUOTE.reach }, (_, index) => index + 1);
  const count = counts.find((most) => saySame(take(most), theirs, next));
  if (!count) return pairs;
  return [...take(count).map((ours) => ({ ours })), ...theirs.map((sign) => ({ theirs: sign }))];
}

/** With what is left out of a number at an end of a quote: `36,` before `792`, `-` before `5`. */
function takeNumbersWhole(pairs: readonly Pair[], signs: readonly PlacedSign[]): Pair[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const before = first?.ours && first.theirs ? beforeNumber(signs, signs.indexOf(first.ours)) : [];
  const after = last?.ours && last.theirs ? afterNumber(signs, signs.indexOf(last.ours)) : [];
  const toPair = (ours: PlacedSign): Pair => ({ ours });
  return [...before.map(toPair), ...pairs, ...after.map(toPair)];
}

function beforeNumber(signs: readonly PlacedSign[], at: number): PlacedSign[] {
  const [digits, mark, number] = [signs[at - 2], signs[at - 1], signs[at]];
  if (!mark || !isNumber(number) || !number?.isGlued) return [];
  if (/^[.,]$/.test(mark.key) && mark.isGlued && digits && isNumber(digits))
    return [...beforeNumber(signs, at - 2), digits, mark];
  const isSign = /^[-+]$/.test(mark.key) && (!mark.isGlued || digits?.kind === 'mark');
  return isSign ? [mark] : [];
}

function afterNumber(signs: readonly PlacedSign[], at: number): PlacedSign[] {
  const [number, mark, digits] = [signs[at], signs[at + 1], signs[at + 2]];
  if (!isNumber(number) || !mark?.isGlued || !/^[.,]$/.test(mark.key)) return [];
  if (!digits || !isNumber(digits) || !digits.isGlued) return [];
  return [mark, digits, ...afterNumber(signs, at + 2)];
}

function isNumber(sign: Sign | undefined): boolean {
  return sign?.kind === 'number' && !sign.free;
}
