/** How many characters of an element's text stand before a range in it. */
export function offsetOf(element: Element, { startContainer, startOffset }: Range): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
}

/** The characters from `start` to `end` of an element's text, as a range. */
export function toRange(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = offset + node.length;
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  return range;
}
