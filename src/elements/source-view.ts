const BLOCKS = '.prose :is(p, ul, ol, table, dl > div)[id], .prose [data-footnotes] li';

/** Lets the reader see the source lines of each block, on the page. Each block's lines are fetched when they are asked for. */
class SourceView extends HTMLElement {
  #listeners: AbortController | undefined;
  #tools: HTMLElement[] = [];

  connectedCallback() {
    this.#listeners = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new TypeError('<source-view> needs a button inside it');
    button.hidden = false;
    button.addEventListener('click', () => this.#toggle(button), { signal: this.#listeners.signal });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    for (const tool of this.#tools) tool.remove();
  }

  #toggle(button: HTMLButtonElement) {
    const isOn = button.ariaPressed !== 'true';
    button.ariaPressed = `${isOn}`;
    for (const tool of this.#tools) tool.remove();
    this.#tools = isOn ? outermost(document.querySelectorAll<HTMLElement>(BLOCKS)).map((block) => this.#addTool(block)) : [];
  }

  #addTool(block: HTMLElement): HTMLElement {
    const tool = document.createElement('div');
    tool.className = 'source-tool';
    tool.dataset.site = '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Kilden til dette afsnit';
    button.ariaExpanded = 'false';
    button.ariaLabel = `Kilden til dette afsnit: ${block.innerText.trim().slice(0, 40)}`;
    const lines = document.createElement('pre');
    lines.hidden = true;
    tool.append(button, lines);
    button.addEventListener('click', async () => {
      lines.hidden = !lines.hidden;
      button.ariaExpanded = `${!lines.hidden}`;
      if (lines.textContent === '') lines.textContent = await this.#fetchLines(block.id);
    });
    // A list item or a row of a goal keeps what belongs to it inside it; the rest is followed by it.
    if (block.matches('li, dl > div')) block.lastElementChild?.append(tool);
    else block.after(tool);
    return tool;
  }

  async #fetchLines(id: string): Promise<string> {
    try {
      const response = await fetch(`${this.getAttribute('from')}${id}.txt`);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return (await response.text()).replace(/^(\d+)\t/gm, 'Linje $1: ').trimEnd();
    } catch (error) {
      console.error('source-view:', error);
      return 'Kilden kan ikke hentes lige nu. Prøv igen om lidt.';
    }
  }
}

/** The blocks that lie in no other, and in nothing of the site's own. */
function outermost(blocks: Iterable<HTMLElement>): HTMLElement[] {
  return [...blocks].filter((block) => !block.parentElement?.closest(`[data-site], ${BLOCKS}`));
}

customElements.define('source-view', SourceView);
