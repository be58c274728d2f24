/** The words of an element as the reader sees them: no footnote marks, no words of ours in it. */
export function wordsOf(element: HTMLElement | null | undefined): string {
  const copy = element?.cloneNode(true) as HTMLElement | undefined;
  for (const mark of copy?.querySelectorAll('sup, [data-site], [data-away]') ?? []) mark.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
