/**
 * Notes where a row that the address names stands in the window, before the table gets its tools
 * and its order; what it gives brings the row back there. One that is out of sight is left there,
 * and so it is where hold-place.ts sees to it.
 */
export function holdRow(table: HTMLElement): () => void {
  const row = table.querySelector('tr:target');
  const place = () => row?.getBoundingClientRect().top ?? 0;
  const top = place();
  const isSeen = top > 0 && top < innerHeight;
  return () => {
    if (isSeen && getComputedStyle(document.body).overflowAnchor === 'auto')
      scrollBy({ top: place() - top, behavior: 'instant' });
  };
}
