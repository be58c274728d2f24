import { writeAddress } from '../address-bar.ts';
import { troubleOf } from '../trouble.ts';
import { QuoteFinder } from './quote-finder.ts';

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

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const field = this.#find<HTMLTextAreaElement>('textarea');
    const kept: unknown = history.state?.quote;
    if (typeof kept === 'string' && field.value === '') field.value = kept;
    this.#find('form').addEventListener('submit', (event) => this.#check(event), { signal });
    field.addEventListener('input', () => this.#keep(field), { signal });
  }

  /** Not all browsers keep what was typed when a page is read again. */
  #keep(field: HTMLTextAreaElement) {
    writeAddress(this, () => history.replaceState({ ...history.state, quote: field.value }, ''));
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    this.#finder?.stop();
  }

  async #check(event: Event) {
    event.preventDefault();
    const field = this.#find<HTMLTextAreaElement>('textarea');
    const quote = field.value;
    this.#keep(field);
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
