import { troubleOf } from '../trouble.ts';
import { QuoteFinder } from './quote-finder.ts';

/** Between two writings of what is typed to the tab's history, in milliseconds. */
const PAUSE = 1000;
const NOT_COME =
  'Bilagenes tekst kan ikke hentes lige nu. Dit citat er her stadig; prøv igen om lidt.';

/**
 * Tells where a quote that the reader pastes stands in the papers, and how it differs.
 * The quote never leaves the browser.
 */
class QuoteCheck extends HTMLElement {
  #listeners: AbortController | undefined;
  #finder: QuoteFinder | undefined;
  /** How many quotes have been asked for: the answer to an earlier one comes too late. */
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const field = this.#find<HTMLTextAreaElement>('textarea');
    const kept: unknown = history.state?.quote;
    if (typeof kept === 'string' && field.value === '') field.value = kept;
    this.#find('form').addEventListener('submit', (event) => this.#check(event), { signal });
    field.addEventListener('input', () => this.#keepSoon(field), { signal });
  }

  /** At once, and then again when the pause that browsers ask for is over. */
  #keepSoon(field: HTMLTextAreaElement) {
    if (this.#pause) return;
    this.#keep(field.value);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#keep(field.value);
    }, PAUSE);
  }

  /** Not all browsers keep what was typed when a page is read again. */
  #keep(quote: string) {
    try {
      history.replaceState({ ...history.state, quote }, '');
    } catch {
      // Then it is kept as the browser does.
    }
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    this.#finder?.stop();
  }

  async #check(event: Event) {
    event.preventDefault();
    const quote = this.#find<HTMLTextAreaElement>('textarea').value;
    this.#keep(quote);
    const asked = ++this.#asked;
    this.#show('Leder …', []);
    try {
      this.#finder ??= new QuoteFinder(this.getAttribute('from') ?? '');
      const [{ summarise, toSections }, parts] = await Promise.all([
        import('./quote-answer.ts'),
        this.#finder.find(quote),
      ]);
      if (asked === this.#asked) this.#show(summarise(parts), toSections(parts));
    } catch (error) {
      if (asked !== this.#asked) return;
      const [words, ...help] = await troubleOf(error, NOT_COME);
      if (asked === this.#asked) this.#show(words, help);
    }
  }

  #show(message: string, sections: readonly HTMLElement[]) {
    this.#find('[role="status"]').textContent = message;
    this.#find('.matches').replaceChildren(...sections);
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<quote-check> needs ${selector} inside it`);
    return found;
  }
}

customElements.define('quote-check', QuoteCheck);
