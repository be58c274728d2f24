import { describePlace, NAMED_BY } from '../../domain/addresses/place.ts';
import type { ReferredPlace } from '../../domain/citing/reference.ts';
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
  return { paper, meeting, place, address: pageAddress() + block.id, words: wordsOf(block) };
}

/** The page's lasting address. */
export function pageAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname
  );
}
