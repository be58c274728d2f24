import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import { tellTrouble } from '../trouble-note.ts';
import styles from './print-part.css?inline';

adoptStyles(styles);

/** A button that prints one part of the page: `<print-part for="maal-5">`. */
class PrintPart extends HTMLElement {
  connectedCallback() {
    const button = element('button', 'Udskriv');
    button.type = 'button';
    button.addEventListener('click', () => this.#print());
    this.replaceChildren(button);
  }

  async #print() {
    const part = document.getElementById(this.getAttribute('for') ?? '');
    if (!part)
      throw new TypeError(`<print-part> needs an element with the id ${this.getAttribute('for')}`);
    try {
      const { printPart } = await import('./print-alone.ts');
      printPart(part);
    } catch (error) {
      tellTrouble(this, error);
    }
  }
}

customElements.define('print-part', PrintPart);
