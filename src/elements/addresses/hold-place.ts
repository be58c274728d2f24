import { adoptStyles } from '../style-sheet.ts';
import { hiddenDirective } from './hidden-directive.ts';
import styles from './hold-place.css?inline';

adoptStyles(styles);

// Where the browser does not keep what is read in its place when something above it grows, this
// does: the place that the address names, or else what stands in the middle of the window. It ends
// when the reader acts. What is named is marked for good: there a mark of the browser's own goes
// when its element is moved.

let held: Element | null = null;
/** Its place in the page, and in the window when it was gone to; in pixels. */
let top = 0;
let inWindow = 0;

const watch = new ResizeObserver(() => {
  const moved = placeOf(held) - top;
  // At the top of the page nothing has been gone to.
  if (held && moved !== 0 && scrollY > 0) scrollBy({ top: moved, behavior: 'instant' });
  note();
});

function placeOf(element: Element | null): number {
  return element?.getClientRects().length ? topOf(element) + scrollY : top;
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}

function named(): HTMLElement | null {
  return document.getElementById(location.hash.slice(1));
}

/**
 * What has been gone to: a table together with its tools, as data-table.ts goes there too. A
 * passage that the address names is no element.
 */
function goal(): HTMLElement | null {
  if (hiddenDirective()) return null;
  const place = named();
  return place?.localName === 'table' ? (place.closest<HTMLElement>('data-table') ?? place) : place;
}

function note() {
  held = goal() ?? document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  top = placeOf(held);
}

function mark() {
  document.querySelector('[data-arrived]')?.removeAttribute('data-arrived');
  named()?.toggleAttribute('data-arrived', true);
}

function hold() {
  mark();
  // What has come already has pushed it down.
  const place = goal();
  if (place && place.getBoundingClientRect().top > 0) place.scrollIntoView();
  note();
  inWindow = topOf(held);
  watch.observe(document.body);
}

for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  addEventListener(act, () => watch.disconnect(), { passive: true });
// Who has scrolled to it has seen to what had grown; another scroll leaves that to be seen to.
addEventListener(
  'scroll',
  () => {
    if (!goal() || Math.abs(topOf(goal()) - inWindow) < 2) note();
  },
  { passive: true },
);
addEventListener('hashchange', hold);
hold();
