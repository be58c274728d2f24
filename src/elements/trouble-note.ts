import { element } from './element.ts';
import { troubleOf } from './trouble.ts';

const note = element('div');
note.className = 'trouble';
note.popover = 'manual';
note.dataset['site'] = '';
note.setAttribute('role', 'status');
for (const act of ['click', 'focusin', 'change'])
  document.addEventListener(
    act,
    ({ target }) => note.contains(target as Node) || note.remove(),
    true,
  );

/** Tells calmly of a failure, over the page beside what was pressed, until the next act. */
export async function tellTrouble(near: Element, error: unknown) {
  const words = await troubleOf(error);
  const { left, bottom } = near.getBoundingClientRect();
  // It comes with no style sheet, which might not come either.
  note.style.cssText = `position:fixed;inset:auto;z-index:9;margin:0;padding:.5em 1em;
border:1px solid;background:var(--sheet);max-width:20rem;
left:clamp(8px,${left}px,100vw - 21rem);top:clamp(8px,${bottom + 8}px,100vh - 8rem)`;
  note.replaceChildren();
  document.body.append(note);
  note.showPopover?.({ source: near as HTMLElement });
  for (const word of words) note.append(word, ' ');
}
