import {
  createJoin,
  type Entry,
  toEntry,
  type Vocabulary,
} from '../../domain/search/vocabulary/vocabulary.ts';
import { unpackWords } from '../../domain/search/vocabulary/word-pack.ts';
import { partsLike, partsNear } from '../../domain/search/vocabulary/word-parts.ts';

/**
 * The papers' own words, fetched part by part as they are asked for. What is not there yet is
 * missed, and the question is put again when it has come.
 */
export class OwnWords implements Pick<Vocabulary, 'wordsLike' | 'wordsNear'> {
  readonly #folder: string;
  readonly #entries = new Map<string, Entry>();
  readonly #parts = new Map<string, readonly string[]>();
  readonly #join = createJoin(
    (part) => this.#parts.get(part) ?? [],
    (word) => this.#entries.get(word),
  );
  readonly #missed = new Set<string>();
  readonly #coming = new Map<string, Promise<void>>();

  /** `folder` is an address without a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly wordsLike = (typed: string) => this.#there(partsLike(typed));

  readonly wordsNear = (typed: string) => this.#there(partsNear(typed));

  /** What `read` gives when no word that it asks for is missed. Throws when a part fails. */
  async settle<Result>(read: () => Result): Promise<Result> {
    for (;;) {
      this.#missed.clear();
      const result = read();
      if (this.#missed.size === 0) return result;
      await Promise.all([...this.#missed].map((part) => this.#bring(part)));
    }
  }

  #there(parts: ReadonlySet<string>): readonly Entry[] {
    const missed = [...parts].filter((part) => !this.#parts.has(part));
    for (const part of missed) this.#missed.add(part);
    return missed.length > 0 ? [] : this.#join(parts);
  }

  async #bring(part: string) {
    const coming = this.#coming.get(part) ?? this.#fetch(part);
    this.#coming.set(part, coming);
    try {
      await coming;
    } finally {
      this.#coming.delete(part);
    }
  }

  async #fetch(part: string) {
    const path = `${this.#folder}/${part}.json`;
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const words = unpackWords(await response.json());
    for (const word of words) if (!this.#entries.has(word)) this.#entries.set(word, toEntry(word));
    this.#parts.set(part, words);
  }
}
