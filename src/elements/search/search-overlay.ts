import { element } from '../element.ts';
import formStyles from '../form.css?inline';
import { within } from '../parts.ts';
import { adoptStyles } from '../style-sheet.ts';
import answerStyles from './answer.css?inline';
import './paper-search.ts';
import overlayStyles from './search-overlay.css?inline';

const SEARCH_PAGE = `${import.meta.env.BASE_URL}soeg/`;

let opening: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search over the page the reader is on, when it still `isWanted` once it is here, with
 * what is typed already in `box`; closed, it leaves the reader at `former`.
 */
export async function openOverlay(
  box: HTMLInputElement | null,
  former: HTMLElement | null,
  isWanted: () => boolean,
) {
  opening ??= makeOverlay();
  const dialog = await opening.catch((error) => {
    opening = undefined;
    throw error;
  });
  if (dialog.open || !isWanted()) return;
  const input = findInput(dialog);
  dialog.addEventListener('close', () => former?.focus(), { once: true });
  dialog.showModal();
  if (box?.value) input.value = box.value;
  input.focus();
  if (box?.value) input.dispatchEvent(new Event('input', { bubbles: true }));
  if (box) box.value = '';
}

/** The search of the search page in a dialog: one list, wherever it is asked for. */
async function makeOverlay(): Promise<HTMLDialogElement> {
  // The element alone: the page's style would be told of as one that is not allowed here.
  const [html = ''] =
    /<paper-search.*<\/paper-search>/s.exec(await within(fetchPage(), SEARCH_PAGE)) ?? [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const search = page.querySelector<HTMLElement>('paper-search');
  if (!search) throw new TypeError(`${SEARCH_PAGE} has no <paper-search>.`);
  search.dataset['over'] = '';
  const input = findInput(search);
  // The page has a box of that name already.
  input.id = 'over-q';
  input.placeholder = 'Søg i bilagene';
  input.setAttribute('aria-label', input.placeholder);
  const close = element('button', 'Luk');
  close.type = 'button';
  close.className = 'close';
  const dialog = element('dialog', close, document.adoptNode(search));
  dialog.className = 'search-overlay';
  dialog.setAttribute('aria-label', 'Søg i bilagene');
  close.addEventListener('click', () => dialog.close());
  // Only a press on the dialog's own box, around what is in it, is one beside it.
  dialog.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (target === dialog || link) dialog.close();
  });
  // A field of search is emptied by Escape, else; from a hit it leads back to the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    dialog.close();
  });
  adoptStyles(formStyles + answerStyles + overlayStyles);
  document.body.append(dialog);
  return dialog;
}

async function fetchPage(): Promise<string> {
  const response = await fetch(SEARCH_PAGE);
  if (!response.ok) throw new Error(`${SEARCH_PAGE}: ${response.status}`);
  return response.text();
}

function findInput(root: HTMLElement): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>('form input');
  if (!input) throw new TypeError('The search has no field.');
  return input;
}
