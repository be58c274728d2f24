import { element } from '../element.ts';

/** Leads to the register those whom the search does not help; `advice` comes before the link. */
export function toWayOut(advice: string): HTMLElement {
  const link = element('a', 'slå op i registeret fra A til Å');
  link.href = `${import.meta.env.BASE_URL}soeg/register/`;
  return element('p', advice, link, '.');
}

/** A button that asks `query`. */
export function toQuery(words: string, query: string): HTMLButtonElement {
  const button = element('button', words);
  button.type = 'button';
  button.dataset['query'] = query;
  return button;
}
