import { element } from '../element.ts';

/**
 * Where a table stands. When it is wider than its room it scrolls there, says so, and keeps its
 * heads in the window; where it has nothing that takes the focus, the keys scroll the room itself.
 */
export function toRegion(table: HTMLTableElement): HTMLElement {
  const region = element('div', table);
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
