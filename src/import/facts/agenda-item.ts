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

/** What an agenda item's heading says, `Punkt 4: Budget`; nothing when it is of no item. */
export function itemNumberOf(heading: string): ItemHeading | undefined {
  const [, number, title] = ITEM.exec(heading.replace(/\s+/g, ' ').trim()) ?? [];
  if (number === undefined || title === undefined) return undefined;
  return { number, title, isClosed: /\blukket\b/i.test(title) };
}
