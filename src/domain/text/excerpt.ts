/** A piece of an excerpt, with or without the mark of a word found. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The most characters of an excerpt, about two lines on a wide screen. */
const LENGTH = 220;

/** The part of a text in which most marks stand, cut between words: runs of plain text, so that nothing in it is ever read as HTML. */
export function toExcerpt(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): Run[] {
  const [from, to] = chooseWindow(text, marks);
  const runs: Run[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...runs,
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** The characters of a text that its excerpt shows, from and to. */
export function chooseWindow(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): [number, number] {
  if (text.length <= LENGTH + 20) return [0, text.length];
  const countFrom = (start: number) =>
    marks.filter((mark) => mark.start >= start && mark.end <= start + LENGTH - 60).length;
  const [first = 0] = marks
    .map(({ start }) => start)
    .sort((one, other) => countFrom(other) - countFrom(one) || one - other);
  const from = first < 80 ? 0 : text.lastIndexOf(' ', first - 50) + 1;
  const cut = text.indexOf(' ', from + LENGTH);
  return [from, cut < 0 ? text.length : cut];
}
