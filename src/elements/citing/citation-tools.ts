import { escapeHtml } from '../../domain/text/html.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './citation-tools.css?inline';
import { copy as copyContent } from './clipboard.ts';
import { PassingMessage } from './passing-message.ts';
import { wordsOf } from './words-of.ts';

adoptStyles(styles);

/** Adds to an open citation what copies it, and what closes it. */
export function addCitationTools(citation: HTMLElement) {
  const reference = citation.querySelector('p');
  const copy = toButton('Kopiér henvisning');
  const close = toButton('Luk');
  close.className = 'close';
  const status = element('span');
  status.setAttribute('role', 'status');
  const message = new PassingMessage(status);
  copy.addEventListener('click', async () => {
    const text = wordsOf(reference);
    const told = await copyContent({ html: escapeHtml(text), text }, 'Kopieret');
    message.tell(told);
  });
  close.addEventListener('click', () => citation.hidePopover());
  citation.append(element('p', copy, status), close);
}

function toButton(name: string): HTMLButtonElement {
  const button = element('button', name);
  button.type = 'button';
  return button;
}
