import { type FacetValues, isNarrowed, passes } from '../../domain/search/facets.ts';
import type { Hit } from '../../domain/search/hit.ts';
import { describeCount, describeReading, suggestQueries } from '../../domain/search/message.ts';
import { readState, type SearchState, writeState } from '../../domain/search/state.ts';
import { element } from '../element.ts';
import { SpokenStatus } from '../spoken-status.ts';
import { toItem, toRegister, toSuggestion } from './hit-list.ts';
import { keepPosition, type ListPosition, readPosition } from './list-position.ts';
import type { Answer, Candidate, PaperIndex, Places } from './paper-index.ts';
import { keepRecentSearches } from './recent-searches.ts';
import { SearchFacets } from './search-facets.ts';

const BASE = import.meta.env.BASE_URL;
const SHOWN_AT_A_TIME = 8;
/** From the last key to the search, in milliseconds; a typist is quicker than that. */
const TYPING_PAUSE = 40;
const TITLE = document.title;
const FAILED =
  'Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller find vej i oversigten herunder.';

/**
 * Answers the search form inside it on the page itself, as the reader types. Loads the index when
 * the reader turns to the form.
 */
class PaperSearch extends HTMLElement {
  #listeners: AbortController | undefined;
  #index: Promise<PaperIndex> | undefined;
  #attempts = 0;
  /** Counts searches, so that an answer which comes too late is not shown. */
  #turn = 0;
  #places: Places | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #status: SpokenStatus | undefined;
  #remember: (typed: string) => void = () => undefined;
  /**
   * Whether the address in the bar belongs to a search that is finished, so that the next gets an
   * entry of its own.
   */
  #isSettled = true;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(this.#input, 'focus', () => void this.#load().catch(() => undefined));
    on(this.#input, 'input', () => this.#type());
    on(this.#find('form'), 'submit', (event) => this.#submit(event));
    on(this.#find('.facets'), 'change', () => this.#change());
    on(this.#find('.facets button'), 'click', () => this.#widen());
    on(this.#find('.more'), 'click', () => void this.#attempt(() => this.#showMore()));
    on(this.#find('.readings'), 'click', (event) => this.#take(event));
    on(this, 'keydown', (event) => this.#move(event as KeyboardEvent));
    on(this.#find('ol'), 'click', () => this.#leave());
    on(window, 'popstate', () => this.#showAddress());
    this.#remember = keepRecentSearches(this.#find('.recent'), (typed) => this.#ask(typed), signal);
    this.#status = new SpokenStatus(this.#find('.count'), this.#find('[role="status"]'));
    this.#showAddress();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    clearTimeout(this.#typing);
  }

  get #input(): HTMLInputElement {
    return this.#find<HTMLInputElement>('input[type="search"]');
  }

  get #facets(): SearchFacets {
    return new SearchFacets(this.#find<HTMLDetailsElement>('.facets'));
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
    this.#facets.chosen = { bilag: '', slags: '', punkt: '', navn: '' };
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
    if (this.#input.value.trim() === '')
      this.#facets.chosen = { bilag: '', slags: '', punkt: '', navn: '' };
    const address = writeState(this.#state);
    if (address === location.search) return;
    history[this.#isSettled ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    this.#isSettled = false;
  }

  /** Notes where the reader leaves the list, so that back comes to the same place. */
  #leave() {
    this.#remember(this.#state.typed);
    keepPosition(this.#find('ol'));
  }

  /** Brings a reader who comes back to where the list was left. */
  async #comeBack({ shown, top }: ListPosition) {
    while (this.#find('ol').children.length < shown && !this.#find('.more').hidden) {
      const before = this.#find('ol').children.length;
      await this.#showMore();
      if (this.#find('ol').children.length === before) break;
    }
    scrollTo({ top, behavior: 'instant' });
  }

  /**
   * Shows the answer to the search in the address, so that back and a link someone sent both work.
   */
  #showAddress() {
    const { typed, facets } = readState(location.search);
    this.#input.value = typed;
    this.#facets.chosen = facets;
    this.#isSettled = true;
    const left = readPosition();
    const shown = this.#search();
    if (left) void shown.then(() => this.#comeBack(left));
  }

  async #search() {
    const turn = ++this.#turn;
    const state = this.#state;
    this.toggleAttribute('data-asked', state.typed !== '');
    if (state.typed === '') return this.#clear();
    this.#facets.reveal();
    if (!this.#places) this.#status?.tell('Søger …');
    this.#find('ol').ariaBusy = 'true';
    await this.#attempt(async () => {
      const index = await this.#load();
      const answer = await index.search(state.typed);
      const narrowed = isNarrowed(state.facets) ? await this.#readFacets(index) : undefined;
      // Read anew: what the index does not know has been let go of.
      const { facets } = this.#state;
      const kept = narrowed
        ? answer.candidates.filter((one) => passes(narrowed(one), facets))
        : answer.candidates;
      const places = await index.open(answer, kept, SHOWN_AT_A_TIME);
      const hits = await places.next();
      if (turn !== this.#turn) return;
      this.#places = places;
      this.#find('ol').replaceChildren(...hits.map((hit) => toItem(hit, this.#paperAt(hit))));
      this.#showReading(state.typed, answer);
      this.#finish(
        describeCount(state.typed, {
          count: places.count,
          unit: places.unit,
          unlimited: answer.candidates.length,
        }),
      );
      document.title = `»${state.typed.slice(0, 60)}« – ${TITLE}`;
      // The counts can come when the answer stands there.
      const valuesOf = narrowed ?? (await this.#readFacets(index));
      if (turn !== this.#turn) return;
      this.#facets.show(answer.candidates.map(valuesOf));
      index.preload().catch((error) => console.error('paper-search:', error));
    });
  }

  async #readFacets(index: PaperIndex): Promise<(candidate: Candidate) => FacetValues> {
    const facets = await index.facets();
    this.#facets.forgetUnknown(new Set([...facets.values()].flatMap(({ names }) => names)));
    return ({ result }) => {
      const { paper = '', names = [] } = facets.get(result.id) ?? {};
      return this.#facets.toValues(paper.slice(1, -1), names);
    };
  }

  /** Adds the next hits, and moves the reader on to them. */
  async #showMore() {
    const places = this.#places;
    const hits = (await places?.next()) ?? [];
    if (places !== this.#places) return;
    const items = hits.map((hit) => toItem(hit, this.#paperAt(hit)));
    this.#find('ol').append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#showButton();
  }

  #showButton() {
    this.#find('.more').hidden = this.#find('ol').children.length >= (this.#places?.count ?? 0);
  }

  /** Tells how the query was read, and what to try when it found nothing. */
  #showReading(typed: string, { query, candidates }: Answer) {
    const reading = describeReading(typed, query);
    const [, ...others] = suggestQueries(typed, query);
    const buttons = others.flatMap((other, at) => [at > 0 ? ' eller ' : '', toSuggestion(other)]);
    const isLost = candidates.length === 0 && reading.length === 0;
    this.#find('.readings').replaceChildren(
      ...reading.map((line) => element('p', line)),
      ...(others.length > 0 ? [element('p', 'Mente du ', ...buttons, '?')] : []),
      ...(isLost
        ? [element('p', 'Prøv et kortere ord eller en anden stavemåde, eller ', toRegister(), '.')]
        : []),
    );
  }

  #clear() {
    this.#places = undefined;
    this.#find('ol').replaceChildren();
    this.#find('.readings').replaceChildren();
    this.#facets.hide();
    document.title = TITLE;
    this.#finish('');
  }

  #finish(message: string) {
    this.#find('ol').ariaBusy = null;
    this.#showButton();
    this.#status?.tell(message);
  }

  /** Tells the reader calmly when something cannot be fetched. What is typed stays. */
  async #attempt(action: () => Promise<void>) {
    const turn = this.#turn;
    try {
      await action();
    } catch (error) {
      console.error('paper-search:', error);
      // What was fetched may be half a part: the next attempt begins anew.
      this.#index = undefined;
      this.#attempts++;
      if (turn !== this.#turn) return;
      this.#clear();
      this.#status?.tell(FAILED);
      this.#find('.readings').replaceChildren(element('p', 'Du kan også ', toRegister(), '.'));
    }
  }

  /** Fetches the index once. */
  #load(): Promise<PaperIndex> {
    this.#index ??= import('./paper-index.ts').then(({ PaperIndex }) =>
      PaperIndex.load(BASE, this.dataset['words'] ?? '', this.#attempts),
    );
    return this.#index;
  }

  /** The short title of the paper that a hit is in, as the overview of papers has it. */
  #paperAt({ url }: Hit): string {
    const { pathname } = new URL(url, location.href);
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.card a')];
    return links.find((link) => link.pathname === pathname)?.textContent ?? '';
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
