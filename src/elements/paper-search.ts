import { formatCount } from '../domain/format.ts';
import { type PagefindSection, toRuns } from '../domain/search-result.ts';

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  preload(word: string): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  data(): Promise<PagefindSection>;
}

const BASE = import.meta.env.BASE_URL;
const SHOWN_AT_A_TIME = 10;
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzæøå';

/** Answers the search form inside it on the page itself. Loads the search index when the reader turns to the form. */
class PaperSearch extends HTMLElement {
  #listeners: AbortController | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #failures = 0;
  #latest = '';
  #results: readonly Result[] = [];

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const input = this.#find<HTMLInputElement>('input');
    this.#find('form').addEventListener('submit', (event) => this.#submit(event, input.value), { signal });
    input.addEventListener('focus', () => this.#load().catch(() => undefined), { signal, once: true });
    this.#find('.more').addEventListener('click', () => this.#attempt(() => this.#showMore()), { signal });
    window.addEventListener('popstate', () => this.#showAddress(), { signal });
    this.#showAddress();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
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
    this.#find('ol').replaceChildren();
    this.#find('.more').hidden = true;
    this.#say(query ? 'Søger …' : '');
    if (!query) return;
    await this.#attempt(async () => {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      if (this.#latest !== query) return;
      this.#results = results;
      await this.#showMore();
      // The rest of the small index, part by part as the alphabet goes, so that the next answer is there at once.
      for (const letter of ALPHABET) pagefind.preload(letter).catch((error) => console.error('paper-search:', error));
    });
  }

  /** Tells the reader calmly when something cannot be fetched. */
  async #attempt(action: () => Promise<void>) {
    const query = this.#latest;
    try {
      await action();
    } catch (error) {
      console.error('paper-search:', error);
      if (this.#latest === query)
        this.#say('Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller find vej i oversigten herunder.');
    }
  }

  /** Adds the next hits to the list, and moves the reader on to them when there were some before. */
  async #showMore() {
    const results = this.#results;
    const list = this.#find('ol');
    const shown = list.children.length;
    const sections = await Promise.all(results.slice(shown, shown + SHOWN_AT_A_TIME).map((result) => result.data()));
    if (this.#results !== results) return;
    list.append(...sections.map((section) => toItem(section, this.#paperAt(section.url))));
    this.#find('.more').hidden = list.children.length >= results.length;
    this.#say(summarise(this.#latest, results.length));
    if (shown > 0) list.children[shown]?.querySelector('a')?.focus();
  }

  /** Fetches Pagefind once; a failed attempt is forgotten, so that the next search tries again. */
  #load(): Promise<Pagefind> {
    // A plain variable: a template inside import() breaks in Astro's built scripts.
    // Browsers remember a module that failed, by its address: a new attempt needs a new one.
    const url = `${BASE}pagefind/pagefind.js${this.#failures ? `?${this.#failures}` : ''}`;
    this.#pagefind ??= import(/* @vite-ignore */ url)
      .then(async (pagefind: Pagefind) => {
        // The index is small: a worker would cost more to fetch than it saves.
        await pagefind.options({ noWorker: true });
        return pagefind;
      })
      .catch((error) => {
        this.#pagefind = undefined;
        this.#failures++;
        throw error;
      });
    return this.#pagefind;
  }

  /** The short title of the paper that a hit is in, as the overview of papers has it. */
  #paperAt(url: string): string {
    const { pathname } = new URL(url, location.href);
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.card a')];
    return links.find((link) => link.pathname === pathname)?.textContent ?? '';
  }

  #say(message: string) {
    this.#find('[role="status"]').textContent = message;
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<paper-search> needs ${selector} inside it`);
    return found;
  }
}

function summarise(query: string, count: number): string {
  if (count === 0) return `Vi fandt ikke »${query}«. Prøv et kortere ord eller en anden stavemåde.`;
  return `»${query}« findes ${formatCount(count, 'sted', 'steder')}.`;
}

function toItem({ url, meta: { title }, excerpt }: PagefindSection, paper: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title || paper;
  const words = document.createElement('p');
  words.append(
    ...toRuns(excerpt).map(({ text, isMarked }) => {
      if (!isMarked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  const place = document.createElement('p');
  place.className = 'soft';
  place.textContent = paper;
  item.append(...(title ? [place] : []), link, words);
  return item;
}

customElements.define('paper-search', PaperSearch);
