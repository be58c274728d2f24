import { toNamedLink } from '../../domain/citing/reference.ts';
import { element } from '../element.ts';
import { copy } from './clipboard.ts';
import { PassingMessage } from './passing-message.ts';

/** A button that copies a link to another page: `<copy-link address="https://…" name="…">`. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const button = element('button', 'Kopiér link');
    button.type = 'button';
    const status = element('span');
    status.setAttribute('role', 'status');
    const message = new PassingMessage(status);
    button.addEventListener('click', async () => message.tell(await this.#copy()));
    this.replaceChildren(button, ' ', status);
  }

  #copy(): Promise<string> {
    const link = toNamedLink(this.getAttribute('name') ?? '', this.getAttribute('address') ?? '');
    return copy(link, 'Linket er kopieret.');
  }
}

customElements.define('copy-link', CopyLink);
