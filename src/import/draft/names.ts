import { toSlug } from '../../domain/addresses/permalink.ts';
import { KIND_LABELS, type Kind } from '../../domain/papers/labels.ts';
import { cutAtWord, shortTitleOf } from '../facts/short-title.ts';
import { askField } from './decision.ts';

/** Longest name of a paper in addresses, in characters: a link stays on one line of mail. */
export const LONGEST_SLUG = 16;

/** Words of file names that tell nothing. */
const EMPTY = new RegExp(
  '^(?:[a-z]|bilag|(?:dagsordens)?punkt|pkt|endelig|endeligt|final|kopi|pdf|docx|ver|version|til|' +
    'af|og|den|med|om|for|fra|ved|paa|faelles|\\d+)$',
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
  let slug = (words[0] ?? 'papir').slice(0, LONGEST_SLUG);
  for (const word of words.slice(1)) {
    if (`${slug}-${word}`.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return /^[a-z]/.test(slug) ? slug : `papir-${slug}`.slice(0, LONGEST_SLUG).replace(/-+$/, '');
}

function nextFree(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug)) return slug;
  const count = taken.filter((other) => other.startsWith(slug.slice(0, LONGEST_SLUG - 3))).length;
  return nextFree(`${slug.slice(0, LONGEST_SLUG - 3)}-${count + 1}`, taken);
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
  const own = most === undefined ? words : cutAtWord(words, most - ' (99)'.length);
  const numbered = Array.from({ length: taken.length }, (_, at) => `${own} (${at + 2})`);
  return numbered.find((one) => !taken.includes(one)) ?? words;
}

/** A paper as its short title is made. */
export interface Titled {
  readonly file: string;
  readonly kind: Kind;
  readonly title: string;
  /** What the bundle's contents call it. */
  readonly tocTitle?: string | undefined;
}

/** Longest short title, in characters: src/schemas/appendix.ts. */
const LONGEST_SHORT = 32;

/** What a paper is called in lists and menus, and what is asked about it. */
export function toShortTitle(titled: Titled, { shortTitles }: Taken) {
  const { file, kind, title, tocTitle } = titled;
  const printed = [title, tocTitle].find((one) => one && one.length <= LONGEST_SHORT);
  // A meeting has one set of minutes and one agenda, mostly.
  const usual = kind === 'minutes' || kind === 'agenda' ? KIND_LABELS[kind] : undefined;
  const wanted = printed ?? usual ?? shortTitleOf(title, LONGEST_SHORT);
  const short = apart(wanted, shortTitles, LONGEST_SHORT);
  const ask = (taken: string, other: string, weight: number) => ({
    title: short,
    asked: [askField(file, 'shortTitle', taken, other, weight)],
  });
  if (short !== wanted)
    return ask(
      `Et andet papir hedder også »${wanted}«.`,
      'Skriv en kort titel, der skiller dem ad.',
      0.6,
    );
  if (printed ?? usual) return { title: short, asked: [] };
  return ask(
    `I menuen hedder papiret »${short}«, fordi titlen er for lang: »${title}«.`,
    `Skriv et navn på højst ${LONGEST_SHORT} tegn, som papiret kendes på.`,
    0.45,
  );
}
