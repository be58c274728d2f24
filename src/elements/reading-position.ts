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
      current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    };
    const schedule = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(update);
    };
    addEventListener('scroll', schedule, { passive: true, signal: this.#listeners.signal });
    schedule();
  }

  disconnectedCallback() {
    this.#listeners.abort();
    cancelAnimationFrame(this.#frame);
  }
}

customElements.define('reading-position', ReadingPosition);
