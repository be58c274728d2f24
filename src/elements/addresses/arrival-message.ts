import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './arrival-message.css?inline';

adoptStyles(styles);

/** So long a message stands that asks for nothing, in milliseconds. */
const STANDS = 10_000;
/** What reads aloud hears of what is put into a place that was there before. */
const PAUSE = 100;

let box: HTMLElement | undefined;
let timer = 0;

/**
 * Says at the foot of the window how the reader has arrived. What they may choose from stands until
 * they have, or have put it away.
 */
export function tellArrival(said: readonly (Node | string)[], { isChoice = false } = {}) {
  leave();
  const status = element('p');
  status.setAttribute('role', 'status');
  const close = element('button', 'Luk');
  close.type = 'button';
  close.addEventListener('click', leave);
  const told = element('div', status, close);
  told.className = 'arrival';
  // Where there is a bar at the foot of the window already, it stands in it, not over it.
  (document.querySelector('.change-steps:not([hidden]), .found-bar') ?? document.body).append(told);
  box = told;
  setTimeout(() => status.append(...said), PAUSE);
  if (!isChoice) timer = window.setTimeout(leaveUnlessUsed, STANDS);
  document.addEventListener('keydown', closeByKey);
}

/** Takes the message away. */
export function leave() {
  clearTimeout(timer);
  document.removeEventListener('keydown', closeByKey);
  box?.remove();
  box = undefined;
}

function leaveUnlessUsed() {
  if (box?.matches(':hover, :focus-within')) timer = window.setTimeout(leaveUnlessUsed, STANDS);
  else leave();
}

function closeByKey({ key, defaultPrevented }: KeyboardEvent) {
  if (key === 'Escape' && !defaultPrevented) leave();
}
