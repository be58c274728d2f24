import { isStopWord } from '../../domain/search/stop-words.ts';
import {
  type Beyond,
  beginningOf,
  englishKeyOf,
  keyOf,
  type MeaningPart,
  meaningsOf,
  OF_KIN,
} from '../../domain/search/vocabulary/beyond.ts';
import { readFilter, type WordFilter } from '../../domain/search/vocabulary/word-filter.ts';
import { findForms } from '../../domain/search/vocabulary/word-forms.ts';
import { MEANT } from '../../domain/search/weights.ts';
import { toWords } from '../../domain/text/words.ts';
import type { OwnWords } from './own-words.ts';

/** With which two letters there are words, one pair after the other. */
export interface Beginnings {
  readonly meanings: string;
  readonly right: string;
}

/**
 * What is known of words beyond the papers' own, fetched below `base` as queries need it: what
 * people say for words of the papers, and right words that the papers lack.
 */
export class WordsBeyond {
  readonly #base: string;
  readonly #there: Readonly<Record<keyof Beginnings, ReadonlySet<string>>>;
  readonly #fetched = new Map<string, Promise<unknown>>();
  readonly #meanings = new Map<string, readonly string[]>();
  readonly #kinship = new Map<string, readonly string[]>();
  readonly #right = new Map<string, WordFilter>();

  constructor(base: string, { meanings, right }: Beginnings) {
    this.#base = base;
    this.#there = { meanings: toPairs(meanings), right: toPairs(right) };
  }

  /** What is known of the words typed; of those that the papers themselves have, `own`, less. */
  async read(typed: string, own: OwnWords): Promise<Beyond> {
    const words = toWords(typed)
      .map(({ word }) => word)
      .filter((word) => !isStopWord(word) && !/\d/.test(word));
    await this.#fetch('meanings', words.flatMap(lettersOf), (part: MeaningPart) => {
      for (const [key, names] of Object.entries(part))
        if (key.startsWith(OF_KIN)) this.#kinship.set(key.slice(OF_KIN.length), names);
        else this.#meanings.set(key, names);
    });
    const known = { meanings: this.#meanings, kinship: this.#kinship };
    const there = { wordsLike: own.wordsLike, beyond: known };
    const others = await own.settle(() => words.filter((word) => !isFound(word, there)));
    const unknown = others.filter((word) => meaningsOf([word], known).length === 0);
    await this.#fetch('right', unknown.map(keyOf), (part: string, beginning) => {
      this.#right.set(beginning, readFilter(part));
    });
    const guesses = unknown.length > 0 ? await bringGuesses() : undefined;
    const right = {
      has: (key: string) => this.#right.get(beginningOf(key))?.has(key) ?? false,
    };
    return { ...known, right, ...(guesses && { guesses }) };
  }

  async #fetch<Part>(
    kind: keyof Beginnings,
    keys: readonly string[],
    add: (part: Part, beginning: string) => void,
  ): Promise<void> {
    const needed = new Set(keys.map(beginningOf));
    const parts = [...needed].filter((beginning) => this.#there[kind].has(beginning));
    await Promise.all(
      parts.map((beginning) => {
        const path = `pagefind/${kind}/${beginning}.json`;
        const known =
          this.#fetched.get(path) ?? this.#read(path, (part: Part) => add(part, beginning));
        this.#fetched.set(path, known);
        return known;
      }),
    );
  }

  /** An answer is one without it too. */
  async #read<Part>(path: string, add: (part: Part) => void): Promise<void> {
    try {
      const response = await fetch(this.#base + path);
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      add(await response.json());
    } catch (error) {
      this.#fetched.delete(path);
      console.error('search:', error);
    }
  }
}

/** What a word begins with, in Danish and in English. */
function lettersOf(word: string): string[] {
  return [keyOf(word), englishKeyOf(word)];
}

function isFound(word: string, there: Parameters<typeof findForms>[1]): boolean {
  return findForms(word, there).some(
    ({ weight, relation }) =>
      weight >= MEANT.sure && relation !== 'typo' && relation !== 'beginning',
  );
}

function toPairs(letters: string): Set<string> {
  return new Set(letters.match(/../g));
}

/** Without it, words that the papers do not have are absent: an answer all the same. */
function bringGuesses() {
  return import('../../domain/search/vocabulary/guesses.ts').then(
    (guesses) => guesses,
    (error) => console.error('search:', error),
  );
}
