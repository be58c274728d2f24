/** A heading of a paper: its level (2–6), id and text. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** An entry of a contents list with the entries below it. */
export interface ContentsEntry extends Heading {
  readonly entries: readonly ContentsEntry[];
}

/** The headings as a tree: each one holds the deeper ones that follow it. */
export function toContents(headings: readonly Heading[]): ContentsEntry[] {
  const [first] = headings;
  if (!first) return [];
  const next = headings.findIndex((heading, index) => index > 0 && heading.depth <= first.depth);
  const end = next < 0 ? headings.length : next;
  return [
    { ...first, entries: toContents(headings.slice(1, end)) },
    ...toContents(headings.slice(end)),
  ];
}

/** The headings with `added` set in right after the heading `slug`. */
export function insertAfter(
  headings: readonly Heading[],
  slug: string,
  added: readonly Heading[],
): Heading[] {
  return headings.flatMap((heading) => (heading.slug === slug ? [heading, ...added] : [heading]));
}
