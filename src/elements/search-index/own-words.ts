import { type Entry, toEntry, type Vocabulary } from '../../domain/search/vocabulary/vocabulary.ts';
import { unpackWords } from '../../domain/search/vocabulary/word-pack.ts';
import { PARTS, partsLike, partsNear } from '../../domain/search/vocabulary/word-parts.ts';

/**
 * The papers' own words, fetched part by part as they are asked for. What is not there yet is
 * missed, and the question is put again when it has come.
 */
export class OwnWords implements Pick<Vocabulary, 'wordsLike' | 'wordsNear'> {
  readonly #folder: string;
  readonly #entries = new Map<string, Entry>();
  readonly #parts = new Map<string, readonly string[]>();
  /** What has been put together of several parts, by their names. */
  readonly #joined = new Map<string, readonly Entry[]>();
  readonly #missed = new Set<string>();
  readonly #coming = new Map<string, Promise<void>>();

  /** `folder` is an address without a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly wordsLike = (typed: string) => this.#join(partsLike(typed));

  readonly wordsNear = (typed: string) => this.#join(partsNear(typed));

  /** What `read` gives when no word that it asks for is missed. Throws when a part fails. */
  async settle<Result>(read: () => Result): Promise<Result> {
    for (;;) {
      this.#missed.clear();
      const result = read();
      if (this.#missed.size === 0) return result;
      await Promise.all([...this.#missed].map((part) => this.#bring(part)));
    }
  }

  #join(parts: ReadonlySet<string>): readonly Entry[] {
    const missed = [...parts].filter((part) => !this.#parts.has(part));
    for (const part of missed) this.#missed.add(part);
    if (missed.length > 0) return [];
    const names = [...PARTS].filter((part) => parts.has(part)).join('');
    const known = this.#joined.get(names);
    if (known) return known;
    const words = new Set([...names].flatMap((part) => this.#parts.get(part) ?? []));
    const entries = [...words]
      .flatMap((word) => this.#entries.get(word) ?? [])
      .sort((one, other) => (one.word < other.word ? -1 : 1));
    this.#joined.set(names, entries);
    return entries;
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
