import { isShown } from './is-shown.ts';

/**
 * Does something that may move or hide the control in `root` that has the focus. A control that is
 * still seen keeps it; else the first one seen among `others` gets it.
 */
export function keepFocus(root: HTMLElement, others: string, act: () => void) {
  const focused = document.activeElement;
  act();
  if (!(focused instanceof HTMLElement) || !root.contains(focused)) return;
  const controls = [focused, ...root.querySelectorAll<HTMLElement>(others)];
  const next = controls.find(isShown);
  if (next !== document.activeElement) next?.focus({ preventScroll: true });
}
