import { toQuote } from '../../domain/citing/reference.ts';
import { copy } from '../citing/clipboard.ts';
import { PassingMessage } from '../citing/passing-message.ts';
import { referTo } from '../citing/referred-place.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import unseen from '../unseen.css?inline';
import styles from './change-quotes.css?inline';

adoptStyles(unseen + styles);

// Each change in the list can be copied where it stands: its words, with a link to them.
for (const item of document.querySelectorAll<HTMLElement>('tracked-changes li')) {
  const link = item.querySelector('a');
  const change = document.getElementById(link?.hash.slice(1) ?? '');
  if (change) item.append(...toControls(change));
}

function toControls(change: HTMLElement): HTMLElement[] {
  const button = element('button');
  button.type = 'button';
  const name = change.id.replace('aendring-', 'ændring ');
  button.setAttribute('aria-label', `Kopiér link med citat: ${name}`);
  const status = element('span');
  status.setAttribute('role', 'status');
  const message = new PassingMessage(status);
  // Seen on the button itself, so that nothing moves; the words are for who is read aloud to.
  const say = (word: string) => {
    button.dataset['says'] = word;
  };
  say('Kopiér');
  button.addEventListener('click', async () => {
    const trouble = await copy(toQuote(referTo(change)), '');
    status.className = trouble ? '' : 'unseen';
    say(trouble ? 'Kopiér' : 'Kopieret');
    message.tell(trouble || 'Link og citat er kopieret.', () => say('Kopiér'));
  });
  return [button, status];
}
