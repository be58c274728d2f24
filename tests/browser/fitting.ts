import type { Page } from '@playwright/test';

/** The narrowest window, one of 1280 × 1024 px at 400 %, and a small phone; in pixels. */
const WINDOWS = [
  { width: 280, height: 640 },
  { width: 320, height: 256 },
  { width: 320, height: 640 },
];

/** What is wrong with the page in small windows, one line each. */
export async function misfits(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    const faults = [
      ...(await page.evaluate(findTooWide)),
      ...(await page.evaluate(findCovering)),
      ...(await page.evaluate(findSmallTargets)),
    ];
    found.push(...faults.map((fault) => `${size.width} × ${size.height}: ${fault}`));
  }
  return found;
}

/** A table that has become too wide scrolls from the next frame on. */
async function findTooWide(): Promise<string[]> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
}

/** Whether what stays in place when one scrolls leaves less than two thirds of the window. */
async function findCovering(): Promise<string[]> {
  const root = document.documentElement;
  scrollTo({ top: (root.scrollHeight - innerHeight) / 2, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const covered = new Set<number>();
  const names: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const { position, top, bottom } = getComputedStyle(element);
    // What the reader has opened, the reader can put away.
    if (element.closest('[popover], dialog')) continue;
    if (!/sticky|fixed/.test(position) || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    const isStuck =
      Math.abs(box.top - Number.parseFloat(top)) < 2 ||
      Math.abs(innerHeight - box.bottom - Number.parseFloat(bottom)) < 2;
    if (box.width < innerWidth / 3 || (position === 'sticky' && !isStuck)) continue;
    names.push(element.outerHTML.slice(0, 60));
    for (let y = Math.max(0, Math.ceil(box.top)); y < Math.min(innerHeight, box.bottom); y++)
      covered.add(y);
  }
  return covered.size > innerHeight / 3
    ? [`${covered.size} px covered by ${names.join(', ')}`]
    : [];
}

/** Targets of less than 24 px, but for links in a line of text, that others are too near to. */
function findSmallTargets(): string[] {
  const SMALLEST = 24;
  const ABOVE = '[popover], dialog, [role="toolbar"]';
  const targets = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => {
      const isBox = target.matches('[type="checkbox"], [type="radio"]');
      const box = ((isBox && target.closest('label')) || target).getBoundingClientRect();
      const isSmall = box.width < SMALLEST - 0.1 || box.height < SMALLEST - 0.1;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return { target, box, isSmall, x, y };
    })
    .filter(({ box }) => box.width > 0);
  const isInLine = (target: Element) => {
    const line = target.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, small, summary');
    const others = [...(line?.childNodes ?? [])].filter((node) => !node.contains(target));
    const isInline = getComputedStyle(target).display === 'inline';
    return isInline && others.some((node) => node.textContent?.trim());
  };
  // Heads that have stayed in the window, away from their place, have rows go by under them.
  const isHeadThatStays = (target: Element) => {
    const place = target.closest('thead')?.getBoundingClientRect().top ?? 0;
    const head = target.closest('thead th')?.getBoundingClientRect().top ?? 0;
    return Math.abs(head - place) > 1;
  };
  return targets.flatMap(({ target, isSmall, x, y }) => {
    if (!isSmall || isInLine(target)) return [];
    const near = targets.find((other) => {
      if (target.contains(other.target) || other.target.contains(target)) return false;
      // What lies above the page is no neighbour of what is below it.
      if (other.target.closest(ABOVE) !== target.closest(ABOVE)) return false;
      if (isHeadThatStays(other.target) !== isHeadThatStays(target)) return false;
      const { left, right, top, bottom } = other.box;
      const aside = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const apart = Math.hypot(other.x - x, other.y - y);
      return aside < SMALLEST / 2 || (other.isSmall && apart < SMALLEST);
    });
    return near ? [`${target.outerHTML} is small and near ${near.target.outerHTML}`] : [];
  });
}
