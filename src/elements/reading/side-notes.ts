import { element } from '../element.ts';
import { isShown } from '../is-shown.ts';
import { adoptStyles } from '../style-sheet.ts';
import { wordsOfNote } from './note-words.ts';
import styles from './side-notes.css?inline';

/** Between two notes, in pixels. */
const GAP = 10;

adoptStyles(styles);

// Shows the beginning of each note once more in the margin, beside its mark.
// The list at the end stays for paper, for narrow windows and for screen readers.
const marks = [...document.querySelectorAll<HTMLAnchorElement>('.prose [data-footnote-ref]')];
const notes = marks.map(toSideNote);
const margin = element('div', ...notes);
margin.className = 'side-notes';
margin.dataset['site'] = '';
// Whoever is read aloud to has the notes where the marks lead.
margin.setAttribute('aria-hidden', 'true');
/** The editors' notes stand in the same margin, each where its line is. */
const asides = [...document.querySelectorAll<HTMLElement>('.prose aside[popover]')];
const article = document.querySelector('article.paper');
// The tools of tables move what stands below them, and would be seen to move the notes.
if (document.querySelector('data-table')) customElements.whenDefined('data-table').then(show);
else show();

function show() {
  article?.append(margin);
  // At once: painted before, all would stand at the top and then leave it.
  place();
  // Folds, tables and sources that open move what stands below them.
  const watch = new ResizeObserver(place);
  for (const moving of document.querySelectorAll('.paper, .prose')) watch.observe(moving);
}

function toSideNote(mark: HTMLAnchorElement): HTMLElement {
  const words = wordsOfNote(mark);
  const [first] = words;
  const number = element('b', mark.textContent);
  if (first instanceof Element) first.prepend(number);
  const note = element('div', ...words);
  note.dataset['mark'] = mark.id;
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  const tell = (isNear: boolean) => () => note.classList.toggle('is-near', isNear);
  for (const coming of ['pointerenter', 'focus']) mark.addEventListener(coming, tell(true));
  for (const leaving of ['pointerleave', 'blur']) mark.addEventListener(leaving, tell(false));
  return note;
}

/** Puts each note as high as its mark, or right below what stands there already. */
function place() {
  const top = article?.getBoundingClientRect().top ?? 0;
  let free = 0;
  // All is read before anything is written: the page is laid out once.
  const wanted = marks.map((mark) =>
    isShown(mark) ? mark.getBoundingClientRect().top - top : undefined,
  );
  const heights = notes.map(({ offsetHeight }) => offsetHeight);
  const taken = asides.map((aside) => aside.getBoundingClientRect());
  for (const [at, note] of notes.entries()) {
    const want = wanted[at];
    note.hidden = want === undefined;
    if (want === undefined) continue;
    const height = heights[at] ?? 0;
    let from = Math.max(want, free);
    for (const aside of taken)
      if (from + height + GAP > aside.top - top && from < aside.bottom - top + GAP)
        from = aside.bottom - top + GAP;
    note.style.top = `${from}px`;
    free = from + height + GAP;
  }
}
