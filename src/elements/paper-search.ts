import { formatCount } from '../domain/format.ts';
import { type PagefindPage, rankSections, type SectionHit } from '../domain/search-result.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

const BASE = import.meta.env.BASE_URL;
const MOST_SHOWN = 30;

/** Answers the search form inside it on the page itself. Loads the search index when the reader turns to the form. */
class PaperSearch extends HTMLElement {
  #listeners = new AbortController();
  #pagefind: Promise<Pagefind> | undefined;
  #failures = 0;
  #latest = '';

  connectedCallback() {
    const { signal } = this.#listeners;
    const input = this.#find<HTMLInputElement>('input');
    this.#find('form').addEventListener('submit', (event) => this.#submit(event, input.value), { signal });
    input.addEventListener('focus', () => this.#load().catch(() => undefined), { signal, once: true });
    window.addEventListener('popstate', () => this.#showAddress(), { signal });
    this.#showAddress();
  }

  disconnectedCallback() {
    this.#listeners.abort();
  }

  #submit(event: Event, query: string) {
    event.preventDefault();
    history.pushState(null, '', `?q=${encodeURIComponent(query.trim())}`);
    this.#search(query.trim());
  }

  /** Shows the answer to the query in the address, so that back and a link someone sent both work. */
  #showAddress() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    this.#find<HTMLInputElement>('input').value = query;
    this.#search(query);
  }

  async #search(query: string) {
    this.#latest = query;
    this.#show([]);
    this.#say(query ? 'Søger …' : '');
    if (!query) return;
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.map((result) => result.data()));
      if (this.#latest !== query) return;
      const hits = rankSections(pages);
      this.#say(summarise(query, hits.length, pages.length));
      this.#show(hits.slice(0, MOST_SHOWN));
    } catch (error) {
      console.error('paper-search:', error);
      if (this.#latest === query)
        this.#say('Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller find vej i oversigten herunder.');
    }
  }

  /** Fetches Pagefind once; a failed attempt is forgotten, so that the next search tries again. */
  #load(): Promise<Pagefind> {
    // A plain variable: a template inside import() breaks in Astro's built scripts.
    // Browsers remember a module that failed, by its address: a new attempt needs a new one.
    const url = `${BASE}pagefind/pagefind.js${this.#failures ? `?${this.#failures}` : ''}`;
    this.#pagefind ??= import(/* @vite-ignore */ url).catch((error) => {
      this.#pagefind = undefined;
      this.#failures++;
      throw error;
    });
    return this.#pagefind as Promise<Pagefind>;
  }

  #say(message: string) {
    this.#find('[role="status"]').textContent = message;
  }

  #show(hits: readonly SectionHit[]) {
    this.#find('ol').replaceChildren(...hits.map(toItem));
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<paper-search> needs ${selector} inside it`);
    return found;
  }
}

function summarise(query: string, sections: number, papers: number): string {
  if (sections === 0) return `Vi fandt ikke »${query}«. Prøv et kortere ord eller en anden stavemåde.`;
  const count = `${formatCount(sections, 'sted', 'steder')} i ${formatCount(papers, 'bilag', 'bilag')} passer på »${query}«.`;
  return sections > MOST_SHOWN ? `${count} De ${MOST_SHOWN} bedste vises.` : count;
}

function toItem({ url, paper, section, excerpt }: SectionHit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = section || paper;
  const words = document.createElement('p');
  words.append(
    ...excerpt.map(({ text, isMarked }) => {
      if (!isMarked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  const place = document.createElement('p');
  place.className = 'soft';
  place.textContent = paper;
  item.append(place, link, words);
  return item;
}

customElements.define('paper-search', PaperSearch);
