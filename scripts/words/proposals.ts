import { isStopWord } from '../../src/domain/search/stop-words.ts';
import { stemOf } from '../../src/domain/text/danish.ts';
import { toWords } from '../../src/domain/text/words.ts';
import { countName, type Family, partsOf } from './paper-words.ts';
import type { Sense } from './thesaurus.ts';

/** The shortest word that is looked up, in letters. */
const SHORTEST = 3;

/** Words that may be typed for a word of the papers, and how often that stands there. */
export interface Proposal {
  readonly word: string;
  readonly count: number;
  /** One list a sense: they are taken or left together, mostly. */
  readonly senses: readonly Sense[];
}

/** What somebody types, by the word of the papers. */
type Meanings = ReadonlyMap<string, readonly string[]>;

/**
 * What a thesaurus says of the papers' own words and the papers do not say themselves, the most
 * frequent word first.
 * @param families the papers' words
 * @param meanings what is accepted
 * @param reviewed words whose other proposals nobody wants
 */
export function proposeMeanings(
  thesaurus: ReadonlyMap<string, readonly Sense[]>,
  families: ReadonlyMap<string, Family>,
  meanings: Meanings,
  reviewed: ReadonlySet<string>,
): Proposal[] {
  const accepted = new Set(
    [...meanings].flatMap(([word, typed]) => typed.map((name) => pairOf(word, name))),
  );
  const proposals = [...thesaurus].flatMap(([word, senses]) => {
    if (word.length < SHORTEST || isStopWord(word) || reviewed.has(word)) return [];
    if (!isWritten(word, families)) return [];
    const isNew = (name: string) =>
      /\p{L}{2}/u.test(name) &&
      countName(name, families) === 0 &&
      !accepted.has(pairOf(word, name));
    const left = senses.map((sense) => sense.filter(isNew)).filter(({ length }) => length > 0);
    return left.length > 0 ? [{ word, count: countName(word, families), senses: left }] : [];
  });
  return proposals.sort(byCount);
}

/**
 * Words of the papers that no list of meanings has, nor any part of them, the most frequent first.
 * @param words with `|` at their joints, and how often each stands there
 */
export function findMissing(
  words: ReadonlyMap<string, number>,
  meanings: Meanings,
): Pick<Proposal, 'word' | 'count'>[] {
  const known = new Set(stemsOf([...meanings.keys()].join(' ')));
  const missing = new Map<string, Pick<Proposal, 'word' | 'count'>>();
  for (const [marked, count] of words) {
    const word = marked.replaceAll('|', '');
    if (isStopWord(word) || !/^\p{Ll}{3,}$/u.test(word)) continue;
    if (partsOf(marked).some((part) => known.has(stemOf(part)))) continue;
    const former = missing.get(stemOf(word));
    missing.set(stemOf(word), {
      word: former?.word ?? word,
      count: (former?.count ?? 0) + count,
    });
  }
  return [...missing.values()].sort(byCount);
}

/** Whether the papers have a word as it is, or with an ending: `kommune` in `kommunerne`. */
function isWritten(word: string, families: ReadonlyMap<string, Family>): boolean {
  const forms = families.get(stemOf(word))?.forms ?? new Set();
  return [...forms].some((form) => form.startsWith(word.toLowerCase()));
}

function pairOf(word: string, typed: string): string {
  return `${stemsOf(word).join(' ')} < ${stemsOf(typed).join(' ')}`;
}

function stemsOf(name: string): string[] {
  return toWords(name).map(({ word }) => stemOf(word));
}

function byCount(one: { readonly count: number }, other: { readonly count: number }): number {
  return other.count - one.count;
}
