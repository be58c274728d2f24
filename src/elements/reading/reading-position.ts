import { wordsOf } from '../citing/words-of.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './reading-position.css?inline';

adoptStyles(styles);

/** As far down the window a jump to a section puts its heading, at the most; in pixels. */
const JUMP_ENDS_ABOVE = 80;

/**
 * Marks, in the contents list inside it, the section the reader is at, and names it on the button
 * that opens the list where it has no column of its own.
 */
class ReadingPosition extends HTMLElement {
  #listeners: AbortController | undefined;
  #frame = 0;
  /** The name of the section, on the button that opens the list in a narrow window. */
  readonly #section = element('span');
  /** Where the latest jump ended: a short last section cannot come to the top of the window. */
  #jump = { hash: '', y: -1 };

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.parentElement?.querySelector('button')?.append(this.#section);
    if (this.querySelectorAll('ol ol ol').length === 0) this.#deepen();
    const schedule = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#update());
    };
    const jump = () => {
      this.#jump = { hash: location.hash, y: scrollY };
      schedule();
    };
    addEventListener('scroll', schedule, { passive: true, signal });
    addEventListener('hashchange', jump, { signal });
    this.addEventListener('toggle', () => this.#reveal(), { signal });
    this.addEventListener('click', () => this.hidePopover?.(), { signal });
    jump();
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
    const current =
      links.find(({ hash }) => hash === this.#jump.hash && scrollY === this.#jump.y) ??
      links.findLast(hasPassed);
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

/** Whether the section's heading has come to where a jump to it ends, or above. */
function hasPassed({ hash }: HTMLAnchorElement): boolean {
  const heading = document.getElementById(hash.slice(1));
  return heading !== null && heading.getBoundingClientRect().top < JUMP_ENDS_ABOVE;
}

customElements.define('reading-position', ReadingPosition);
