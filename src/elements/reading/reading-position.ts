import { wordsOf } from '../citing/words-of.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './reading-position.css?inline';

adoptStyles(styles);

/** So far below the place where a jump ends a heading may be, rounding and all; in pixels. */
const NEAR = 16;

/**
 * Marks, in the contents list inside it, the section the reader is at, and names it on the button
 * that opens the list where it has no column of its own.
 */
class ReadingPosition extends HTMLElement {
  #listeners: AbortController | undefined;
  #frame = 0;
  /** The name of the section, on the button that opens the list in a narrow window. */
  readonly #section = element('span');

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.parentElement?.querySelector('button')?.append(this.#section);
    if (this.querySelectorAll('ol ol ol').length === 0) this.#deepen();
    const schedule = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#update());
    };
    addEventListener('scroll', schedule, { passive: true, signal });
    addEventListener('hashchange', schedule, { signal });
    this.addEventListener('toggle', () => this.#reveal(), { signal });
    this.addEventListener('click', () => this.hidePopover?.(), { signal });
    schedule();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    cancelAnimationFrame(this.#frame);
  }

  /**
   * Adds the third level, which is seen where it is read, and the tables of numbers, whose tools
   * are the script's too: without script the list is short.
   */
  #deepen() {
    let list: HTMLOListElement | undefined;
    for (const place of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4, .data)[id]'))
      if (/h[23]/.test(place.localName)) {
        list = element('ol');
        this.querySelector(`a[href="#${place.id}"]`)?.after(list);
      } else {
        const caption = place.querySelector('caption');
        const link = element('a', caption ? `Tabel: ${wordsOf(caption)}` : wordsOf(place));
        link.href = `#${place.id}`;
        list?.append(element('li', link));
      }
    for (const empty of this.querySelectorAll('ol:empty')) empty.remove();
  }

  #update() {
    const links = [...this.querySelectorAll('a')];
    const current = links.find(isShortOfTop) ?? links.findLast(hasPassed);
    if (current?.hasAttribute('aria-current')) return;
    for (const link of links) {
      link.removeAttribute('aria-current');
      // Where the list opens, it opens there, also for who goes through it with the keys.
      link.autofocus = link === current;
    }
    current?.setAttribute('aria-current', 'location');
    this.#section.textContent = current?.textContent ?? '';
    this.#reveal();
  }

  /** Scrolls the list alone: scrollIntoView would also stop the page on its way to the section. */
  #reveal() {
    const inner = this.querySelector('[aria-current]')?.getBoundingClientRect();
    // Opened, the list scrolls; in a column of its own, what is around it.
    for (const list of [this, this.parentElement]) {
      const outer = list?.getBoundingClientRect();
      if (list && outer && inner && (inner.top < outer.top || inner.bottom > outer.bottom))
        list.scrollTop += inner.top - outer.top - outer.height / 2;
    }
  }
}

/** Whether the address leads to the section, and the page's end keeps it from the top. */
function isShortOfTop(link: HTMLAnchorElement): boolean {
  const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - NEAR;
  const ahead = toGo(link);
  return link.hash === location.hash && isAtEnd && ahead > 0 && ahead < innerHeight;
}

/** Whether the section has come to where a jump to it ends, or above. */
function hasPassed(link: HTMLAnchorElement): boolean {
  return toGo(link) < NEAR;
}

/** How far below the place where a jump to it ends the section stands. */
function toGo({ hash }: HTMLAnchorElement): number {
  const section = document.getElementById(hash.slice(1));
  if (!section) return Number.POSITIVE_INFINITY;
  const { scrollMarginTop } = getComputedStyle(section);
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const keptAbove = Number.parseFloat(scrollMarginTop) + Number.parseFloat(scrollPaddingTop);
  // A table is arrived at with its tools.
  const start = section.closest('data-table') ?? section;
  return start.getBoundingClientRect().top - keptAbove;
}

customElements.define('reading-position', ReadingPosition);
