import { describePlace } from '../domain/place.ts';
import { type ClipboardContent, nameOf, type ReferredPlace, toAddress, toLink, toQuote } from '../domain/reference.ts';
import { findTextFragment, toTextFragment } from '../domain/text-fragment.ts';
import { writeClipboard } from './clipboard.ts';
import { offsetOf, toRange } from './text-range.ts';

const BLOCKS = '.prose :is(h2, h3, h4, p, li, tr, table, aside, dl > div)[id]';
const LEADS: Readonly<Record<string, string>> = { table: 'caption', tr: 'th, td', div: 'dt', aside: 'strong' };
const COPIES: Readonly<Record<string, { done: string; make: (referred: ReferredPlace) => ClipboardContent }>> = {
  c: { done: 'Linket er kopieret', make: toLink },
  q: { done: 'Link og citat er kopieret', make: toQuote },
  a: { done: 'Adressen er kopieret', make: toAddress },
};

/** The controls: nothing in them works without script, so the page does not carry them. */
const CONTROLS = `<button type="button" data-start>Henvis til et sted</button>
<button type="button" data-help>Taster</button>
<div role="toolbar" aria-label="Henvis til stedet" hidden>
<button type="button" data-copy="c">Kopiér link</button>
<button type="button" data-copy="q">Med citat</button>
<button type="button" data-copy="a">Kun adressen</button>
<button type="button" data-copy="m">Henvis til markeringen</button>
<button type="button" data-share>Del</button>
</div>
<p role="status"></p>
<dialog aria-label="Taster">
<p>»Henvis til et sted« går fra blok til blok. Dér virker:</p>
<ul>
<li><kbd>↓</kbd> <kbd>↑</kbd> næste og forrige</li>
<li><kbd>c</kbd> kopiér link</li>
<li><kbd>q</kbd> kopiér link med citat</li>
<li><kbd>a</kbd> kopiér kun adressen</li>
<li><kbd>Esc</kbd> tilbage</li>
</ul>
<form method="dialog"><button type="submit">Luk</button></form>
</dialog>`;

/** Lets the reader refer to any block, or to a marked passage: by mouse, by touch, or block by block with the keys. */
class BlockLinks extends HTMLElement {
  #listeners: AbortController | undefined;
  #block: HTMLElement | undefined;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const article = this.closest('article');
    if (!article) throw new TypeError('<block-links> needs an article around it');
    this.innerHTML = CONTROLS;
    this.#arrive(article);
    this.#find('[data-share]').hidden = !('share' in navigator);
    article.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#offer(event.target), { signal });
    article.addEventListener('click', (event) => this.#tap(event), { signal });
    article.addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('selectionchange', () => this.#offerSelection(), { signal });
    this.#find('[role="toolbar"]').addEventListener('click', (event) => this.#press(event), { signal });
    this.#find('[data-start]').addEventListener('click', () => this.#start(), { signal });
    this.#find('[data-help]').addEventListener('click', () => this.#find<HTMLDialogElement>('dialog').showModal(), { signal });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  /** Marks the passage that the address points at, in browsers that leave that to the page. */
  #arrive(article: HTMLElement) {
    const prose = article.querySelector('.prose');
    const found = prose && findTextFragment(prose.textContent, location.hash);
    if (!found) return;
    const range = toRange(prose, found.start, found.end);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  /** Shows the toolbar at the block that something stands in. */
  #offer(target: EventTarget | null) {
    const block = target instanceof Element ? target.closest<HTMLElement>(BLOCKS) : null;
    if (!block || block === this.#block || !getSelection()?.isCollapsed) return;
    this.#show(block, block.getBoundingClientRect());
  }

  #show(block: HTMLElement, { top }: DOMRect) {
    this.#block = block;
    const toolbar = this.#find('[role="toolbar"]');
    toolbar.hidden = false;
    toolbar.style.top = `${top - (this.closest('article')?.getBoundingClientRect().top ?? 0)}px`;
    this.#find('[data-copy="m"]').hidden = getSelection()?.isCollapsed ?? true;
  }

  #tap(event: MouseEvent) {
    if (event.target instanceof Element && !event.target.closest('a, button, summary, input')) this.#offer(event.target);
  }

  /** A marked passage can be referred to as it stands, beside the block it is in. */
  #offerSelection() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement?.closest<HTMLElement>(BLOCKS);
    if (start && `${selection}`.trim().length > 3) this.#show(start, range.getBoundingClientRect());
  }

  #press(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !this.#block) return;
    if ('share' in button.dataset) this.#share(this.#block);
    else if (button.dataset.copy === 'm') this.#copySelection(this.#block);
    else this.#copy(this.#block, button.dataset.copy ?? 'c');
  }

  /** Begins to go block by block: at the first one that is in view. */
  #start() {
    const blocks = this.#blocks();
    this.#focus(blocks.find((block) => block.getBoundingClientRect().top > 0) ?? blocks[0]);
  }

  #key(event: KeyboardEvent) {
    const block = event.target;
    if (!(block instanceof HTMLElement) || !block.matches(BLOCKS) || event.ctrlKey || event.metaKey || event.altKey) return;
    const blocks = this.#blocks();
    const at = blocks.indexOf(block);
    const actions: Record<string, () => void> = {
      ArrowDown: () => this.#focus(blocks[at + 1]),
      ArrowUp: () => this.#focus(blocks[at - 1]),
      Escape: () => this.#find('[data-start]').focus(),
      '?': () => this.#find<HTMLDialogElement>('dialog').showModal(),
    };
    const action = actions[event.key] ?? (event.key in COPIES ? () => this.#copy(block, event.key) : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  }

  #focus(block: HTMLElement | undefined) {
    if (!block) return;
    block.tabIndex = -1;
    block.focus();
    this.#show(block, block.getBoundingClientRect());
  }

  #blocks(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => block.checkVisibility());
  }

  async #copy(block: HTMLElement, key: string) {
    const copy = COPIES[key];
    if (!copy) throw new RangeError(`no way to copy called ${key}`);
    const referred = this.#refer(block);
    await this.#write(copy.make(referred), `${copy.done}: ${nameOf(referred)}.`);
  }

  async #copySelection(block: HTMLElement) {
    const range = getSelection()?.getRangeAt(0);
    const prose = block.closest('.prose');
    if (!range || !prose) return;
    const [start, words] = [offsetOf(prose, range), range.toString()];
    const fragment = toTextFragment(prose.textContent, start, start + words.length);
    if (!fragment) return this.#say('Ordene står flere steder. Markér lidt mere, så henvisningen bliver entydig.');
    const referred = { ...this.#refer(block), address: `${this.#page()}#:~:${fragment}`, words };
    await this.#write(toQuote(referred), 'Henvisningen til markeringen er kopieret.');
  }

  async #share(block: HTMLElement) {
    const referred = this.#refer(block);
    await navigator.share({ title: nameOf(referred), url: referred.address }).catch((error: DOMException) => {
      if (error.name !== 'AbortError') this.#say(`Kunne ikke dele. Adressen er ${referred.address}`);
    });
  }

  #refer(block: HTMLElement): ReferredPlace {
    const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4)[id]')];
    const isBefore = (heading: HTMLElement) => heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
    const section = wordsOf(headings.findLast(isBefore));
    const tag = block.localName;
    const lead = /^h\d$/.test(tag) ? wordsOf(block) : wordsOf(block.querySelector<HTMLElement>(LEADS[tag] ?? 'no-lead'));
    const { paper = '', meeting = '' } = this.closest('article')?.dataset ?? {};
    const place = describePlace({ id: block.id, tag, section, lead });
    return { paper, meeting, place, address: this.#page() + block.id, words: wordsOf(block) };
  }

  /** The page's lasting address. */
  #page(): string {
    return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
  }

  async #write(content: ClipboardContent, done: string) {
    try {
      await writeClipboard(content);
      this.#say(done);
    } catch (error) {
      console.error('block-links:', error);
      this.#say(`Browseren lod os ikke kopiere. Her er det: ${content.text}`);
    }
  }

  #say(message: string) {
    this.#find('[role="status"]').textContent = message;
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<block-links> needs ${selector} inside it`);
    return found;
  }
}

/** The words of an element, without footnote marks and the site's own words in it. */
function wordsOf(element: HTMLElement | null | undefined): string {
  const copy = element?.cloneNode(true) as HTMLElement | undefined;
  for (const mark of copy?.querySelectorAll('sup, [data-site]') ?? []) mark.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('block-links', BlockLinks);
