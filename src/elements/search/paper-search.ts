import { readState, type SearchState, writeState } from '../../domain/search/state.ts';
import { SpokenStatus } from '../spoken-status.ts';
import { comeBack, keepPosition, readPosition } from './list-position.ts';
import { keepRecentSearches } from './recent-searches.ts';
import { SearchFacets } from './search-facets.ts';
import { SearchResults } from './search-results.ts';

/** From the last key to the search, in milliseconds; a typist is quicker than that. */
const TYPING_PAUSE = 40;

/**
 * Answers the search form inside it on the page itself, as the reader types. Loads the index when
 * the reader turns to the form.
 */
class PaperSearch extends HTMLElement {
  #listeners: AbortController | undefined;
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #facets!: SearchFacets;
  #results!: SearchResults;
  #remember!: (typed: string) => void;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /**
   * Whether the address in the bar belongs to a search that is finished, so that the next gets an
   * entry of its own.
   */
  #isSettled = true;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#input = this.#find<HTMLInputElement>('input[type="search"]');
    this.#list = this.#find('ol');
    this.#facets = new SearchFacets(this.#find<HTMLDetailsElement>('.facets'));
    const [readings, more] = [this.#find('.readings'), this.#find('.more')];
    this.#results = new SearchResults(this, {
      facets: this.#facets,
      status: new SpokenStatus(this.#find('.count'), this.#find('[role="status"]')),
      readings,
      list: this.#list,
      more,
    });
    this.#remember = keepRecentSearches(this.#find('.recent'), (typed) => this.#ask(typed), signal);
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(this.#input, 'focus', () => void this.#results.load().catch(() => undefined));
    on(this.#input, 'input', () => this.#type());
    on(this.#find('form'), 'submit', (event) => this.#submit(event));
    on(this.#find('.facets'), 'change', () => this.#change());
    on(this.#find('.facets button'), 'click', () => this.#widen());
    on(more, 'click', () => void this.#results.attempt(() => this.#results.showMore()));
    on(readings, 'click', (event) => this.#take(event));
    on(this, 'keydown', (event) => this.#move(event as KeyboardEvent));
    on(this.#list, 'click', () => this.#leave());
    on(window, 'popstate', () => this.#showAddress());
    this.#showAddress();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    clearTimeout(this.#typing);
  }

  get #state(): SearchState {
    return { typed: this.#input.value.trim(), facets: this.#facets.chosen };
  }

  #type() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#write();
      this.#search();
    }, TYPING_PAUSE);
  }

  #submit(event: Event) {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#write();
    this.#isSettled = true;
    this.#remember(this.#state.typed);
    this.#search();
  }

  #change() {
    this.#isSettled = true;
    this.#write();
    this.#isSettled = true;
    this.#search();
  }

  #widen() {
    this.#facets.clear();
    this.#change();
    this.#input.focus();
  }

  #ask(typed: string) {
    this.#input.value = typed;
    this.#change();
    this.#input.focus();
  }

  #take({ target }: Event) {
    const { query } = (target as HTMLElement).dataset;
    if (query !== undefined) this.#ask(query);
  }

  /**
   * Puts the search into the address: the first change since a finished search begins a new entry,
   * so that back brings that one.
   */
  #write() {
    if (this.#input.value.trim() === '') this.#facets.clear();
    const address = writeState(this.#state);
    if (address === location.search) return;
    history[this.#isSettled ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    this.#isSettled = false;
  }

  /** Notes where the reader leaves the list, so that back comes to the same place. */
  #leave() {
    this.#remember(this.#state.typed);
    keepPosition(this.#list);
  }

  /** Shows the answer to the search in the address: back and a link someone sent both work. */
  #showAddress() {
    const { typed, facets } = readState(location.search);
    this.#input.value = typed;
    this.#facets.chosen = facets;
    this.#isSettled = true;
    const left = readPosition();
    const shown = this.#search();
    if (left) void shown.then(() => comeBack(this.#list, left, () => this.#results.showMore()));
  }

  #search(): Promise<void> {
    return this.#results.show(this.#state);
  }

  /** Down and up go through the hits; Escape goes back to the form. */
  #move(event: KeyboardEvent) {
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.hits a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
    if (at < 0 || !step || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step]?.focus();
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<paper-search> needs ${selector} inside it`);
    return found;
  }
}

customElements.define('paper-search', PaperSearch);
