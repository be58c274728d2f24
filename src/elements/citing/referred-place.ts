import { describePlace, NAMED_BY } from '../../domain/addresses/place.ts';
import type { ReferredPlace } from '../../domain/citing/reference.ts';
import { leavesOut, withChangeView } from '../../domain/papers/change-view.ts';
import { chosenView, wordingsOf } from './wordings.ts';
import { wordsOf } from './words-of.ts';

/** What a reference to a block says: where it stands, its lasting address and its words. */
export function referTo(block: HTMLElement): ReferredPlace {
  const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4)[id]')];
  const isBefore = (heading: HTMLElement) =>
    heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
  const section = wordsOf(headings.findLast(isBefore));
  const tag = block.localName;
  const lead = /^h\d$/.test(tag)
    ? wordsOf(block)
    : wordsOf(block.querySelector<HTMLElement>(NAMED_BY[tag] ?? 'no-lead'));
  const { paper = '', meeting = '' } = block.closest('article')?.dataset ?? {};
  const place = describePlace({ id: block.id, tag, section, lead });
  const page = addressAsRead(block);
  const all = document.createRange();
  all.selectNodeContents(block);
  return {
    paper,
    meeting,
    place,
    // A mail address forwards to the place alone, and would lose the view.
    address: page + (page.includes('?') ? '#' : '') + block.id,
    words: wordsOf(block),
    wordings: wordingsOf(all),
  };
}

/** The page's lasting address, in the chosen view, unless that leaves the place out. */
export function addressAsRead(place: HTMLElement): string {
  const view = chosenView();
  const isKept = view !== '' && !leavesOut(view, place.localName);
  return isKept ? withChangeView(pageAddress(), view) : pageAddress();
}

/** The page's lasting address. */
export function pageAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname
  );
}
