import { toSlug } from '../../domain/addresses/permalink.ts';
import { itemNumberOf } from '../facts/agenda-item.ts';
import { lettered } from './lettered.ts';

/** Longest id that a draft gives a heading, so that its blocks' numbers have room after it. */
const MOST = 18;

/** Longest id of one word, where that of no item can come before it. */
const MOST_ALONE = 24;

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
    const own = number === undefined ? shortOf(text, item ? MOST : MOST_ALONE) : item;
    // What ends in a number would be taken for a block of the heading before: letters are none.
    const id = [own, item && `${item}-${own}`, ...lettered(own)].find(
      (candidate) => candidate && !used.has(candidate),
    );
    if (!id) throw new RangeError(`too many headings »${text}« have no id of their own`);
    used.add(id);
    return id;
  });
}

function shortOf(text: string, alone: number): string {
  const words = text
    .replace(/^[§\d.\s)]+/, '')
    .split(/\s+/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map(toSlug)
    .filter(Boolean);
  const id = joined(words, MOST) ?? words[0]?.slice(0, alone) ?? 'overskrift';
  if (/^[a-z]/.test(id) && !TAKEN.test(id)) return id;
  return `om-${joined(words, MOST - 'om-'.length) ?? id}`.slice(0, alone);
}

/** As many whole words as there is room for, from the first one that has room. */
function joined(words: readonly string[], most: number): string | undefined {
  const at = words.findIndex((word) => word.length <= most);
  let id = words[at];
  for (const word of words.slice(at + 1)) {
    if (`${id}-${word}`.length > most) break;
    id += `-${word}`;
  }
  return id;
}
