import { toSlug } from '../../domain/addresses/permalink.ts';
import { itemNumberOf } from '../facts/agenda-item.ts';
import { lettered } from './lettered.ts';

/** Longest id that a draft gives a heading, so that its blocks' numbers have room after it. */
const MOST = 18;

/** Words that help a heading along and tell nothing in an address. */
const SMALL = new Set(
  'af at de den det der efter en er et for fra i med og om på ved til the of and in to a'.split(
    ' ',
  ),
);

/** Ids that the page has for parts of its own, or that its blocks are numbered by. */
const TAKEN = new RegExp(
  '^(?:aendring|aendringer|afsnit|bilagene|citer|dele|figur|fodnote|fodnoter|henvisning|indhold|' +
    'indholdsliste|kilde|mangler|menu|note|om-bilaget|ordret|q|rettelse|tabel)(?:-|$)',
);

/**
 * An id for each heading of a paper, in order: short, of its own telling words, none twice.
 * `4. Budget for 2026` → `punkt-4` where items are numbered so, else `budget-2026`.
 * @param isAgenda whether the headings with a number are agenda items
 */
export function headingIds(headings: readonly string[], isAgenda: boolean): string[] {
  const used = new Set<string>();
  let item = '';
  return headings.map((text) => {
    const number = isAgenda ? itemNumberOf(text)?.number : undefined;
    if (number !== undefined) item = `punkt-${toSlug(number)}`;
    const own = number === undefined ? shortOf(text) : item;
    // What ends in a number would be taken for a block of the heading before: letters are none.
    const id = [own, item && `${item}-${own}`, ...lettered(own)].find(
      (candidate) => candidate && !used.has(candidate),
    );
    if (!id) throw new RangeError(`too many headings »${text}« have no id of their own`);
    used.add(id);
    return id;
  });
}

function shortOf(text: string): string {
  const words = text
    .replace(/^[\d.\s)]+/, '')
    .split(/\s+/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map(toSlug)
    .filter(Boolean);
  let id = words[0]?.slice(0, MOST) ?? 'overskrift';
  for (const word of words.slice(1)) {
    if (`${id}-${word}`.length > MOST) break;
    id += `-${word}`;
  }
  id = id.replace(/-+$/, '');
  return /^[a-z]/.test(id) && !TAKEN.test(id) ? id : `om-${id}`.slice(0, MOST);
}
