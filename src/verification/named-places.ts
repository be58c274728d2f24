import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { plain, words } from './plain-words.ts';
import { DATED_NOTE } from './taken-down.ts';

/** The words of the content files of a paper's own meeting, and of any meeting by its folder. */
export interface DeclaredWords {
  readonly declared: string;
  readonly declaredBy: (meeting: string) => string;
}

/** What stands before the words of a note of ours. */
export const NOTES = `(?:Redaktionens note|Figur mangler|Indhold mangler|${DATED_NOTE})`;
const COUNTED = /^(?:afsnit|punkt|figur|fodnote|underskrift) [\d.]+$/;
/** The date that tells namesakes apart: `, 27. august 2025`. */
const DATE = /, (?:\d{1,2}\. )?\p{Ll}+ \d{4}$/u;

/**
 * Whether a line of backlinks says only that, with links that are called what the papers call the
 * places.
 */
export function namesPlaces(part: Element, _region: Element, content: DeclaredWords): boolean {
  const links = selectAll('a', part);
  return (
    plain(part) === `Nævnt i ${links.map(plain).join(', ')}` &&
    links.every((link) => namesPlace(link, content))
  );
}

/**
 * Whether it says only that other meetings have the matter, with papers, bodies and dates that are
 * there.
 */
export function namesMeetings(
  part: Element,
  _region: Element,
  { declaredBy }: DeclaredWords,
): boolean {
  const links = selectAll('a', part);
  const papers = links.filter((link) => !/^\d+ til$/.test(plain(link)));
  return (
    plain(part) === `Samme sag: ${links.map(plain).join(' · ')}` &&
    isEach(papers, (link) => {
      const [, meeting = ''] =
        /\/(\d{4}-\d{2}[a-z\d-]*)\/[^/]+\/$/.exec(`${link.properties.href}`) ?? [];
      return isDeclared(plain(link).replace(/, [^,]*\d{4}$/, ''), declaredBy(meeting));
    })
  );
}

/** Whether a link is called what the content of the meeting that it leads to calls the place. */
function namesPlace(link: Element, { declared, declaredBy }: DeclaredWords): boolean {
  const [, meeting] = /\/(\d{4}-\d{2}[a-z\d-]*)\/[^/]+\//.exec(String(link.properties.href)) ?? [];
  const known = meeting ? declaredBy(meeting) : declared;
  return plain(link)
    .split(' › ')
    .every(
      (name) =>
        COUNTED.test(name) ||
        new RegExp(`^${NOTES}$`, 'u').test(name) ||
        // Where papers of several meetings are called the same, the date and the body are ours.
        isDeclared(name.replace(DATE, ''), known),
    );
}

/** Whether a name stands in the content, or a paper's and its body's do. */
function isDeclared(name: string, known: string): boolean {
  const isKnown = (part: string) => known.includes(words(part.replace(/…$/, '')));
  const [, paper = '', body = ''] = /^(.+), (.+)$/.exec(name) ?? [];
  return isKnown(name) || (paper !== '' && isKnown(paper) && isKnown(body));
}

/** Whether there are any, and each is as it should be. */
export function isEach<Item>(items: readonly Item[], isRight: (item: Item) => boolean): boolean {
  return items.length > 0 && items.every(isRight);
}
