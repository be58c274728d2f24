/** Marks, in the contents list inside it, the section the reader is at. */
class ReadingPosition extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback() {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const mark = (id: string) => {
      for (const [slug, link] of links) link.ariaCurrent = slug === id ? 'location' : null;
    };
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (entered) mark(entered.target.id);
      },
      { rootMargin: '0px 0px -70% 0px' },
    );
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      if (heading) this.#observer.observe(heading);
    }
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }
}

customElements.define('reading-position', ReadingPosition);
