import { UNCHOSEN } from '../../domain/search/facets.ts';
import { readState, type SearchState, writeState } from '../../domain/search/state.ts';
import { writeAddress, writeWaiting } from '../address-bar.ts';
import { SpokenStatus } from '../spoken-status.ts';
import type { SuggestionList } from '../suggesting/suggestion-list.ts';
import { comeBack, keepPosition, readPosition } from './list-position.ts';
import { keepRecentSearches } from './recent-searches.ts';
import { SearchFacets } from './search-facets.ts';
import { SearchResults } from './search-results.ts';

/** From the last key to the search, in milliseconds; a typist is quicker than that. */
const TYPING_PAUSE = 40;
/** The longest that the address waits for the answer, in milliseconds. */
const UNANSWERED = 500;
const TITLE = document.title;
/** The most characters of what was typed that the page's title has. */
const LONGEST_IN_TITLE = 60;

/**
 * Answers the search form inside it on the page itself, as the reader types. Loads the index when
 * the reader turns to the form. With `data-over` it lies over another page, whose address and title
 * it leaves alone.
 */
class PaperSearch extends HTMLElement {
  #listeners: AbortController | undefined;
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #facets!: SearchFacets;
  #results!: SearchResults;
  #remember!: (typed: string) => void;
  /** Whether what is in the field is still being typed. */
  #isTyped = false;
  #suggestions: SuggestionList | undefined;
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
    const [known, readings] = [this.#find('.known'), this.#find('.readings')];
    const more = this.#find('.more');
    this.#results = new SearchResults(this, {
      facets: this.#facets,
      status: new SpokenStatus(this.#find('.count'), this.#find('[role="status"]')),
      known,
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
    on(this.#find('.facets > button'), 'click', () => this.#widen());
    on(more, 'click', () => void this.#results.attempt(() => this.#results.showMore()));
    on(readings, 'click', (event) => this.#take(event));
    on(this, 'keydown', (event) => this.#move(event as KeyboardEvent));
    if (this.#isOver) return;
    on(this.#list, 'click', () => this.#leave());
    on(window, 'popstate', () => this.#showAddress());
    this.#showAddress();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    clearTimeout(this.#typing);
  }

  get #isOver(): boolean {
    return 'over' in this.dataset;
  }

  get #state(): SearchState {
    return { typed: this.#input.value.trim(), facets: this.#facets.chosen };
  }

  #type() {
    this.#isTyped = true;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#answer().then(() => this.#suggest()), TYPING_PAUSE);
  }

  /** Offers what the reader may be about to type, once what is typed has its answer. */
  async #suggest() {
    try {
      const { SuggestionList } = await import('../suggesting/suggestion-list.ts');
      const { signal } = this.#listeners ?? {};
      if (!signal || signal.aborted || !this.#isTyped) return;
      this.#suggestions ??= new SuggestionList(this.#input, (typed) => this.#ask(typed), signal);
      await this.#suggestions.offer();
    } catch (error) {
      console.error('paper-search:', error);
    }
  }

  #submit(event: Event) {
    // The search page has all that is left out over another page.
    if (this.#isOver) return;
    event.preventDefault();
    this.#isTyped = false;
    clearTimeout(this.#typing);
    this.#remember(this.#state.typed);
    this.#answer(true);
  }

  #change() {
    this.#isSettled = true;
    this.#answer(true);
  }

  #widen() {
    this.#facets.chosen = UNCHOSEN;
    this.#change();
    this.#input.focus();
  }

  #ask(typed: string) {
    this.#input.value = typed;
    this.#isTyped = false;
    this.#change();
    this.#input.focus();
  }

  #take({ target }: Event) {
    const { query } = (target as HTMLElement).dataset;
    if (query !== undefined) this.#ask(query);
  }

  /**
   * Answers, and then puts the search into the address: the first change since a finished search
   * begins a new entry, so that back brings that one.
   */
  async #answer(isFinished = false) {
    if (this.#state.typed === '') this.#facets.chosen = UNCHOSEN;
    await Promise.race([this.#search(), new Promise((late) => setTimeout(late, UNANSWERED))]);
    if (this.#isOver) return;
    writeAddress(this, () => {
      const address = writeState(this.#state);
      if (address !== location.search) {
        const method = this.#isSettled ? 'pushState' : 'replaceState';
        history[method](null, '', address || location.pathname);
        this.#isSettled = false;
      }
      this.#isSettled ||= isFinished;
    });
    if (isFinished) writeWaiting();
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
    const { typed } = this.#state;
    if (!this.#isOver)
      document.title = typed ? `»${typed.slice(0, LONGEST_IN_TITLE)}« – ${TITLE}` : TITLE;
    return this.#results.show(this.#state);
  }

  /** Down and up go through the hits; Escape goes back to the form. */
  #move(event: KeyboardEvent) {
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>(':is(.known, .hits) a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
    if (event.defaultPrevented || at < 0 || !step || !stops[at + step]) return;
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
