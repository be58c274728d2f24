import {
  type ReferredPlace,
  referenceText,
  toAddress,
  toLink,
  toQuote,
} from '../../domain/citing/reference.ts';
import { toTextFragment } from '../../domain/citing/text-fragment.ts';
import type { ClipboardContent } from '../../domain/text/clipboard-content.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './block-tools.css?inline';
import { writeClipboard } from './clipboard.ts';
import { pageAddress, referTo } from './referred-place.ts';
import { offsetOf } from './text-range.ts';

adoptStyles(styles);

const BLOCKS = '.prose :is(h2, h3, h4, p, li, tr, table, aside, dl > div)[id]';
const COPIES: Readonly<
  Record<string, { done: string; make: (referred: ReferredPlace) => ClipboardContent }>
> = {
  c: { done: 'Linket er kopieret', make: toLink },
  q: { done: 'Link og citat er kopieret', make: toQuote },
  a: { done: 'Adressen er kopieret', make: toAddress },
};

/** What the print button says of a block that is more, or less, than it seems to be. */
const PRINTS: Readonly<Record<string, string>> = {
  h: 'Udskriv afsnittet',
  tr: 'Udskriv rækken',
  table: 'Udskriv tabellen',
};

const CONTROLS = `<div role="toolbar" aria-label="Henvis til stedet" hidden>
<button type="button" data-copy="c">Kopiér link</button>
<button type="button" data-copy="q">Med citat</button>
<button type="button" data-copy="a">Kun adressen</button>
<button type="button" data-copy="m">Henvis til markeringen</button>
<button type="button" data-share>Del</button>
<button type="button" data-print>Udskriv</button>
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

/** Offers a block's references beside it: by mouse, by touch, or block by block with the keys. */
export class BlockTools {
  readonly #root: HTMLElement;
  #block: HTMLElement | undefined;

  /** Adds the tools to `<block-links>`; they listen in the article around it. */
  constructor(root: HTMLElement) {
    this.#root = root;
    root.insertAdjacentHTML('beforeend', CONTROLS);
    this.#find('[data-share]').hidden = !('share' in navigator);
    this.#find('[role="toolbar"]').addEventListener('click', (event) => this.#press(event));
    root.closest('article')?.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Shows the toolbar at the block that something stands in. */
  offer(target: Element) {
    const block = target.closest<HTMLElement>(BLOCKS);
    if (!block || block === this.#block || !getSelection()?.isCollapsed) return;
    this.#show(block, block.getBoundingClientRect());
  }

  /** A marked passage can be referred to as it stands, beside the block it is in. */
  offerSelection() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement?.closest<HTMLElement>(BLOCKS);
    if (start && `${selection}`.trim().length > 3) this.#show(start, range.getBoundingClientRect());
  }

  /** Begins to go block by block: at the first one that is in view. */
  start() {
    const blocks = this.#blocks();
    this.#focus(blocks.find((block) => block.getBoundingClientRect().top > 0) ?? blocks[0]);
  }

  /** Tells the keys. */
  explain() {
    this.#find<HTMLDialogElement>('dialog').showModal();
  }

  #show(block: HTMLElement, { top }: DOMRect) {
    this.#block = block;
    const toolbar = this.#find('[role="toolbar"]');
    toolbar.hidden = false;
    toolbar.style.top = `${top - (this.#root.closest('article')?.getBoundingClientRect().top ?? 0)}px`;
    this.#find('[data-print]').textContent = PRINTS[block.localName.replace(/\d/, '')] ?? 'Udskriv';
    this.#find('[data-copy="m"]').hidden = getSelection()?.isCollapsed ?? true;
  }

  #press(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !this.#block) return;
    if ('share' in button.dataset) this.#share(this.#block);
    else if ('print' in button.dataset) this.#print(this.#block);
    else if (button.dataset['copy'] === 'm') this.#copySelection(this.#block);
    else this.#copy(this.#block, button.dataset['copy'] ?? 'c');
  }

  #key(event: KeyboardEvent) {
    const block = event.target;
    if (
      !(block instanceof HTMLElement) ||
      !block.matches(BLOCKS) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const blocks = this.#blocks();
    const at = blocks.indexOf(block);
    const actions: Record<string, () => void> = {
      ArrowDown: () => this.#focus(blocks[at + 1]),
      ArrowUp: () => this.#focus(blocks[at - 1]),
      Escape: () => this.#find('[data-start]').focus(),
      '?': () => this.explain(),
    };
    const action =
      actions[event.key] ?? (event.key in COPIES ? () => this.#copy(block, event.key) : undefined);
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
    return [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) =>
      block.checkVisibility(),
    );
  }

  async #copy(block: HTMLElement, key: string) {
    const copy = COPIES[key];
    if (!copy) throw new RangeError(`no way to copy called ${key}`);
    const referred = referTo(block);
    await this.#write(copy.make(referred), `${copy.done}: ${referenceText(referred)}.`);
  }

  async #copySelection(block: HTMLElement) {
    const range = getSelection()?.getRangeAt(0);
    const prose = block.closest('.prose');
    if (!range || !prose) return;
    const [start, words] = [offsetOf(prose, range), range.toString()];
    const fragment = toTextFragment(prose.textContent, start, start + words.length);
    if (!fragment)
      return this.#say(
        'Ordene står flere steder. Markér lidt mere, så henvisningen bliver entydig.',
      );
    // Quoted is what the reader sees: a view may leave out changes that stand in between.
    const seen = `${getSelection()}`.replace(/\s+/g, ' ');
    const referred = { ...referTo(block), address: `${pageAddress()}#:~:${fragment}`, words: seen };
    await this.#write(toQuote(referred), 'Henvisningen til markeringen er kopieret.');
  }

  async #share(block: HTMLElement) {
    const referred = referTo(block);
    await navigator
      .share({ title: referenceText(referred), url: referred.address })
      .catch((error: DOMException) => {
        if (error.name !== 'AbortError')
          this.#say(`Kunne ikke dele. Adressen er ${referred.address}`);
      });
  }

  async #print(block: HTMLElement) {
    try {
      const { printPart } = await import('../reading/print-alone.ts');
      printPart(block);
    } catch (error) {
      console.error('block-links:', error);
      this.#say('Udskriften kan ikke hentes lige nu. Prøv igen om lidt.');
    }
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
    const found = this.#root.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<block-links> needs ${selector} inside it`);
    return found;
  }
}
