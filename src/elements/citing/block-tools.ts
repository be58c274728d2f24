import { comeTo } from '../come-to.ts';
import { isShown } from '../is-shown.ts';
import { bindSwitch, isShortcut } from '../shortcuts.ts';
import { adoptStyles } from '../style-sheet.ts';
import { COPIES, copyBlock, copySelection, printBlock, shareBlock } from './block-acts.ts';
import styles from './block-tools.css?inline';
import { MESSAGE_STANDS } from './clipboard.ts';

adoptStyles(styles);

const BLOCKS = '.prose :is(h2, h3, h4, p, li, tr, table, aside, dl > div)[id]';
/** So many marked characters may have been marked by chance. */
const SLIP = 3;

/** What the print button says of a block that is more, or less, than it seems to be. */
const PRINTS: Readonly<Record<string, string>> = {
  h: 'Udskriv afsnittet',
  tr: 'Udskriv rækken',
  table: 'Udskriv tabellen',
};

const CONTROLS = `<div role="toolbar" aria-label="Link til stedet" hidden>
<button type="button" data-copy="c">Kopiér link</button>
<button type="button" data-copy="q">Link med citat</button>
<button type="button" data-copy="a">Kun adressen</button>
<button type="button" data-copy="m">Link til markeringen</button>
<button type="button" data-share>Del</button>
<button type="button" data-print>Udskriv</button>
<button type="button" data-help>Genvejstaster</button>
</div>
<p role="status"></p>
<dialog aria-label="Genvejstaster">
<p>»Link til et afsnit« går fra sted til sted i teksten. Dér virker:</p>
<ul>
<li><kbd>↓</kbd> <kbd>↑</kbd> næste og forrige</li>
<li><kbd>c</kbd> kopiér link</li>
<li><kbd>q</kbd> kopiér link med citat</li>
<li><kbd>a</kbd> kopiér kun adressen</li>
<li><kbd>Esc</kbd> tilbage</li>
</ul>
<p>Hvor som helst:</p>
<ul>
<li><kbd>/</kbd> eller <kbd>Ctrl</kbd>+<kbd>K</kbd> søg</li>
<li><kbd>n</kbd> <kbd>p</kbd> næste og forrige mærkede ændring</li>
</ul>
<label><input type="checkbox"> Brug genvejstaster</label>
<form method="dialog"><button type="submit">Luk</button></form>
</dialog>`;

/** Offers a block's references beside it: by mouse, by touch, or block by block with the keys. */
export class BlockTools {
  readonly #root: HTMLElement;
  #block: HTMLElement | undefined;
  #timer = 0;

  /** Adds the tools to `<block-links>`; they listen in the article around it. */
  constructor(root: HTMLElement) {
    this.#root = root;
    root.insertAdjacentHTML('beforeend', CONTROLS);
    bindSwitch(this.#find('dialog input'));
    this.#find('[data-share]').hidden = !('share' in navigator);
    this.#find('[role="toolbar"]').addEventListener('click', (event) => this.#press(event));
    root.closest('article')?.addEventListener('keydown', (event) => this.#key(event));
    const dialog = this.#find<HTMLDialogElement>('dialog');
    // What is closed in the list of keys is the list alone: its button is come back to.
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && !dialog.open) this.#hide();
    });
    // Who leaves the block, or presses elsewhere, is done with it.
    document.addEventListener('pointerdown', ({ target }) => {
      const isInside =
        target instanceof Node && (root.contains(target) || this.#block?.contains(target));
      if (!isInside) this.#hide();
    });
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
    if (start && `${selection}`.trim().length > SLIP)
      this.#show(start, range.getBoundingClientRect());
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
    const article = this.#root.closest('article');
    const beside = top - (article?.getBoundingClientRect().top ?? 0);
    toolbar.style.top = matchMedia('(width >= 80rem)').matches ? `${beside}px` : '';
    this.#find('[data-print]').textContent = PRINTS[block.localName.replace(/\d/, '')] ?? 'Udskriv';
    this.#find('[data-copy="m"]').hidden = getSelection()?.isCollapsed ?? true;
  }

  #hide() {
    const toolbar = this.#find('[role="toolbar"]');
    if (this.#block && toolbar.contains(document.activeElement)) comeTo(this.#block);
    toolbar.hidden = true;
    this.#block = undefined;
  }

  #press(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !this.#block) return;
    const { copy, share, print, help } = button.dataset;
    if (help === '') this.explain();
    else if (share === '') this.#tell(shareBlock(this.#block));
    else if (print === '') this.#tell(printBlock(this.#block));
    else if (copy === 'm') this.#tell(copySelection(this.#block));
    else this.#tell(copyBlock(this.#block, copy ?? 'c'));
  }

  #key(event: KeyboardEvent) {
    const block = event.target;
    if (
      !(block instanceof HTMLElement) ||
      !block.matches(BLOCKS) ||
      (event.key.length === 1 && !isShortcut(event)) ||
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
      Escape: () => this.#find('button').focus(),
      '?': () => this.explain(),
    };
    const action =
      actions[event.key] ??
      (event.key in COPIES ? () => this.#tell(copyBlock(block, event.key)) : undefined);
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
    return [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => isShown(block));
  }

  /** Tells what came of an act, if there is anything to tell. */
  async #tell(act: Promise<string>) {
    const told = await act;
    if (!told) return;
    const status = this.#find('[role="status"]');
    status.textContent = told;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => status.replaceChildren(), MESSAGE_STANDS);
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.#root.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<block-links> needs ${selector} inside it`);
    return found;
  }
}
