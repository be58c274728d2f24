import { element } from '../element.ts';

/** Below the heads at least so much of the table is seen, in pixels. */
const BELOW = 80;

/**
 * Where a table stands. When it is wider than its room it scrolls there, says so, and keeps its
 * heads in the window; where it has nothing that takes the focus, the keys scroll the room itself.
 */
export function toRegion(table: HTMLTableElement): HTMLElement {
  const region = element('div', table);
  region.className = 'table-region';
  const follow = () => {
    if (!region.classList.contains('is-wide')) return;
    // Where nothing is in the way, heads would stand at the window's top; else below what is.
    const bar = document.querySelector('.with-contents > .contents > button');
    const { top, height } = region.getBoundingClientRect();
    const down = (bar?.clientHeight ?? 0) - top;
    const most = height - (table.tHead?.clientHeight ?? 0) - BELOW;
    region.style.setProperty('--down', `${Math.max(0, Math.min(down, most))}px`);
  };
  const seen = new ResizeObserver(() => {
    const isWide = region.scrollWidth > region.clientWidth;
    region.classList.toggle('is-wide', isWide);
    if (isWide && !table.querySelector('button, input')) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
    follow();
  });
  addEventListener('scroll', follow, { passive: true });
  seen.observe(region);
  seen.observe(table);
  return region;
}
