/** What a part of a list is called, and where it lies below the list's own page. */
export interface PartName {
  /** `2025`, `2025-08`; empty for the list's own page. */
  readonly path: string;
  /** `2025`, `Byrådet, august 2025`; empty for the list's own page. */
  readonly name: string;
}

/** A part of a list, as it is led to. */
export interface ListPart extends PartName {
  /** How many items there are in it. */
  readonly count: number;
  /** What it is divided into in turn. */
  readonly parts: readonly ListPart[];
}

/** A page of a list: all of it, or a part. */
export interface ListPage<Item> extends PartName {
  /** What stands on it: all of its own, or the first that have room when it is divided. */
  readonly items: readonly Item[];
  /** How many items there are on it and in its parts. */
  readonly count: number;
  readonly parts: readonly ListPart[];
  /** What it is a part of, from the outside in, without the list's own page. */
  readonly trail: readonly PartName[];
  /** The pages before and after it, of those that hold the items; none of a list in one piece. */
  readonly before?: PartName | undefined;
  readonly after?: PartName | undefined;
}

/** Names the part that an item belongs to. */
export type Level<Item> = (item: Item) => PartName;

/** The measures by which lists are divided, in bytes of HTML before it is packed. */
export const DIVISION = {
  /** The most that a list page may weigh. */
  page: 60 * 1024,
  /** What each page has besides its list: head, menu, foot, style. */
  furniture: 10 * 1024,
  /** A link to a part. */
  link: 130,
} as const;

const ROOM = DIVISION.page - DIVISION.furniture;

/**
 * The pages of a list, its own first. While a list has room on one page it is one; else it is
 * divided by the first level that tells its items apart, and each part by the next. As content
 * grows, no part that once was a page ceases to be one.
 * @param weigh the bytes of HTML that an item comes to
 * @param room the most that all of a page may come to
 */
export function divide<Item>(
  items: readonly Item[],
  levels: readonly Level<Item>[],
  weigh: (item: Item) => number,
  room: number = ROOM,
): ListPage<Item>[] {
  const weights = new Map(items.map((item) => [item, weigh(item)]));
  /** The room that is left by some items. */
  const roomBy = (some: readonly Item[]) =>
    some.reduce((left, item) => left - (weights.get(item) ?? 0), room);
  const pages = toPages({ path: '', name: '' }, items, levels, [], roomBy);
  const holding = pages.filter(({ parts, isFirst }) => parts.length === 0 || isFirst);
  return pages.map(({ isFirst: _, ...page }) => {
    const at = holding.findIndex(({ path }) => path === page.path);
    return at < 0 || holding.length === 1
      ? page
      : { ...page, before: nameOf(holding[at - 1]), after: nameOf(holding[at + 1]) };
  });
}

/** The path of the page that holds each item, below the list's own page; empty for that page. */
export function locate<Item>(pages: readonly ListPage<Item>[]): ReadonlyMap<Item, string> {
  // What a divided page shows stands on a page of its own too: that one comes after, and lasts.
  return new Map(pages.flatMap(({ path, items }) => items.map((item) => [item, path] as const)));
}

/** The path of a part of the list at `list`: `partPath('/tidslinje/', '2025')`. */
export function partPath(list: string, part: string): string {
  return part ? `${list}${part}/` : list;
}

/** What a page of a list is called: `Tidslinje: 2025`; the list's own page as the list. */
export function partTitle(list: string, { name }: PartName): string {
  return name ? `${list}: ${name}` : list;
}

/** The way from the list's own page to a part, without the part itself. */
export function partTrail(
  list: string,
  name: string,
  { path, trail }: Pick<ListPage<unknown>, 'path' | 'trail'>,
): { readonly path: string; readonly name: string }[] {
  if (!path) return [];
  return [
    { path: list, name },
    ...trail.map((part) => ({ path: partPath(list, part.path), name: part.name })),
  ];
}

/** The bytes that texts come to in HTML. */
export function weighTexts(...texts: readonly (string | undefined)[]): number {
  return new TextEncoder().encode(texts.join('')).length;
}

/** The parts as Astro makes pages of them, where `part` is the rest of the address. */
export function toPartPaths<Item>(pages: readonly ListPage<Item>[]) {
  return pages.map((page) => ({ params: { part: page.path || undefined }, props: { page } }));
}

/** The first of the pieces of what no level divides holds items itself, and leads to the others. */
type Draft<Item> = ListPage<Item> & { readonly isFirst?: true };

function toPages<Item>(
  part: PartName,
  items: readonly Item[],
  levels: readonly Level<Item>[],
  trail: readonly PartName[],
  roomBy: (items: readonly Item[]) => number,
): Draft<Item>[] {
  const own = { ...part, items, count: items.length, parts: [], trail };
  if (roomBy(items) >= 0) return [own];
  const below = part.path ? [...trail, part] : trail;
  const [level, ...others] = levels;
  if (!level) return toPieces(own, below, roomBy);
  const groups = [...Map.groupBy(items, (item) => level(item).path).values()];
  if (groups.length === 1) return toPages(part, items, others, trail, roomBy);
  const within = groups.map((group) => {
    const [first] = group;
    const name = first === undefined ? part : level(first);
    return toPages(name, group, others, below, roomBy);
  });
  const parts = within.flatMap(([first]) => (first ? [toPart(first)] : []));
  const shown = within[0]?.[0]?.items ?? [];
  const hasRoom = roomBy(shown) >= weighLinks(parts);
  return [{ ...own, items: hasRoom ? shown : [], parts }, ...within.flat()];
}

/** What no level divides, in numbered pieces: the first stands on the page itself. */
function toPieces<Item>(
  own: ListPage<Item>,
  trail: readonly PartName[],
  roomBy: (items: readonly Item[]) => number,
): Draft<Item>[] {
  const pieces: Item[][] = [[]];
  let room = roomBy([]);
  for (const item of own.items) {
    const weight = roomBy([]) - roomBy([item]);
    room -= weight;
    const last = pieces.at(-1) ?? [];
    if (last.length === 0 || room >= 0) last.push(item);
    else {
      pieces.push([item]);
      room = roomBy([item]);
    }
  }
  const [first = [], ...others] = pieces;
  const pages = others.map((items, index) => ({
    path: [own.path, `${index + 2}`].filter(Boolean).join('/'),
    name: [own.name, `del ${index + 2}`].filter(Boolean).join(', '),
    ...{ items, count: items.length, parts: [], trail },
  }));
  if (pages.length === 0) return [own];
  return [{ ...own, items: first, parts: pages.map(toPart), isFirst: true }, ...pages];
}

function toPart({ path, name, count, parts }: ListPage<unknown>): ListPart {
  return { path, name, count, parts };
}

function weighLinks(parts: readonly ListPart[]): number {
  return parts.reduce((sum, part) => sum + DIVISION.link + weighLinks(part.parts), 0);
}

function nameOf(page: PartName | undefined): PartName | undefined {
  return page && { path: page.path, name: page.name };
}
