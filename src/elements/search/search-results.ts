import type { SearchState } from '../../domain/search/state.ts';
import { NotCome } from '../parts.ts';
import type { SpokenStatus } from '../spoken-status.ts';
import { troubleOf } from '../trouble.ts';
import type { ShownAnswer } from './search-answer.ts';
import type { SearchFacets } from './search-facets.ts';
import { toQuery, toWayOut } from './way-out.ts';

/** Where on the page the parts of an answer stand. */
interface ResultParts {
  readonly facets: SearchFacets;
  readonly status: SpokenStatus;
  readonly known: HTMLElement;
  readonly readings: HTMLElement;
  readonly list: HTMLElement;
  /** The button that asks for more hits. */
  readonly more: HTMLElement;
}

const BASE = import.meta.env.BASE_URL;
const FAILED =
  'Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller vælg et bilag herunder.';
/** So long an answer is waited for before that is told, in milliseconds. */
const PATIENCE = 5_000;

/** Brings the answer to a search onto the page: how many places, how it was read, and the hits. */
export class SearchResults {
  readonly #root: HTMLElement;
  readonly #parts: ResultParts;
  #answering: ReturnType<typeof loadAnswers> | undefined;
  #attempts = 0;
  /** Counts searches, so that an answer which comes too late is not shown. */
  #turn = 0;
  #answer: ShownAnswer | undefined;
  #typed = '';

  /** `root` names the file of the index's words, and has the overview of papers. */
  constructor(root: HTMLElement, parts: ResultParts) {
    this.#root = root;
    this.#parts = parts;
  }

  /** Fetches what answers, once. */
  load(): ReturnType<typeof loadAnswers> {
    this.#answering ??= loadAnswers(this.#root.dataset['words'] ?? '', this.#attempts);
    return this.#answering;
  }

  /** Shows the answer to a search, or nothing when nothing is asked. */
  async show(state: SearchState) {
    const { facets, status, list } = this.#parts;
    const turn = ++this.#turn;
    this.#typed = state.typed;
    this.#root.toggleAttribute('data-asked', state.typed !== '');
    if (state.typed === '') return this.#clear();
    facets.reveal();
    if (!this.#answer) status.tell('Søger …');
    list.setAttribute('aria-busy', 'true');
    await this.attempt(() => this.#search(state, turn));
  }

  /** Adds the next hits, and moves the reader on to them. */
  async showMore() {
    const answer = this.#answer;
    const items = (await answer?.next()) ?? [];
    if (answer !== this.#answer) return;
    this.#parts.list.append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#showButton();
  }

  /**
   * Tells the reader calmly when something cannot be fetched, or keeps them waiting: should it come
   * after all, it is shown. What is typed stays.
   */
  async attempt(action: () => Promise<void>) {
    const turn = this.#turn;
    const tell = ([words, ...help]: [string, ...HTMLElement[]]) => {
      if (turn !== this.#turn) return;
      this.#begin();
      this.#clear();
      this.#parts.status.tell(words);
      const again = toQuery('Prøv igen', this.#typed);
      this.#parts.readings.replaceChildren(again, ...help, toWayOut('Du kan også '));
    };
    const wait = setTimeout(tell, PATIENCE, [FAILED]);
    await action().catch(async (error) => {
      this.#begin();
      tell(await explain(error));
    });
    clearTimeout(wait);
  }

  /** What was fetched may be half a part, or never come: the next attempt begins anew. */
  #begin() {
    this.#answering = undefined;
    this.#attempts++;
  }

  async #search(state: SearchState, turn: number) {
    const { facets, known, list, readings } = this.#parts;
    const { index, findAnswer } = await this.load();
    const answer = await findAnswer(index, state, facets, this.#root);
    const items = await answer.next();
    if (turn !== this.#turn) return;
    this.#answer = answer;
    facets.reveal();
    list.replaceChildren(...items);
    known.replaceChildren(...answer.known);
    readings.replaceChildren(...answer.reading);
    const read = [...readings.children].map(({ textContent }) => textContent);
    this.#finish(answer.message, [answer.spoken, ...read].join(' ').trim());
    facets.show(answer.found);
  }

  #clear() {
    this.#answer = undefined;
    this.#parts.list.replaceChildren();
    this.#parts.known.replaceChildren();
    this.#parts.readings.replaceChildren();
    this.#parts.facets.hide();
    this.#finish('');
  }

  #finish(message: string, reading = '') {
    this.#parts.list.removeAttribute('aria-busy');
    this.#showButton();
    this.#parts.status.tell(message, reading);
  }

  #showButton() {
    const { more, list } = this.#parts;
    const isLeft = more === document.activeElement;
    more.hidden = list.children.length >= (this.#answer?.count ?? 0);
    if (isLeft && more.hidden) this.#root.querySelector('input')?.focus();
  }
}

async function loadAnswers(words: string, attempt: number) {
  const { PaperIndex, findAnswer } = await import('./search-answer.ts');
  return { index: await PaperIndex.load(BASE, words, attempt), findAnswer };
}

/** A script that has not come is one thing, an index that does not answer another. */
async function explain(error: unknown): Promise<[string, ...HTMLElement[]]> {
  if (error instanceof NotCome) return troubleOf(error, FAILED);
  console.error('paper-search:', error);
  try {
    const { adviseHost } = await import('./search-hosting.ts');
    return [FAILED, ...(await adviseHost(BASE, error))];
  } catch {
    return [FAILED];
  }
}
