import { adoptStyles } from '../style-sheet.ts';
import styles from './wide-region.css?inline';

/** Below the heads at least so much of the table is seen, in pixels. */
const BELOW = 80;

adoptStyles(styles);
const followed = new WeakSet<HTMLElement>();

/** Keeps the heads of a table that scrolls in its region in the window. */
export function keepHeads(region: HTMLElement, table: HTMLTableElement) {
  const follow = () => {
    if (!table.classList.contains('is-wide')) return;
    // Where nothing is in the way, heads would stand at the window's top; else below what is.
    const bar = document.querySelector('.with-contents > .contents > button');
    const { top, height } = region.getBoundingClientRect();
    const down = (bar?.clientHeight ?? 0) - top;
    const most = height - (table.tHead?.clientHeight ?? 0) - BELOW;
    region.style.setProperty('--down', `${Math.max(0, Math.min(down, most))}px`);
  };
  follow();
  if (followed.has(region)) return;
  followed.add(region);
  addEventListener('scroll', follow, { passive: true });
}
