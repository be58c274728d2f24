import { element } from '../element.ts';

/** What the reader can do with the marks. */
interface Acts {
  step(by: number): void;
  remove(): void;
}

/** What reads aloud hears of what is put into a place that was there before; in milliseconds. */
const PAUSE = 100;
const KEYS = ['k', 'j'] as const;

/** The bar at the foot of the window that leads from mark to mark, and takes them away. */
export class FoundBar {
  readonly root = element('div');
  readonly #status = element('p');
  readonly #steps: readonly HTMLButtonElement[];

  constructor({ step, remove }: Acts) {
    this.#steps = [
      toButton('Forrige', ' fundne ord', () => step(-1)),
      toButton('Næste', ' fundne ord', () => step(1)),
    ];
    this.#status.setAttribute('role', 'status');
    this.root.className = 'found-bar';
    this.root.dataset['site'] = '';
    this.root.setAttribute('role', 'region');
    this.root.setAttribute('aria-label', 'Fundne ord');
    this.root.append(this.#status, ...this.#steps, toButton('Fjern', ' markering', remove));
  }

  /** Where there is a bar of changes at the foot of the window, it stands in it, not over it. */
  show() {
    const name = document.querySelector('.change-steps > legend');
    if (name) name.after(this.root);
    else document.body.append(this.root);
  }

  /** Says which of the marks it is. */
  tell(which: string) {
    setTimeout(() => this.#status.replaceChildren(which), PAUSE);
  }

  /** Says which keys do the same, when they do. */
  tellKeys(areOn: boolean) {
    for (const [at, button] of this.#steps.entries()) {
      button.setAttribute('aria-keyshortcuts', areOn ? (KEYS[at] ?? '') : '');
      button.title = areOn ? `Tast ${KEYS[at]}` : '';
    }
  }
}

/** A button whose whole label is said, and shown where there is room. */
function toButton(label: string, more: string, act: () => void): HTMLButtonElement {
  const button = element('button', label, element('span', more));
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
