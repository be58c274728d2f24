/** From this width on, the contents list has a column of its own. */
const COLUMN = '(min-width: 64rem)';
/** As far down the window a jump to a section puts its heading, at the most; in pixels. */
const JUMP_ENDS_ABOVE = 40;

/**
 * Marks, in the contents list inside it, the section the reader is at, and holds the list open
 * where it has a column of its own.
 */
class ReadingPosition extends HTMLElement {
  #listeners: AbortController | undefined;
  #frame = 0;
  /** Where the latest jump ended: a short last section cannot come to the top of the window. */
  #jump = { hash: '', y: -1 };

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const hasColumn = matchMedia(COLUMN);
    const schedule = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#update());
    };
    const unfold = () => {
      const [details, summary] = [this.querySelector('details'), this.querySelector('summary')];
      if (details) details.open = hasColumn.matches;
      if (summary) summary.tabIndex = hasColumn.matches ? -1 : 0;
    };
    const jump = () => {
      this.#jump = { hash: location.hash, y: scrollY };
      schedule();
    };
    addEventListener('scroll', schedule, { passive: true, signal });
    addEventListener('hashchange', jump, { signal });
    hasColumn.addEventListener('change', unfold, { signal });
    unfold();
    jump();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    cancelAnimationFrame(this.#frame);
  }

  #update() {
    const links = [...this.querySelectorAll('a')];
    const current =
      links.find(({ hash }) => hash === this.#jump.hash && scrollY === this.#jump.y) ??
      links.findLast(hasPassed);
    if (current?.ariaCurrent) return;
    for (const link of links) link.ariaCurrent = link === current ? 'location' : null;
    if (current) this.#reveal(current);
  }

  /** Scrolls the list alone: scrollIntoView would also stop the page on its way to the section. */
  #reveal(link: HTMLElement) {
    const list = this.parentElement;
    if (!list) return;
    const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      list.scrollTop += inner.top - outer.top - outer.height / 2;
  }
}

/** Whether the section's heading has come to where a jump to it ends, or above. */
function hasPassed({ hash }: HTMLAnchorElement): boolean {
  const heading = document.getElementById(hash.slice(1));
  return heading !== null && heading.getBoundingClientRect().top < JUMP_ENDS_ABOVE;
}

customElements.define('reading-position', ReadingPosition);
