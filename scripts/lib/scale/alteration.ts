import { toSlug } from '../../../src/domain/addresses/permalink.ts';
import { isStopWord } from '../../../src/domain/search/stop-words.ts';
import { pick } from '../random.ts';
import { inventName, inventWord, LONG, type NamedKind } from './invention.ts';
import { type Papers, readFixedWords, readNames, readNumbers, readSourceWords } from './papers.ts';
import { rewriteData, rewritePaper, rewriteSource } from './prose.ts';

/** A name for the register. */
export interface NewName {
  readonly kind: NamedKind;
  readonly name: string;
  readonly key: string;
}

/** What makes the papers of another meeting: the same in source and content. */
export interface Alteration {
  /** Other words, by the words they stand for, all in small letters. */
  readonly words: ReadonlyMap<string, string>;
  /** Other case and document numbers, and the keys of renamed rows. */
  readonly literals: ReadonlyMap<string, string>;
  readonly names: readonly NewName[];
  /** The long ones among the new words, with their joints. */
  readonly compounds: readonly string[];
}

/** How many of the distinct words of a meeting's papers are others in another's. */
const ALTERED = 0.1;
/** Shorter words are seldom what a paper is about. */
const SHORTEST = 5;
const KINDS = ['municipality', 'organisation', 'programme'] as const;
/** How many names of each kind are others. */

const RENAMED = { municipality: 1, organisation: 2, programme: 1 } as const satisfies Record<
  NamedKind,
  number
>;
const WORD = /(?<![\p{L}\p{Nd}\p{M}])\p{L}+(?![\p{L}\p{Nd}\p{M}])/gu;

/** Chooses what is altered. `taken` has the words in use, and is given the new ones. */
export function createAlteration(
  papers: Papers,
  random: () => number,
  taken: Set<string>,
): Alteration {
  const found = readSourceWords(papers);
  const fixed = readFixedWords(papers);
  const words = new Map<string, string>();
  const literals = new Map<string, string>();
  const compounds: string[] = [];
  const invent = (old: string, make: () => string): string => {
    const made = unused(make, taken);
    const bare = made.replace('|', '');
    words.set(old, bare);
    if (bare.length >= LONG) compounds.push(made);
    return bare;
  };

  for (const number of readNumbers(papers)) literals.set(number, renumber(number, random));
  const names = KINDS.flatMap((kind) => {
    const old = readNames(papers, kind).filter(({ name }) => found.has(name.toLowerCase()));
    return takeSome(old, RENAMED[kind], random).map(({ name, key }): NewName => {
      const made = invent(name.toLowerCase(), () => inventName(kind, random));
      // In the genitive it is the name too.
      words.set(`${name.toLowerCase()}s`, `${made}s`);
      if (kind === 'municipality') literals.set(`kommune-${key}`, `kommune-${toSlug(made)}`);
      return { kind, name: capitalize(made), key: toSlug(made) };
    });
  });
  const isFree = (word: string) =>
    word.length >= SHORTEST && !isStopWord(word) && !words.has(word) && !fixed.has(word);
  for (const word of [...found].filter(isFree))
    if (random() < ALTERED) invent(word, () => inventWord(word.length, random));
  return { words, literals, names, compounds };
}

/** The papers of another meeting. */
export function alterPapers({ source, files, register }: Papers, alteration: Alteration): Papers {
  const alter = (words: string) => alterWords(words, alteration.words);
  const alterFile = (path: string, text: string) =>
    path.endsWith('.mdx') ? rewritePaper(text, alter) : rewriteData(text, alter);
  return {
    source: rewriteSource(replaceLiterals(source, alteration), alter),
    files: new Map(
      [...files].map(([path, text]) => [path, alterFile(path, replaceLiterals(text, alteration))]),
    ),
    register,
  };
}

/**
 * The text with other words, written as those they stand for: `Mål`, `MÅL` and `mål` are one;
 * `InnoBooster` stays.
 */
export function alterWords(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(WORD, (word) => {
    const lower = word.toLowerCase();
    const other = words.get(lower);
    if (other === undefined) return word;
    if (word === lower) return other;
    if (word === word.toUpperCase()) return other.toUpperCase();
    return word === capitalize(lower) ? capitalize(other) : word;
  });
}

function replaceLiterals(text: string, { literals }: Alteration): string {
  return [...literals].reduce(
    (all, [literal, other]) =>
      all.replace(new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}])`, 'gu'), other),
    text,
  );
}

/** Another number in the same format: its latter half has other digits. */
function renumber(number: string, random: () => number): string {
  const half = Math.floor(number.length / 2);
  const digits = [...'0123456789'];
  return number.slice(0, half) + number.slice(half).replace(/\d/g, () => pick(digits, random));
}

function takeSome<Item>(items: Item[], count: number, random: () => number): Item[] {
  if (items.length < count) throw new RangeError(`${items.length} are too few to take ${count}`);
  return Array.from({ length: count }, () =>
    items.splice(Math.floor(random() * items.length), 1),
  ).flat();
}

function unused(make: () => string, taken: Set<string>): string {
  for (;;) {
    const made = make();
    const bare = made.replace('|', '');
    if (taken.has(bare)) continue;
    taken.add(bare);
    return made;
  }
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
