import { adoptStyles } from '../style-sheet.ts';
import styles from './block-links.css?inline';
import type { BlockTools } from './block-tools.ts';

adoptStyles(styles);

/** Nothing in it works without script, so the page does not carry it. */
const LINK = 'M9 11a3 3 0 0 0 4 0l3-3a3 3 0 0 0-4-4l-1 1m0 4a3 3 0 0 0-4 0l-3 3a3 3 0 0 0 4 4l1-1';
const PRINT = 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z';
const CONTROLS = `
<button type="button">${toIcon(LINK)}Link<span> til et afsnit</span></button>
<button type="button">${toIcon(PRINT)}Udskriv</button>`;

function toIcon(drawing: string): string {
  return `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${drawing}"/></svg>`;
}

/** Lets the reader refer to a block or a marked passage. The tools come when first asked for. */
class BlockLinks extends HTMLElement {
  #listeners: AbortController | undefined;
  #tools: Promise<BlockTools> | undefined;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const article = this.closest('article');
    if (!article) throw new TypeError('<block-links> needs an article around it');
    this.innerHTML = CONTROLS;
    const offer = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.prose'))
        this.#use((tools) => tools.offer(target));
    };
    article.addEventListener('click', (event) => !isControl(event.target) && offer(event), {
      signal,
    });
    document.addEventListener(
      'selectionchange',
      () => hasSelection() && this.#use((tools) => tools.offerSelection()),
      {
        signal,
      },
    );
    const [start, printAll] = this.querySelectorAll('button');
    start?.addEventListener('click', () => this.#use((tools) => tools.start()), { signal });
    printAll?.addEventListener('click', () => print(), { signal });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  /** Fetches the tools the first time. When they cannot be fetched, the next act tries again. */
  #use(act: (tools: BlockTools) => void) {
    this.#tools ??= import('./block-tools.ts').then(({ BlockTools }) => new BlockTools(this));
    this.#tools.then(act).catch((error) => {
      this.#tools = undefined;
      console.error('block-links:', error);
    });
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, input') !== null;
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}

customElements.define('block-links', BlockLinks);
