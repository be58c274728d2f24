/** Marks, in the contents list inside it, the section the reader is at. */
class ReadingPosition extends HTMLElement {
  #listeners = new AbortController();
  #frame = 0;

  connectedCallback() {
    const links = [...this.querySelectorAll('a')];
    const places = links.map((link) => ({ link, heading: document.getElementById(link.hash.slice(1)) }));
    const update = () => {
      const passed = places.filter(({ heading }) => heading && heading.getBoundingClientRect().top < innerHeight / 3);
      const current = passed.at(-1)?.link;
      if (current?.ariaCurrent) return;
      for (const link of links) link.ariaCurrent = link === current ? 'location' : null;
      if (current) this.#reveal(current);
    };
    const schedule = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(update);
    };
    addEventListener('scroll', schedule, { passive: true, signal: this.#listeners.signal });
    schedule();
  }

  /** Scrolls the list alone: scrollIntoView would also stop the page on its way to the section. */
  #reveal(link: HTMLElement) {
    const list = this.parentElement;
    if (!list) return;
    const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - outer.height / 2;
  }

  disconnectedCallback() {
    this.#listeners.abort();
    cancelAnimationFrame(this.#frame);
  }
}

customElements.define('reading-position', ReadingPosition);
