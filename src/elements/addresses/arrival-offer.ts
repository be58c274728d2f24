import { NAMED_BY } from '../../domain/addresses/place.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { wordsOf } from '../citing/words-of.ts';
import { comeTo } from '../come-to.ts';
import { leave, tellArrival } from './arrival-message.ts';
import { linkTo } from './link-to.ts';

/** The most characters that are shown of a place that may be meant. */
const LONGEST = 40;
const NOT_HERE = 'Stedet i adressen findes ikke på denne side.';

/** Says that a place is not on the page, and offers those that may be meant, or the contents. */
export function offerPlaces(likely: readonly string[]) {
  if (likely.length === 0) return tellArrival([`${NOT_HERE} `, toContents()]);
  const links = likely.flatMap((id, at) => {
    const block = document.getElementById(id);
    const lead = block?.querySelector<HTMLElement>(NAMED_BY[block.localName] ?? 'no-lead');
    const words = shorten(wordsOf(lead ?? block), LONGEST);
    return [at > 0 ? ' · ' : '', linkTo(`#${id}`), words && ` ${words}`];
  });
  tellArrival([`${NOT_HERE} Måske mente du: `, ...links], { isChoice: true });
}

/** Where the contents stand in a popover, the link opens it. */
function toContents(): HTMLAnchorElement {
  const list = document.querySelector<HTMLElement>('.contents [popover]');
  if (!list) return linkTo('#indhold', 'Gå til sidens begyndelse');
  const link = linkTo(`#${list.id}`, 'Se indholdet');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
    if (list.getClientRects().length === 0) list.showPopover();
    comeTo(list);
  });
  return link;
}
