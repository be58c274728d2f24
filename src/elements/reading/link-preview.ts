import { element } from '../element.ts';
import { isShown } from '../is-shown.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './link-preview.css?inline';
import { wordsOfNote } from './note-words.ts';
import { previewOf } from './previewed-place.ts';

/** How long the pointer or the focus rests on a link before it is previewed, in milliseconds. */
const OPENS_AFTER = 300;
/** How long the way from the link to the preview may take, in milliseconds. */
const CLOSES_AFTER = 250;
/** From the link to its preview, and from the preview to the window's edge, in pixels. */
const GAP = 6;

adoptStyles(styles);

/** The one preview: beside the link that is `#link`, or on its way there. */
class LinkPreview {
  readonly #box = element('div');
  #link: HTMLAnchorElement | undefined;
  /**
   * The mark whose note was open when the reader pressed it: to press it takes the focus out of
   * the note, and so closes it.
   */
  #pressed: HTMLAnchorElement | undefined;
  /** The link whose preview the reader has put away, until the reader has left the link. */
  #dismissed: HTMLAnchorElement | undefined;
  /** Whether the reader has opened it by an act, and so it stays until the next one. */
  #isHeld = false;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const box = this.#box;
    box.className = box.id = 'link-preview';
    box.popover = 'manual';
    box.dataset['site'] = '';
    box.tabIndex = -1;
    document.querySelector('main')?.append(box);
    box.addEventListener('pointerleave', () => this.#leave());
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !box.contains(relatedTarget)) this.#close();
    });
    box.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('button')) this.#return();
      else if (target.closest('.acts a')) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node)) return;
      const isAtMark = this.#link?.contains(target) ?? false;
      this.#pressed = isAtMark && this.#isHeld ? this.#link : undefined;
      if (!isAtMark && !box.contains(target)) this.#close();
    });
    document.addEventListener('keydown', (event) => this.#key(event), { capture: true });
    for (const leaving of ['pointerout', 'focusout'])
      document.addEventListener(leaving, ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link === this.#dismissed) this.#dismissed = undefined;
        if (link === this.#link) this.#leave();
      });
  }

  /** The reader has come to a link: previews it, if they stay. */
  approach(link: HTMLAnchorElement) {
    if (this.#isHeld || link === this.#link || link === this.#dismissed) return;
    this.#close();
    this.#link = link;
    this.#opening = setTimeout(() => this.#show(link), OPENS_AFTER);
  }

  /** The reader has asked for a note: opens it and goes there, or puts it away. */
  openNote(mark: HTMLAnchorElement) {
    const wasOpen = this.#pressed === mark;
    this.#pressed = undefined;
    this.#close();
    if (wasOpen) return;
    this.#link = mark;
    this.#isHeld = true;
    this.#fillWithNote(mark);
    this.#open(mark);
    mark.setAttribute('aria-expanded', 'true');
    this.#box.focus({ preventScroll: true });
  }

  async #show(link: HTMLAnchorElement) {
    if (!this.#isWanted) return;
    if ('footnoteRef' in link.dataset) {
      const beside = document.querySelector<HTMLElement>(`.side-notes [data-mark="${link.id}"]`);
      // Where the whole note stands in the margin already, it need not be shown again.
      if (beside && isShown(beside) && beside.scrollHeight <= beside.clientHeight) return;
      this.#fillWithNote(link);
    } else {
      const place = await previewOf(link).catch((error) => console.error('link-preview:', error));
      if (!place || this.#link !== link || this.#isHeld || !this.#isWanted) return;
      this.#box.setAttribute('role', 'tooltip');
      this.#box.removeAttribute('aria-label');
      const [title, words] = [element('strong', place.title), element('p', place.words)];
      this.#box.replaceChildren(...[title, words].filter(({ textContent }) => textContent !== ''));
      link.setAttribute('aria-describedby', this.#box.id);
    }
    this.#open(link);
  }

  #fillWithNote(mark: HTMLAnchorElement) {
    this.#box.setAttribute('role', 'dialog');
    const name = mark.getAttribute('aria-label') ?? '';
    this.#box.setAttribute('aria-label', name);
    const go = element('a', 'Gå til noten');
    go.href = mark.hash;
    const acts = element('p', go);
    acts.className = 'acts';
    if (this.#isHeld) {
      const close = element('button', 'Luk');
      close.type = 'button';
      acts.append(close);
    }
    this.#box.replaceChildren(element('strong', name), ...wordsOfNote(mark), acts);
  }

  /** Below the link where there is room for it, else above, and never past the window's sides. */
  #open(link: HTMLAnchorElement) {
    const box = this.#box;
    box.style.maxHeight = '';
    // With its link as its source, the Tab key goes from the link into it and back.
    box.showPopover({ source: link });
    const lines = [...link.getClientRects()];
    const [first, last] = [lines.at(0), lines.at(-1)];
    if (!first || !last) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const [above, below] = [first.top - 2 * GAP, clientHeight - last.bottom - 2 * GAP];
    const isAbove = box.offsetHeight > below && above > below;
    // A note can be scrolled in; anything else is read to its end by scrolling the page.
    if (box.getAttribute('role') === 'dialog') box.style.maxHeight = `${isAbove ? above : below}px`;
    const top = isAbove
      ? Math.max(first.top - GAP - box.offsetHeight, GAP - scrollY)
      : last.bottom + GAP;
    const left = Math.max(GAP, Math.min(last.left, clientWidth - box.offsetWidth - GAP));
    box.style.top = `${top + scrollY}px`;
    box.style.left = `${left + scrollX}px`;
    box.scrollTop = 0;
  }

  #leave() {
    if (this.#isHeld) return;
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => !this.#isWanted && this.#close(), CLOSES_AFTER);
  }

  /** Whether the pointer or the focus is at the link or in its preview. */
  get #isWanted(): boolean {
    return (
      (this.#link?.matches(':hover, :focus-visible') ||
        this.#box.matches(':hover, :focus-within')) ??
      false
    );
  }

  #key(event: KeyboardEvent) {
    this.#pressed = undefined;
    if (event.key !== 'Escape' || !this.#box.matches(':popover-open')) return;
    // What else listens for Escape waits for the next one.
    event.preventDefault();
    event.stopPropagation();
    this.#return();
  }

  /** Puts the preview away; who was in it is back at the link. */
  #return() {
    const link = this.#link;
    const wasInside = this.#box.contains(document.activeElement);
    this.#close();
    if (wasInside || link?.matches(':hover, :focus')) this.#dismissed = link;
    if (wasInside) link?.focus({ preventScroll: true });
  }

  #close() {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    const link = this.#link;
    this.#link = undefined;
    this.#isHeld = false;
    if (!link) return;
    link.removeAttribute('aria-expanded');
    link.removeAttribute('aria-describedby');
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
  }
}

const preview = new LinkPreview();

/** The reader has come to a link. */
export function approach(link: HTMLAnchorElement) {
  preview.approach(link);
}

/** The reader has asked for the note that a mark belongs to. */
export function openNote(mark: HTMLAnchorElement) {
  preview.openNote(mark);
}
