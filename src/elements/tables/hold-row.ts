/**
 * Notes where a row that the address names stands in the window, before the table gets its tools
 * and its order; what it gives brings the row back there. One that is out of sight is left there.
 */
export function holdRow(table: HTMLElement): () => void {
  const row = document.getElementById(location.hash.slice(1));
  const place = () => row?.getBoundingClientRect().top ?? 0;
  const top = place();
  // To the table itself one comes with its tools.
  const isRow = row?.localName === 'tr' && table.contains(row);
  const isSeen = isRow && top > 0 && top < innerHeight;
  return () => {
    if (isSeen) scrollBy({ top: place() - top, behavior: 'instant' });
  };
}
