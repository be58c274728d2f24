/**
 * Makes what a table stands in its region, and gives it: when it is wider than that it scrolls
 * there, says so, and keeps its heads in the window; where it has nothing that takes the focus, the
 * keys scroll the region. The table stays where it is: in Firefox, what is moved loses the marks of
 * the browser.
 */
export function asRegion(table: HTMLTableElement): HTMLElement {
  const region = table.parentElement;
  if (!region) throw new TypeError('a table needs an element around it');
  region.className = 'table-region';
  const seen = new ResizeObserver(() => {
    const isWide = region.scrollWidth > region.clientWidth;
    region.classList.toggle('is-wide', isWide);
    if (isWide && !table.querySelector('button, input')) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
    // Without it the table scrolls all the same.
    if (isWide)
      import('./wide-region.ts').then(({ keepHeads }) => keepHeads(region, table), console.error);
  });
  seen.observe(region);
  seen.observe(table);
  return region;
}
