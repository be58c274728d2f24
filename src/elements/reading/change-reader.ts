import {
  type ChangeView,
  leavesOut,
  readChangeView,
  withChangeView,
} from '../../domain/papers/change-view.ts';
import { CHANGE_NAMES, type ChangeTag } from '../../domain/papers/tracked-change.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { writeAddress } from '../address-bar.ts';
import { wordsOf } from '../citing/words-of.ts';
import { comeTo } from '../come-to.ts';

/** The most characters that are told of a change that is not shown. */
const LONGEST = 40;
const BY_KEY: Readonly<Record<string, number>> = { n: 1, p: -1 };

/** Keeps the view of a paper with tracked changes in the address; leads from change to change. */
export class ChangeReader {
  readonly #root: HTMLElement;
  readonly #steps: HTMLElement;
  readonly #changes = [...document.querySelectorAll<HTMLElement>('.prose :is(ins, del)')];
  /** The change that the reader has come to; -1 before the first one. */
  #at = -1;
  #view: ChangeView = '';

  /** `root` has the radio buttons and the list, `steps` the buttons and the status. */
  constructor(root: HTMLElement, steps: HTMLElement) {
    this.#root = root;
    this.#steps = steps;
  }

  /** Answers what the reader has done; without an event it goes to where the address points. */
  handle(event?: Event) {
    const { type, target } = event ?? {};
    if (event instanceof KeyboardEvent) this.#step(BY_KEY[event.key] ?? 0);
    else if (type === 'change' && isViewChoice(target)) {
      this.#show(readChangeView(`vis=${target.value}`));
      this.#write('pushState');
    } else if (target instanceof HTMLAnchorElement) this.#go(this.#find(target.hash), 'pushState');
    else if (target instanceof HTMLButtonElement && target.dataset['by'])
      this.#step(Number(target.dataset['by']));
    else if (!event) this.#arrive();
  }

  #arrive() {
    this.#show(readChangeView(location.search));
    this.#go(this.#find(location.hash), 'replaceState');
  }

  #show(view: ChangeView) {
    this.#view = view;
    for (const input of this.#root.querySelectorAll('input')) input.checked = input.value === view;
    for (const select of this.#steps.querySelectorAll('select')) select.value = view;
    // On paper the address has to lead to the same text.
    const imprint = document.querySelector('.imprint');
    if (imprint)
      imprint.textContent = imprint.textContent.replace(/(?:\?vis=\w+)?$/, view && `?vis=${view}`);
    for (const change of this.#changes) {
      change.toggleAttribute('data-away', leavesOut(view, change.localName));
      // In a clean view nobody should hear »insertion« at every place.
      if (view) change.setAttribute('role', 'presentation');
      else change.removeAttribute('role');
    }
  }

  #write(method: 'pushState' | 'replaceState') {
    writeAddress(this, () => {
      const place = this.#changes[this.#find(location.hash)];
      const address = new URL(withChangeView(location.href, this.#view));
      // A place that the view leaves out would bring the address's reader back to the marked view.
      if (place && leavesOut(this.#view, place.localName)) address.hash = '';
      if (address.href !== location.href) history[method](null, '', address);
    });
  }

  /**
   * Goes on by one, from the change that the reader is at, or else from where they read; after the
   * last comes the first.
   */
  #step(by: number) {
    const count = this.#changes.length;
    const here = this.#changes[this.#at]?.getBoundingClientRect();
    const isSeen = here && here.bottom > 0 && here.top < innerHeight;
    const below = this.#changes.findIndex((change) => change.getBoundingClientRect().top > 0);
    const at = isSeen ? this.#at + by : by > 0 ? below : (below < 0 ? count : below) - 1;
    this.#pass((at + count) % count);
  }

  /** Comes to a change on the way; one that the view leaves out is told of where it would stand. */
  #pass(at: number) {
    const change = this.#changes[at];
    const block = change?.closest<HTMLElement>('[id]:not(ins, del)');
    if (!change || !block || !('away' in change.dataset)) return this.#go(at, 'replaceState');
    this.#at = at;
    comeTo(block);
    block.scrollIntoView({ block: 'center' });
    this.#tell(at, `: »${shorten(wordsOf(change), LONGEST)}«. Ikke med i visningen`);
  }

  #find(hash: string): number {
    return this.#changes.findIndex(({ id }) => hash === `#${id}`);
  }

  /** Comes to a change, in the marked view if the one at hand leaves it out. */
  #go(at: number, method: 'pushState' | 'replaceState') {
    const change = this.#changes[at];
    if (!change) return;
    const isAway = 'away' in change.dataset;
    // A link is both clicked and arrived at.
    if (at === this.#at && !isAway && change === document.activeElement) return;
    this.#at = at;
    if (isAway) {
      this.#show('');
      this.#write(method);
    }
    comeTo(change);
    change.scrollIntoView({ block: 'center' });
    this.#tell(at, isAway ? '. Nu med ændringer markeret' : '');
  }

  /** Says which change it is, and what more there is to say. */
  #tell(at: number, more: string) {
    const status = this.#steps.querySelector(':scope > [role="status"]');
    // Only insertions and deletions are tracked changes.
    const name = CHANGE_NAMES[this.#changes[at]?.localName as ChangeTag];
    if (status) status.textContent = `Ændring ${at + 1} af ${this.#changes.length}: ${name}${more}`;
  }
}

function isViewChoice(
  target: EventTarget | null | undefined,
): target is HTMLInputElement | HTMLSelectElement {
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type === 'radio')
  );
}
