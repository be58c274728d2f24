import { referenceText } from '../../domain/citing/reference.ts';
import { addressAsRead, referTo } from '../citing/referred-place.ts';
import { wordsOf } from '../citing/words-of.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import { noteOf } from './note-words.ts';
import styles from './print-alone.css?inline';

adoptStyles(styles);

/** What stays of that around a part: a row is nothing without the heads of its columns. */
const FRAME = 'thead, caption, colgroup';
/** What leads to a note: of the paper, or of the editors. */
const MARKS = '[data-footnote-ref], .noted';

/**
 * Prints a part of the page alone, with its notes, under a line that says what it is.
 * Nothing is copied: what is not to be printed is left out where it stands, so tables follow on to
 * paper as they always do.
 */
export function printPart(part: HTMLElement) {
  const blocks = blocksOf(part);
  const notes = blocks
    .flatMap((block) => [...block.querySelectorAll<HTMLAnchorElement>(MARKS)])
    .map(noteOf);
  const title = toTitle(part);
  document.body.prepend(title);
  const kept = new Set<Element>([title, ...blocks, ...notes]);
  const around = new Set([...kept].flatMap(ancestorsOf));
  for (const note of notes)
    for (const heading of note.closest('[data-footnotes]')?.querySelectorAll('h2') ?? [])
      kept.add(heading);
  const leftOut = [...around]
    .flatMap(({ children }) => [...children])
    .filter((child) => !kept.has(child) && !around.has(child) && !child.matches(FRAME));
  const numbered = [...kept].filter(
    (block) => block instanceof HTMLLIElement && block.parentElement?.localName === 'ol',
  );
  const numbers = numbered.map((item) => numberOf(item as HTMLLIElement));
  for (const [at, item] of numbered.entries()) item.setAttribute('value', `${numbers[at]}`);
  for (const other of leftOut) other.setAttribute('data-unprinted', '');
  const undo = () => {
    title.remove();
    for (const item of numbered) item.removeAttribute('value');
    for (const other of leftOut) other.removeAttribute('data-unprinted');
  };
  addEventListener('afterprint', undo, { once: true });
  print();
}

/**
 * A heading stands for its whole section, as far as the next heading of its level or above; any
 * other block for itself.
 */
function blocksOf(part: HTMLElement): HTMLElement[] {
  const level = levelOf(part);
  if (level === 0) return [part.closest<HTMLElement>('tr') ?? part];
  const first = part.closest<HTMLElement>('hgroup') ?? part;
  const blocks = [first];
  for (
    let next = first.nextElementSibling;
    next instanceof HTMLElement;
    next = next.nextElementSibling
  ) {
    const nextLevel = levelOf(next.matches('hgroup') ? next.querySelector('h2, h3, h4') : next);
    if ((nextLevel > 0 && nextLevel <= level) || next.matches('[data-footnotes]')) break;
    blocks.push(next);
  }
  return blocks;
}

function levelOf(element: Element | null): number {
  return Number(element?.localName.match(/^h([1-6])$/)?.[1] ?? 0);
}

/** The elements that a block lies in, as far as the body. */
function ancestorsOf(block: Element): Element[] {
  const parent = block.parentElement;
  return !parent || block === document.body ? [] : [parent, ...ancestorsOf(parent)];
}

/** The number that stands before an item. */
function numberOf(item: HTMLLIElement): number {
  const list = item.parentElement as HTMLOListElement;
  return item.value || list.start + [...list.children].indexOf(item);
}

function toTitle(part: HTMLElement): HTMLElement {
  const name = part.closest('[data-paper]')
    ? referenceText(referTo(part))
    : wordsOf(document.querySelector('h1'));
  const today = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date());
  const title = element(
    'div',
    element('strong', name),
    element('span', `${addressAsRead(part)}#${part.id}`),
    element('span', `Udskrevet ${today}`),
  );
  title.className = 'printed-part';
  title.dataset['site'] = '';
  return title;
}
