import { comeTo } from '../come-to.ts';
import { isShown } from '../is-shown.ts';
import { bindSwitch, isShortcut } from '../shortcuts.ts';
import { adoptStyles } from '../style-sheet.ts';
import { COPIES, copyBlock, copySelection, printBlock, shareBlock } from './block-acts.ts';
import { CONTROLS } from './block-controls.ts';
import styles from './block-tools.css?inline';
import { giveBack } from './margin-room.ts';
import { PassingMessage } from './passing-message.ts';
import { hasMargin, placeTools, uncover } from './tools-place.ts';

adoptStyles(styles);

const BLOCKS =
  '.prose :is(h2, h3, h4, p, li, tr, table, aside, dl > div, ins, del)[id]:not([data-away])';
/** So many marked characters may have been marked by chance. */
const SLIP = 3;

/** What the print button says of a block that is more, or less, than it seems to be. */
const PRINTS: Readonly<Record<string, string>> = {
  h: 'Udskriv afsnittet',
  tr: 'Udskriv rækken',
  table: 'Udskriv tabellen',
};

/** Offers a block's references beside it: by mouse, by touch, or block by block with the keys. */
export class BlockTools {
  readonly #root: HTMLElement;
  #block: HTMLElement | undefined;
  #passage: HTMLElement | Range | undefined;
  readonly #message: PassingMessage;

  /** Adds the tools to `<block-links>`; they listen in the article around it. */
  constructor(root: HTMLElement) {
    this.#root = root;
    root.insertAdjacentHTML('beforeend', CONTROLS);
    this.#message = new PassingMessage(this.#find('[role="status"]'));
    bindSwitch(this.#find('dialog input'));
    this.#find('[data-share]').hidden = !('share' in navigator);
    this.#find('[role="toolbar"]').addEventListener('click', (event) => this.#press(event));
    root.closest('article')?.addEventListener('keydown', (event) => this.#key(event));
    const dialog = this.#find<HTMLDialogElement>('dialog');
    // What is closed in the list of keys is the list alone: its button is come back to.
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !dialog.open) this.#hide();
      if (event.key === 'Tab' && !dialog.open) this.#tab(event);
    });
    // Who leaves the block, or presses elsewhere, is done with it.
    for (const type of ['pointerdown', 'focusin'])
      document.addEventListener(type, ({ target }) => {
        const isInside =
          target instanceof Node && (root.contains(target) || this.#block?.contains(target));
        if (!isInside) this.#hide();
      });
    for (const moving of [hasMargin, visualViewport])
      moving?.addEventListener(moving === hasMargin ? 'change' : 'resize', () => this.#place());
  }

  /** Shows the toolbar at the block that something stands in. */
  offer(target: Element) {
    const block = target.closest<HTMLElement>(BLOCKS);
    if (!block || block === this.#block || !getSelection()?.isCollapsed) return;
    this.#show(block);
  }

  /** A marked passage can be referred to as it stands, beside the block it is in. */
  offerSelection() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const { startContainer: from } = range;
    const start = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>(
      BLOCKS,
    );
    if (start && `${selection}`.trim().length > SLIP) this.#show(start, range);
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

  /** Shows the tools for a block, beside it or the passage in it that they are asked for at. */
  #show(block: HTMLElement, passage: HTMLElement | Range = block) {
    this.#block?.removeAttribute('data-asked');
    this.#block = block;
    this.#passage = passage;
    block.toggleAttribute('data-asked', true);
    this.#find('[role="toolbar"]').hidden = false;
    this.#message.tell('');
    this.#find('[data-print]').textContent = PRINTS[block.localName.replace(/\d/, '')] ?? 'Udskriv';
    this.#find('[data-copy="m"]').hidden = getSelection()?.isCollapsed ?? true;
    this.#place();
  }

  #place() {
    if (!this.#passage) return;
    const tools = this.#find('.place-tools');
    placeTools(tools, this.#passage);
    uncover(this.#passage, tools);
  }

  #hide() {
    const toolbar = this.#find('[role="toolbar"]');
    if (this.#block && toolbar.contains(document.activeElement)) comeTo(this.#block);
    toolbar.hidden = true;
    if (this.#block) this.#message.tell('');
    this.#block?.removeAttribute('data-asked');
    this.#block = undefined;
    this.#passage = undefined;
    giveBack();
  }

  /** The tools come after their block for those who tab, and what follows the block after them. */
  #tab(event: KeyboardEvent) {
    if (!this.#block) return;
    const buttons = [...this.#find('[role="toolbar"]').querySelectorAll('button')].filter(isShown);
    const { activeElement } = document;
    const isBefore = activeElement === document.body || activeElement === this.#block;
    if (isBefore && !event.shiftKey) {
      event.preventDefault();
      buttons[0]?.focus();
    } else if (activeElement === buttons[0] && event.shiftKey) {
      event.preventDefault();
      comeTo(this.#block);
    } else if (activeElement === buttons.at(-1) && !event.shiftKey)
      // From the block, the browser goes on to what follows.
      this.#hide();
  }

  #press(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !this.#block) return;
    const { copy, share, print, help } = button.dataset;
    if (help === '') this.explain();
    else if (share === '') this.#tell(shareBlock(this.#block));
    else if (print === '') printBlock(this.#block, button);
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
    this.#show(block);
  }

  #blocks(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => isShown(block));
  }

  /** Tells what came of an act, if there is anything to tell. */
  async #tell(act: Promise<string>) {
    const told = await act;
    if (!told) return;
    this.#message.tell(told, () => this.#place());
    this.#place();
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.#root.querySelector<Found>(selector);
    if (!found) throw new TypeError(`<block-links> needs ${selector} inside it`);
    return found;
  }
}
