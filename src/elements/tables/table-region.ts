import { element } from '../element.ts';

/**
 * Lays a region around the table of a host, under what stands `above` it. It lies in the shadow,
 * and the table stays where it is: Firefox takes the browser's marks from what is moved.
 */
export function addRegion(host: HTMLElement, table: HTMLTableElement, above: HTMLElement[]) {
  const [head, middle] = [element('slot'), element('slot')];
  for (const part of above) part.slot = head.name = 'above';
  table.slot = middle.name = 'table';
  host.prepend(...above);
  const region = toRegion(table, middle);
  host.attachShadow({ mode: 'open' }).append(head, region, element('slot'));
}

/**
 * Where a table stands. When it is wider than its room it scrolls there, says so, and keeps its
 * heads in the window; where it has nothing that takes the focus, the keys scroll the room itself.
 */
export function toRegion(table: HTMLTableElement, content: HTMLElement = table): HTMLElement {
  const region = element('div', content);
  region.part.add('region');
  const seen = new ResizeObserver(() => {
    const isWide = region.scrollWidth > region.clientWidth;
    region.part.toggle('wide', isWide);
    table.classList.toggle('is-wide', isWide);
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
