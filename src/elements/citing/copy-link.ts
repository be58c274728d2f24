import { toNamedLink } from '../../domain/citing/reference.ts';
import { element } from '../element.ts';
import { copy, MESSAGE_STANDS } from './clipboard.ts';

/** A button that copies a link to another page: `<copy-link address="https://…" name="…">`. */
class CopyLink extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    const button = element('button', 'Kopiér link');
    button.type = 'button';
    const status = element('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => this.#copy(status));
    this.replaceChildren(button, ' ', status);
  }

  async #copy(status: HTMLElement) {
    const link = toNamedLink(this.getAttribute('name') ?? '', this.getAttribute('address') ?? '');
    status.textContent = await copy(link, 'Linket er kopieret.');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => status.replaceChildren(), MESSAGE_STANDS);
  }
}

customElements.define('copy-link', CopyLink);
