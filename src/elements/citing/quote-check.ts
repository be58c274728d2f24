import { QuoteFinder } from './quote-finder.ts';

/**
 * Tells where a quote that the reader pastes stands in the papers, and how it differs.
 * The quote never leaves the browser.
 */
class QuoteCheck extends HTMLElement {
  #listeners: AbortController | undefined;
  #finder: QuoteFinder | undefined;
  /** How many quotes have been asked for: the answer to an earlier one comes too late. */
  #asked = 0;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const field = this.#find<HTMLTextAreaElement>('textarea');
    const kept: unknown = history.state?.quote;
    if (typeof kept === 'string' && field.value === '') field.value = kept;
    this.#find('form').addEventListener('submit', (event) => this.#check(event), { signal });
    // On the way out is seldom enough for any browser's limit, and stands in the tab alone.
    addEventListener('pagehide', () => this.#keep(field.value), { signal });
    field.addEventListener('change', () => this.#keep(field.value), { signal });
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
      console.error('quote-check:', error);
      this.#show(
        'Bilagenes tekst kan ikke hentes lige nu. Dit citat er her stadig; prøv igen om lidt.',
        [],
      );
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
