import { root, stemOf } from '../text/danish.ts';
import { toSpellings } from '../text/plain-letters.ts';
import { toWords } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** A place on the site, and what stands there. */
export interface KnownPlace {
  readonly name: string;
  /** With the base. */
  readonly path: string;
  /** Its own words, where the name does not say enough. */
  readonly tells?: string;
}

/** Something that a reader may ask for by name, or what answers a question, in a sentence. */
export interface KnownItem extends KnownPlace {
  /** What it is, in Danish: `Kommune`. */
  readonly kind: string;
  readonly tells: string;
  /** Where the paper says it, when the name is not a place's. */
  readonly place?: string;
  /** All places, when there are several: then the path is empty. */
  readonly places?: readonly KnownPlace[];
  /** How it is asked for: every one of a list must be asked, in one of the words that it has. */
  readonly asks: readonly (readonly string[])[];
  /** What else may be asked along with it. */
  readonly may: string;
}

/** What is called by its number, in the words for it, in plain letters. */
const NUMBERED: Readonly<Record<string, string>> = {
  punkt: 'punkt punktet pkt dagsordenspunkt dagsordenspunktet dagsordenpunkt',
  bilag: 'bilag bilaget',
  side: 'side siden s sidetal',
  mal: 'mal malet maal maalet resultatmal resultatmaal',
  note: 'fodnote fodnoten note noten fn',
  afsnit: 'afsnit afsnittet kapitel kapitlet kap',
};
/** Words that help other sentences along, and turn what is asked here. */
const TURNING = (
  'hvem hvornår hvornaar hvornar hvorfor hvordan hvis ikke før efter mellem andre ' +
  'mest flest ofte tit'
).split(' ');
/** What only an address on the net, or a part of one, has. */
const ADDRESS = /\p{L}[./]\p{L}|\p{L}-\p{L}+-\p{L}+-\p{L}/u;
/** `mål nr. 4`: a word, and a number that nothing goes on after. */
const WORD_AND_NUMBER =
  /(?<![\p{L}\p{N}])(\p{L}+)[ .:]*(?:n(?:umme)?r[ .]*)?(\d+(?:[.,]\d+)*)(?![\p{L}\d%]|[-–.,/]\d)/gu;
/** The least digits of what may be a case or a telephone. */
const LEAST_DIGITS = 5;
/** So much of what was typed is read, in characters. */
const LONGEST = 300;
/** So many parts has what is known by number. */
const PARTS = 4;
/** The most parts that are fetched for one query. */
const MOST_PARTS = 3;
/** The most items that are shown. */
const MOST_ITEMS = 3;

/**
 * What was typed, as what is known is asked for: the roots of its telling words, and what has a
 * number or an address of its own: `hvad er mål nr. 4` → `mal#4`.
 */
export function readAsked(typed: string): string[] {
  const marks: string[] = [];
  const take = (kind: string, what: string) => {
    marks.push(`${kind}#${what}`);
    return ' ';
  };
  const text = typed.slice(0, LONGEST).normalize('NFC').toLowerCase().trim();
  if (!/[\s@]/.test(text) && ADDRESS.test(text))
    return [`url#${text.replace(/^(?:https?:\/\/)?(?:www\.)?|[/.)]+$/g, '')}`];
  const rest = text
    .replace(
      /(?:mailto:)?([\w.+-]+) ?(?:@|[([]at[)\]]|snabel-?a) ?([\w-]+(?:\.\w+)*)/g,
      (_, ...m) => take('mail', `${m[0]}@${m[1]}`),
    )
    .replace(/(?<![\d.,])(\d+(?:[.,]\d+)?) ?(?:%|procent|pct(?!\p{L}))\.?/gu, (_, number: string) =>
      take('pct', number.replace('.', ',')),
    )
    .replace(/(?<![\d.,-])(\d\d?(?:\.\d\d?)+) ?[-–] ?(\d\d?)(?![\d.,-])/g, (_, ...m) =>
      take('nr', `${m[0]}-${m[1]}`),
    )
    .replace(WORD_AND_NUMBER, (whole, word: string, number: string) => {
      const plain = toSpellings(word).at(-1) ?? '';
      const kind = Object.keys(NUMBERED).find((key) => NUMBERED[key]?.split(' ').includes(plain));
      return kind ? take(kind, number.replaceAll(',', '.')) : whole;
    })
    .replace(/(?<![\d.,-])\d\d?(?:\.\d\d?)+(?![\p{L}\d.,%-])/gu, (number) => take('nr', number))
    .replace(/(?:\+|(?<!\d))\d[\d ./()-]*\d(?:[- ]?\p{L}(?![\p{L}\p{N}]))?/gu, (number) => {
      const compact = number.replace(/[^\p{L}\d]+/gu, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
      const digits = compact.replace(/\D/g, '').length;
      return digits < LEAST_DIGITS ? number : take('id', compact);
    });
  return [...marks, ...toTelling(rest)];
}

/** Whether what was typed, as `readAsked` has it, asks for an item and for nothing else. */
export function asksFor(asked: readonly string[], item: Pick<KnownItem, 'asks' | 'may'>): boolean {
  return surenessOf(asked, item) > 0;
}

/** What is asked for, the surest first; or what there is instead of a number that nothing has. */
export function pickKnown<Item extends KnownItem>(
  asked: readonly string[],
  items: readonly Item[],
): Item[] {
  const pick = (words: readonly string[]) =>
    items
      .map((item) => ({ item, sureness: surenessOf(words, item) }))
      .filter(({ sureness }) => sureness > 0)
      .sort((one, other) => other.sureness - one.sureness)
      .map(({ item }) => item);
  const found = pick(asked);
  const unlike = found.filter(
    ({ name, path }, at) =>
      found.findIndex((other) => other.name === name && other.path === path) === at,
  );
  const shown = unlike.length > 0 ? unlike : pick(asked.map((word) => word.replace(/#.*/, '#')));
  return shown.slice(0, MOST_ITEMS);
}

/** The parts in which what is asked for may be, as far as there are any of these beginnings. */
export function partsOf(asked: readonly string[], beginnings: readonly string[]): string[] {
  const marks = asked.filter((word) => word.includes('#'));
  const words = asked.filter((word) => beginnings.includes(partOf(word)));
  const sought = marks.length > 0 ? marks : words;
  return [...new Set(sought.map(partOf))].slice(0, MOST_PARTS);
}

/** The part that has what is asked for by a word: `betal` → `bet`, `side#23` → `side-3`. */
export function partOf(word: string): string {
  const [kind, number] = word.split('#');
  return number === undefined
    ? word.slice(0, 3)
    : `${kind}-${(Number(number.at(-1)) || 0) % PARTS}`;
}

/** All parts by number of a kind of marks. */
export function partsByNumber(kind: string): string[] {
  return Array.from({ length: PARTS }, (_, at) => `${kind}-${at}`);
}

/** What a screen reader is told of what stands above the list; nothing when nothing does. */
export function describeKnown(kinds: readonly string[]): string {
  if (kinds.length === 0) return '';
  const count = kinds.length === 1 ? 'et svar' : `${kinds.length} svar`;
  return `Øverst står ${count}: ${[...new Set(kinds)].join('; ')}.`;
}

/** How many words that must be asked for were; none when the item is not asked for. */
function surenessOf(
  asked: readonly string[],
  { asks, may }: Pick<KnownItem, 'asks' | 'may'>,
): number {
  const others = may.split(' ');
  const fitting = asks.filter((needs) => {
    const sought = needs.map((words) => words.split(' '));
    return (
      sought.every((words) => words.some((word) => asked.includes(word))) &&
      asked.every((word) => others.includes(word) || sought.some((words) => words.includes(word)))
    );
  });
  return Math.max(0, ...fitting.map((needs) => needs.length));
}

/**
 * The roots of the words that tell something, without Danish letters, as readers may type them. A
 * number stands as it is.
 */
function toTelling(text: string): string[] {
  const words = toWords(text).map(({ word }) => word);
  const telling = words.filter((word) => !isStopWord(word) || TURNING.includes(word));
  return telling.flatMap((word) =>
    /\d/.test(word) ? [word] : toSpellings(root(stemOf(word))).slice(-1),
  );
}
