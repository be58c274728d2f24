import * as drawings from '../../domain/text/drawings.ts';
import { toIcon } from '../../domain/text/icon.ts';
import { adoptStyles } from '../style-sheet.ts';
import { tellTrouble } from '../trouble-note.ts';
import styles from './block-links.css?inline';
import type { BlockTools } from './block-tools.ts';

adoptStyles(styles);

/** From tools that did not come until a marking asks for them again, in milliseconds. */
const REST = 2_000;

/** Nothing in it works without script, so the page does not carry it. */
const CONTROLS = `
<button type="button">${toIcon(drawings.link)}Link<span> til et afsnit</span></button>
<button type="button">${toIcon(drawings.print)}Udskriv</button>`;

/** Lets the reader refer to a block or a marked passage. The tools come when first asked for. */
class BlockLinks extends HTMLElement {
  #listeners: AbortController | undefined;
  #tools: Promise<BlockTools> | undefined;
  #isResting = false;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const article = this.closest('article');
    if (!article) throw new TypeError('<block-links> needs an article around it');
    this.innerHTML = CONTROLS;
    const offer = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.prose'))
        this.#use(target, (tools) => tools.offer(target));
    };
    article.addEventListener('click', (event) => !isControl(event.target) && offer(event), {
      signal,
    });
    document.addEventListener('selectionchange', () => this.#offerSelection(), {
      signal,
    });
    const [start, printAll] = this.querySelectorAll('button');
    start?.addEventListener('click', () => this.#use(start, (tools) => tools.start()), { signal });
    printAll?.addEventListener('click', () => print(), { signal });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  /** One marking is told of many times: when the tools do not come, not each asks for them. */
  #offerSelection() {
    const place = getSelection()?.anchorNode?.parentElement;
    if (!place?.closest('.prose') || !hasSelection() || this.#isResting) return;
    this.#use(place, (tools) => tools.offerSelection());
  }

  /** Fetches the tools the first time. When they cannot be fetched, the next act tries again. */
  #use(near: Element, act: (tools: BlockTools) => void) {
    this.#tools ??= import('./block-tools.ts').then(({ BlockTools }) => new BlockTools(this));
    this.#tools.then(act).catch((error) => {
      this.#tools = undefined;
      this.#isResting = true;
      setTimeout(() => {
        this.#isResting = false;
      }, REST);
      tellTrouble(near, error);
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
