/** The note that a mark belongs to. */
export function noteOf(mark: HTMLAnchorElement): HTMLElement {
  const note = document.getElementById(mark.hash.slice(1));
  if (!note) throw new TypeError(`no note for ${mark.id}`);
  return note;
}

/**
 * All of a note's words, to be shown once more: with its links, without addresses of its own and
 * what the site has put there.
 */
export function wordsOfNote(mark: HTMLAnchorElement): Node[] {
  const copy = noteOf(mark).cloneNode(true) as HTMLElement;
  for (const own of copy.querySelectorAll('[data-site]')) own.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.children];
}
