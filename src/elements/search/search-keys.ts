// Lets `/`, Ctrl+K and a press on the header's field or icon lay the search over the page. When
// that cannot be fetched, the field and the link work as they stand.
import { isShortcut, watchShortcuts } from '../shortcuts.ts';

const box = document.querySelector<HTMLInputElement>('#q');
const isSearchPage = box?.closest('paper-search') != null;
const link = document.querySelector<HTMLAnchorElement>('.top a.narrow');

watchShortcuts((areOn) =>
  box?.setAttribute('aria-keyshortcuts', areOn ? '/ Control+K' : 'Control+K'),
);

// The page was read anew with words in the box, which browsers leave out.
const typed: unknown = history.state?.typed;
if (box && typeof typed === 'string') box.value = typed;

/** Where the reader was before, and comes back to by Escape. */
let former: HTMLElement | null = null;
/** Whoever goes back before it is here wants it no more. */
let isWanted = false;

function lay(): Promise<boolean> {
  isWanted = true;
  return import('./search-overlay.ts')
    .then(({ openOverlay }) => openOverlay(box, former, () => isWanted))
    .then(
      () => true,
      (error) => {
        console.error(error);
        return false;
      },
    );
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape' && target === box && former?.isConnected) {
    isWanted = false;
    former.focus();
    former = null;
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
  box?.focus();
  box?.select();
  if (!isSearchPage) void lay();
});

box?.closest('.top search')?.addEventListener('click', () => void lay());

link?.addEventListener('click', async (event) => {
  if (isSearchPage || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  former = link;
  if (!(await lay())) location.href = link.href;
});
