import { beginningOf, type Suggestion, suggest } from '../../domain/search/suggestions.ts';
import { element } from '../element.ts';
import { readSearches } from '../search/recent-searches.ts';
import { adoptStyles } from '../style-sheet.ts';
import { fetchSuggestions } from './suggestion-files.ts';
import styles from './suggestion-list.css?inline';

adoptStyles(styles);

/** In a window narrower than this, in pixels, fewer are offered: the answer is to be seen. */
const NARROW = 480;
const MOST_IN_NARROW = 3;

/**
 * Makes a field of search one with a list of what the reader may be about to type. What is chosen
 * completes the query and is asked; the field keeps the focus all the time.
 */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #list = element('ul');
  readonly #ask: (typed: string) => void;
  /** The option that is pointed at; -1 for the field itself. */
  #at = -1;
  /** What was typed when the list was sent away: what comes late for it stays away. */
  #dismissed: string | undefined;

  constructor(input: HTMLInputElement, ask: (typed: string) => void, signal: AbortSignal) {
    this.#input = input;
    this.#ask = ask;
    this.#list.id = `${input.id}-forslag`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Forslag');
    input.after(this.#list);
    // A field of search may not be a combobox; one of text may, and Escape does not empty it.
    input.type = 'text';
    input.enterKeyHint = 'search';
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener('keydown', (event) => this.#press(event), { signal });
    input.addEventListener(
      'input',
      () => {
        this.#dismissed = undefined;
        this.#point(-1);
      },
      { signal },
    );
    input.addEventListener('blur', () => this.close(), { signal });
    input.form?.addEventListener('submit', () => this.#dismiss(), { signal });
    // A press on the list leaves the focus, and a keyboard on glass, where they are.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('pointerdown', ({ target }) => this.#point(this.#placeOf(target)));
    this.#list.addEventListener('click', ({ target }) => {
      const option = this.#list.children[this.#placeOf(target)];
      if (option) this.#take(option);
    });
  }

  /** Offers what goes on as it was typed, if it comes before more is typed. */
  async offer() {
    const typed = this.#input.value;
    const beginning = beginningOf(typed);
    const known = beginning ? await fetchSuggestions(beginning) : [];
    if (typed !== this.#input.value || this.#input !== document.activeElement) return;
    if (typed === this.#dismissed) return;
    // What is pointed at stays where it is.
    if (this.#at >= 0) return;
    const all = beginning ? suggest(typed, known, readSearches() ?? []) : [];
    const found = innerWidth < NARROW ? all.slice(0, MOST_IN_NARROW) : all;
    if (found.length === 0) return this.close();
    this.#list.replaceChildren(...found.map((one, at) => this.#toOption(one, at)));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#point(-1);
  }

  close() {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#point(-1);
  }

  #dismiss() {
    this.#dismissed = this.#input.value;
    this.close();
  }

  #press(event: KeyboardEvent) {
    const { key, isComposing, ctrlKey, altKey, metaKey } = event;
    if (this.#list.hidden || isComposing || ctrlKey || altKey || metaKey) return;
    const count = this.#list.children.length;
    const option = this.#list.children[this.#at];
    if (key === 'ArrowDown') this.#point(this.#at + 1 < count ? this.#at + 1 : -1);
    else if (key === 'ArrowUp') this.#point(this.#at < 0 ? count - 1 : this.#at - 1);
    else if (key === 'Escape') this.#dismiss();
    else if (key === 'Enter' && option) this.#take(option);
    else {
      // Enter asks what is typed, Tab goes on, and all other keys are the field's.
      if (key === 'Enter' || key === 'Tab') this.#dismiss();
      else if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(key)) this.#point(-1);
      return;
    }
    event.preventDefault();
  }

  #take(option: Element) {
    const typed = (option as HTMLElement).dataset['text'] ?? '';
    this.close();
    this.#ask(typed);
  }

  #placeOf(target: EventTarget | null): number {
    return [...this.#list.children].findIndex((option) => option.contains(target as Node | null));
  }

  #point(at: number) {
    this.#at = at;
    for (const [place, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(place === at));
    const option = this.#list.children[at];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #toOption([text, kind]: Suggestion, at: number): HTMLElement {
    const what = element('span', kind);
    what.className = 'soft';
    const option = element('li', element('span', text), ' ', what);
    option.id = `${this.#list.id}-${at}`;
    option.dataset['text'] = text;
    option.setAttribute('role', 'option');
    return option;
  }
}
