// Lets `/` and Ctrl+K open the search field from anywhere on the page.
import { isShortcut, watchShortcuts } from '../shortcuts.ts';

watchShortcuts((areOn) =>
  document
    .querySelector('#q')
    ?.setAttribute('aria-keyshortcuts', areOn ? '/ Control+K' : 'Control+K'),
);

/** Where the reader was before, and comes back to by Escape. */
let former: HTMLElement | undefined;

document.addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('#q');
  const target = event.target as HTMLElement;
  if (!box || event.defaultPrevented || event.isComposing) return;
  if (event.key === 'Escape' && target === box && former?.isConnected) {
    former.focus();
    former = undefined;
    return;
  }
  const isControlK =
    event.key.toLowerCase() === 'k' &&
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey;
  if (!isControlK && !(event.key === '/' && isShortcut(event))) return;
  event.preventDefault();
  if (target !== box && target !== document.body) former = target;
  box.focus();
  box.select();
});
