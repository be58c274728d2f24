import { type KnownItem, partOf, partsByNumber } from '../search/known-items.ts';

/** What is asked for by number or address; each has all its parts, so that none is missed. */
const MARKED = [
  'punkt',
  'bilag',
  'side',
  'mal',
  'note',
  'afsnit',
  'nr',
  'id',
  'pct',
  'mail',
  'url',
];
/** The most items of one part: the newest, for the papers before are found by search. */
const MOST_ITEMS = 80;

/** The most parts that one way of asking is laid in, if it can be helped. */
const FEW = 4;

/**
 * Items by the parts in which a query that asks for them looks: of what must be asked, that which
 * brings the fewest new parts.
 */
export function toParts(items: readonly KnownItem[]): Map<string, KnownItem[]> {
  const parts = new Map<string, Set<KnownItem>>(
    MARKED.flatMap(partsByNumber).map((part) => [part, new Set()]),
  );
  const asks = items.flatMap((item) => item.asks.map((ask) => ({ item, needs: ask.map(partsOf) })));
  // What can be asked for in one way alone comes first: it leaves no choice.
  for (const { item, needs } of asks.sort((a, b) => a.needs.length - b.needs.length)) {
    const few = needs.filter(({ length }) => length <= FEW);
    const isNew = (part: string) => !parts.has(part);
    const [best = []] = (few.length > 0 ? few : needs).sort(
      (one, other) =>
        Number(!isMarked(one)) - Number(!isMarked(other)) ||
        one.filter(isNew).length - other.filter(isNew).length ||
        one.length - other.length,
    );
    for (const part of best) parts.set(part, (parts.get(part) ?? new Set()).add(item));
  }
  const order = new Map(items.map((item, at) => [item, at]));
  const place = (item: KnownItem) => order.get(item) ?? 0;
  return new Map(
    [...parts].map(([part, found]) => [
      part,
      [...found].sort((one, other) => place(one) - place(other)).slice(0, MOST_ITEMS),
    ]),
  );
}

/** The beginnings of words that are listed: parts by number always are there. */
export function toBeginnings(parts: Iterable<string>): string[] {
  return [...parts].filter((part) => !isMarked([part])).sort();
}

/** A query with a number or an address looks only where these are. */
function isMarked(parts: readonly string[]): boolean {
  return parts.every((part) => /-\d$/.test(part));
}

/** The parts in which a need is looked for; what has no number takes the place of any. */
function partsOf(need: string): string[] {
  const parts = need
    .split(' ')
    .flatMap((word) => (word.endsWith('#') ? partsByNumber(word.slice(0, -1)) : [partOf(word)]));
  return [...new Set(parts)];
}
