import type { BlockTools } from './block-tools.ts';

/** Nothing in it works without script, so the page does not carry it. */
const CONTROLS = `<button type="button" data-start>Henvis til et sted</button>
<button type="button" data-help>Taster</button>`;

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
    article.addEventListener(
      'pointerover',
      (event) => event.pointerType === 'mouse' && offer(event),
      { signal },
    );
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
    const press = ({ target }: Event) => {
      const { start, help } = (target as HTMLElement).dataset;
      if (start === '') this.#use((tools) => tools.start());
      if (help === '') this.#use((tools) => tools.explain());
    };
    this.addEventListener('click', press, { signal });
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
