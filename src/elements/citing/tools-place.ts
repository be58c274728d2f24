import { giveBack, makeRoom } from './margin-room.ts';

/** Between the tools and the edges of the window, or what they must not cover; in pixels. */
const GAP = 8;

/** From this width on there is a margin for the tools. */
export const hasMargin = matchMedia('(width >= 80rem)');

/** In the margin, tools stand beside their passage, within the window, and notes make room. */
export function placeTools(tools: HTMLElement, passage: HTMLElement | Range) {
  if (!hasMargin.matches) {
    tools.style.top = '';
    return giveBack();
  }
  const from = tools.closest('article')?.getBoundingClientRect().top ?? 0;
  const lowest = innerHeight - tools.offsetHeight - GAP;
  const top = Math.max(GAP, Math.min(passage.getBoundingClientRect().top, lowest));
  tools.style.top = `${top - from}px`;
  makeRoom(tools);
}

/** Where tools stand at the foot of the window, they never lie over what they are about. */
export function uncover(passage: HTMLElement | Range, tools: HTMLElement) {
  if (hasMargin.matches) return;
  const { top, bottom } = passage.getBoundingClientRect();
  const covered = bottom + GAP - tools.getBoundingClientRect().top;
  const head = document.querySelector('.contents')?.getBoundingClientRect().bottom ?? 0;
  scrollBy({ top: Math.max(0, Math.min(covered, top - Math.max(0, head) - GAP)) });
}
