import { element } from '../element.ts';
import pressed from '../pressed.css?inline';
import { adoptStyles } from '../style-sheet.ts';
import { tellTrouble } from '../trouble-note.ts';

adoptStyles(pressed);

/** Lets the reader see the source lines of each block, on the page. */
class SourceView extends HTMLElement {
  #listeners: AbortController | undefined;
  #tools: readonly HTMLElement[] = [];

  connectedCallback() {
    this.#listeners = new AbortController();
    const button = element('button', 'Vis kilden ved hvert afsnit');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    this.append(' ', button);
    button.addEventListener('click', () => this.#toggle(button), {
      signal: this.#listeners.signal,
    });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    for (const tool of this.#tools) tool.remove();
  }

  async #toggle(button: HTMLButtonElement) {
    button.setAttribute('aria-pressed', `${!isPressed(button)}`);
    for (const tool of this.#tools) tool.remove();
    this.#tools = [];
    if (!isPressed(button)) return this.hidePopover?.();
    try {
      const { addSourceTools } = await import('./source-tools.ts');
      // The reader may have thought better of it.
      if (isPressed(button) && this.#tools.length === 0)
        this.#tools = addSourceTools(this.querySelector('a')?.getAttribute('href') ?? '');
      // What comes of it is seen in the text.
      this.hidePopover?.();
    } catch (error) {
      button.setAttribute('aria-pressed', 'false');
      tellTrouble(button, error);
    }
  }
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

customElements.define('source-view', SourceView);
