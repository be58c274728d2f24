import { toSlug } from '../../domain/addresses/permalink.ts';
import { shorten } from '../../domain/text/shorten.ts';

/** Longest name of a paper in addresses: design of the addresses. */
const MOST = 16;

/** Words of file names that tell nothing. */
const EMPTY = new RegExp(
  '^(?:bilag|(?:dagsordens)?punkt|pkt|endelig|endeligt|final|kopi|pdf|docx|ver|version|v|til|af|' +
    'og|den|\\d+)$',
);

/**
 * A paper's name in addresses, by its file's name: `Bilag 2 - Budget 2026.pdf` → `budget`; by its
 * title when that tells nothing: `Punkt 4 bilag 2.pdf`.
 */
export function paperSlug(name: string, taken: readonly string[], title = ''): string {
  const words = wordsOf(name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
  const [telling = ['papir', ...words]] = [words, wordsOf(title)]
    .map((all) => all.filter((word) => !EMPTY.test(word)))
    .filter(({ length }) => length > 0);
  return nextFree(shortened(telling), taken);
}

function wordsOf(text: string): string[] {
  return toSlug(text)
    .split('-')
    .filter((word) => word !== '');
}

function shortened(words: readonly string[]): string {
  let slug = (words[0] ?? 'papir').slice(0, MOST);
  for (const word of words.slice(1)) {
    if (`${slug}-${word}`.length > MOST) break;
    slug += `-${word}`;
  }
  return /^[a-z]/.test(slug) ? slug : `papir-${slug}`.slice(0, MOST).replace(/-+$/, '');
}

function nextFree(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug)) return slug;
  const count = taken.filter((other) => other.startsWith(slug.slice(0, MOST - 3))).length;
  return nextFree(`${slug.slice(0, MOST - 3)}-${count + 1}`, taken);
}

/** What papers drafted before have, and a later one of the same meeting may not have too. */
export interface Taken {
  readonly tableNames: readonly string[];
  readonly captions: readonly string[];
  readonly shortTitles: readonly string[];
}

/** Nothing is taken yet. */
export const NONE_TAKEN: Taken = { tableNames: [], captions: [], shortTitles: [] };

/** All that two have taken. */
export function joinTaken(one: Taken, other: Taken): Taken {
  return {
    tableNames: [...one.tableNames, ...other.tableNames],
    captions: [...one.captions, ...other.captions],
    shortTitles: [...one.shortTitles, ...other.shortTitles],
  };
}

/**
 * Words that tell one page from another: `Referat`, and where that is taken `Referat (2)`.
 * @param most how many characters they have at most, numbers below a hundred with them
 */
export function apart(words: string, taken: readonly string[], most?: number): string {
  if (!taken.includes(words)) return words;
  const own = most === undefined ? words : shorten(words, most - ' (99)'.length);
  const numbered = Array.from({ length: taken.length }, (_, at) => `${own} (${at + 2})`);
  return numbered.find((one) => !taken.includes(one)) ?? words;
}
