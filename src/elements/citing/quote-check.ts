import type { PublishedPaper } from '../../domain/citing/published-paper.ts';
import type { QuoteMatch, QuoteRun } from '../../domain/citing/quote.ts';

const BASE = import.meta.env.BASE_URL;
const VERDICTS = {
  exact: 'Ordret.',
  varied: 'De samme ord; kun store bogstaver eller tegnenes form er anderledes.',
  different: 'Ikke ordret. Det overstregede står kun i dit citat, det understregede kun i bilaget.',
} as const satisfies Record<QuoteMatch['verdict'], string>;

/** Where it stands, when a paper with tracked changes has it only in one of its wordings. */
const WORDINGS = {
  printed: '',
  proposed: ' i den foreslåede ordlyd',
  former: ' i den tidligere ordlyd',
} as const satisfies Record<QuoteMatch['wording'], string>;

/**
 * Tells where a quote that the reader pastes stands in the papers, and how it differs.
 * The quote never leaves the browser.
 */
class QuoteCheck extends HTMLElement {
  #listeners: AbortController | undefined;
  #papers: Promise<PublishedPaper[]> | undefined;

  connectedCallback() {
    this.#listeners = new AbortController();
    const form = this.#find<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => this.#check(event), {
      signal: this.#listeners.signal,
    });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  async #check(event: Event) {
    event.preventDefault();
    const quote = this.#find<HTMLTextAreaElement>('textarea').value;
    this.#show('Leder …', []);
    try {
      const [{ findQuote }, papers] = await Promise.all([
        import('../../domain/citing/quote.ts'),
        this.#load(),
      ]);
      const matches = findQuote(papers, quote);
      this.#show(summarise(matches), matches.map(toSection));
    } catch (error) {
      console.error('quote-check:', error);
      this.#show(
        'Bilagenes tekst kan ikke hentes lige nu. Dit citat er her stadig; prøv igen om lidt.',
        [],
      );
    }
  }

  #load(): Promise<PublishedPaper[]> {
    this.#papers ??= fetch(this.getAttribute('from') ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json();
      })
      .catch((error) => {
        this.#papers = undefined;
        throw error;
      });
    return this.#papers;
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

function summarise(matches: readonly (QuoteMatch | undefined)[]): string {
  if (matches.length === 0) return 'Skriv mindst ét ord.';
  const found = matches.filter((match) => match !== undefined);
  if (found.length === 0) return 'Vi fandt ikke citatet i bilagene.';
  if (found.length < matches.length)
    return `Vi fandt ${found.length} af citatets ${matches.length} dele.`;
  if (found.some(({ verdict }) => verdict !== 'exact')) return 'Det står der, men ikke helt sådan.';
  const [wording = 'printed', ...others] = new Set(found.map((match) => match.wording));
  return `Ja, det står der ordret${others.length === 0 ? WORDINGS[wording] : ''}.`;
}

function toSection(match: QuoteMatch | undefined): HTMLElement {
  const section = document.createElement('section');
  const verdict = document.createElement('p');
  section.append(verdict);
  if (!match) {
    verdict.textContent = 'Denne del fandt vi ikke.';
    return section;
  }
  const { path, id, title, wording, runs } = match;
  const link = document.createElement('a');
  link.href = `${BASE}${path}${id && `#${id}`}`;
  link.textContent = `Se stedet i ${title}`;
  const remark = WORDINGS[wording] && ` Det står${WORDINGS[wording]}.`;
  verdict.append(`${VERDICTS[match.verdict]}${remark} `, link);
  const words = document.createElement('blockquote');
  words.append(...runs.map(toNode));
  section.append(words);
  return section;
}

function toNode({ kind, text }: QuoteRun): Node | string {
  if (kind === 'same') return text;
  const mark = document.createElement(kind === 'missing' ? 'ins' : 'del');
  mark.textContent = text;
  return mark;
}

customElements.define('quote-check', QuoteCheck);
