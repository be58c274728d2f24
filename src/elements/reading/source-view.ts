import { element } from '../element.ts';
import pressed from '../pressed.css?inline';
import { adoptStyles } from '../style-sheet.ts';

adoptStyles(pressed);

/** Lets the reader see the source lines of each block, on the page. */
class SourceView extends HTMLElement {
  #listeners: AbortController | undefined;
  #tools: readonly HTMLElement[] = [];

  connectedCallback() {
    this.#listeners = new AbortController();
    const button = element('button', 'Vis kilden ved hvert afsnit');
    button.type = 'button';
    button.ariaPressed = 'false';
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
    // What comes of it is seen in the text.
    this.hidePopover?.();
    button.ariaPressed = `${button.ariaPressed !== 'true'}`;
    for (const tool of this.#tools) tool.remove();
    this.#tools = [];
    if (button.ariaPressed === 'false') return;
    try {
      const { addSourceTools } = await import('./source-tools.ts');
      // The reader may have thought better of it.
      if (button.ariaPressed === 'true' && this.#tools.length === 0)
        this.#tools = addSourceTools(this.querySelector('a')?.getAttribute('href') ?? '');
    } catch (error) {
      console.error('source-view:', error);
      button.ariaPressed = 'false';
    }
  }
}

customElements.define('source-view', SourceView);
