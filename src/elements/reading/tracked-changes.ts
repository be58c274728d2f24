import { bindSwitch, isShortcut, watchShortcuts } from '../shortcuts.ts';
import { tellTrouble } from '../trouble-note.ts';
import type { ChangeReader } from './change-reader.ts';

/**
 * Brings what it takes to keep the view in the address and to go from change to change, once the
 * reader or the address asks for it.
 */
class TrackedChanges extends HTMLElement {
  #listeners: AbortController | undefined;
  #reader: Promise<ChangeReader> | undefined;

  connectedCallback() {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const steps = document.querySelector<HTMLElement>('.change-steps');
    if (!steps) throw new TypeError('<tracked-changes> needs .change-steps on the page');
    steps.hidden = false;
    const box = steps.querySelector('input');
    if (box) bindSwitch(box);
    watchShortcuts((areOn) => {
      for (const button of steps.querySelectorAll<HTMLElement>('[data-key]'))
        button.setAttribute('aria-keyshortcuts', areOn ? (button.dataset['key'] ?? '') : '');
    });
    const hand = async (event?: Event) => {
      this.#reader ??= import('./change-reader.ts').then(
        ({ ChangeReader }) => new ChangeReader(this, steps),
      );
      try {
        (await this.#reader).handle(event);
      } catch (error) {
        this.#reader = undefined;
        // What a key does is else done by the bar at the foot of the window.
        const isAtPlace = event?.target instanceof Element && event.type !== 'keydown';
        tellTrouble(isAtPlace ? (event.target as Element) : steps, error);
      }
    };
    const arrive = () => /[?&]vis=|#aendring/.test(location.href) && hand();
    arrive();
    for (const target of [this, steps])
      for (const type of ['change', 'click']) target.addEventListener(type, hand, { signal });
    this.#addQuotes(signal);
    const isOurs = (event: KeyboardEvent) => /^[np]$/.test(event.key) && isShortcut(event);
    document.addEventListener('keydown', (event) => isOurs(event) && hand(event), { signal });
    addEventListener('popstate', () => hand(), { signal });
    // Some browsers put back what was picked before, after the script has read the address.
    addEventListener('pageshow', arrive, { signal });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  /** The list can be copied from once it is open, as it is for those who are led to it. */
  #addQuotes(signal: AbortSignal) {
    const list = this.querySelector('details');
    const add = () =>
      list?.open && import('./change-quotes.ts').then(null, (error) => tellTrouble(list, error));
    list?.addEventListener('toggle', add, { signal });
    add();
  }
}

customElements.define('tracked-changes', TrackedChanges);
