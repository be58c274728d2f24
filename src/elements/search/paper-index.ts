import type { Hit } from '../../domain/search/hit.ts';
import { type Query, readQuery, type Term } from '../../domain/search/query.ts';
import { toHit, toImportance } from '../../domain/search/ranking.ts';
import { type Fragment, readSection, SMALL_INDEX } from '../../domain/search/record.ts';
import { isStopWord } from '../../domain/search/stop-words.ts';
import {
  type Alternative,
  readVocabulary,
  type Vocabulary,
  type WordList,
} from '../../domain/search/vocabulary.ts';

/** As much of Pagefind's interface as is used. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(
    query: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: Result[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
  preload(word: string): Promise<void>;
}

interface Result {
  readonly id: string;
  /** Where the words stand; empty when only the heading or the context has them. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

/** A section that answers a query, not fetched yet. */
export interface Candidate {
  readonly result: Result;
  readonly score: number;
}

/** What a search came to. */
export interface Answer {
  readonly query: Query;
  /** How much each term tells. */
  readonly importance: readonly number[];
  /** The best first. */
  readonly candidates: readonly Candidate[];
}

/** The places that an answer leads to. */
export interface Places {
  readonly count: number;
  /** What is counted: blocks, or sections that may have several. */
  readonly unit: 'place' | 'section';
  /** The next of them, the best first; none when all have been given. */
  next(): Promise<Hit[]>;
}

/** Sections that have less than this share of what the best one has are not worth showing. */
const LEAST_COVER = 0.5;
/**
 * When surer alternatives have found as many as this, those that are less sure are not looked for.
 */
const ENOUGH = 150;
/** The most sections that are read before they are counted. */
const MOST_READ = 60;
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzæøå';

/**
 * The search index of the site, in the browser: queries read by the papers' own words, answers
 * ranked by section.
 */
export class PaperIndex {
  readonly #pagefind: Pagefind;
  readonly #vocabulary: Vocabulary;
  readonly #records: number;
  #facets: Promise<Map<string, { paper: string; names: string[] }>> | undefined;

  private constructor(pagefind: Pagefind, { records, ...words }: WordList & { records: number }) {
    this.#pagefind = pagefind;
    this.#vocabulary = readVocabulary(words);
    this.#records = records;
  }

  /**
   * Fetches the index that lies below `base`, and the file of its words. `attempt` counts from 0:
   * browsers remember a module that failed, by its address.
   */
  static async load(base: string, file: string, attempt: number): Promise<PaperIndex> {
    // A plain variable: a template inside import() breaks in Astro's built scripts.
    const url = `${base}pagefind/pagefind.js${attempt ? `?${attempt}` : ''}`;
    const [pagefind, words] = await Promise.all([
      import(/* @vite-ignore */ url) as Promise<Pagefind>,
      fetch(`${base}pagefind/${file}`).then((response) => {
        if (!response.ok) throw new Error(`${file}: ${response.status}`);
        return response.json();
      }),
    ]);
    // The index is small: a worker would cost more to fetch than it saves.
    await pagefind.options({ noWorker: true });
    return new PaperIndex(pagefind, words);
  }

  /**
   * Fetches the rest of a small index, part by part as the alphabet goes, so that the next answer
   * is there at once.
   */
  async preload() {
    if (this.#records > SMALL_INDEX) return;
    for (const letter of ALPHABET) await this.#pagefind.preload(letter);
  }

  /**
   * Finds the sections that answer what was typed, and ranks them by what the index alone tells.
   */
  async search(typed: string): Promise<Answer> {
    const query = readQuery(typed, this.#vocabulary);
    const found = await Promise.all(query.terms.map((term) => this.#find(term)));
    const importance = found.map(({ weights, sure }) =>
      weights.size > 0 ? toImportance(sure, this.#records) : 0,
    );
    const results = new Map(found.flatMap(({ results }) => [...results]));
    for (const phrase of query.phrases)
      for (const result of await this.#findAll(phrase.filter((word) => !isStopWord(word))))
        results.set(result.id, result);
    const total = importance.reduce((sum, value) => sum + value, 0);
    const candidates = [...results.values()].map((result) => {
      const weights = found.map((term) => term.weights.get(result.id) ?? 0);
      const sum = weights.reduce((all, weight, at) => all + weight * (importance[at] ?? 0), 0);
      const cover =
        total > 0
          ? weights.reduce((all, weight, at) => all + (weight > 0 ? (importance[at] ?? 0) : 0), 0) /
            total
          : 1;
      return { result, cover, score: sum * cover ** 1.5 };
    });
    const most = Math.max(0, ...candidates.map(({ cover }) => cover));
    return {
      query,
      importance,
      candidates: candidates
        .filter(({ cover }) => cover >= LEAST_COVER * most)
        .sort((one, other) => other.score - one.score),
    };
  }

  /**
   * The places of an answer, `size` at a time. When few sections answer, or words must or must not
   * stand there, all are read before they are counted, and every block that answers is a place of
   * its own.
   */
  async open(answer: Answer, candidates: readonly Candidate[], size: number): Promise<Places> {
    const { phrases, excluded, terms } = answer.query;
    const isStrict =
      phrases.length + excluded.length > 0 || terms.some(({ text }) => /\d/.test(text));
    const isRead = isStrict || answer.candidates.length <= size;
    const read = isRead ? await this.#rank(answer, candidates.slice(0, MOST_READ)) : undefined;
    const hits = read?.flatMap((hit) =>
      [hit, ...hit.others].map((place) => ({ ...place, others: [] })),
    );
    let shown = 0;
    return {
      count: hits?.length ?? candidates.length,
      unit: hits ? 'place' : 'section',
      next: async () => {
        const from = shown;
        shown += size;
        return hits?.slice(from, shown) ?? this.#rank(answer, candidates.slice(from, shown));
      },
    };
  }

  /** Fetches candidates and ranks them by their words: those that do not hold fall out. */
  async #rank({ query, importance }: Answer, candidates: readonly Candidate[]): Promise<Hit[]> {
    const sections = await Promise.all(
      candidates.map(({ result }) => result.data().then(readSection)),
    );
    return sections
      .flatMap((section) => toHit(section, query, importance) ?? [])
      .sort((one, other) => other.score - one.score);
  }

  /** The paper each candidate is in, and the names it has, by the id of its result. */
  facets(): Promise<Map<string, { paper: string; names: string[] }>> {
    this.#facets ??= this.#loadFacets();
    return this.#facets;
  }

  async #loadFacets() {
    const { paper = {}, name = {} } = await this.#pagefind.filters();
    const facets = new Map<string, { paper: string; names: string[] }>();
    for (const value of Object.keys(paper)) {
      const { results } = await this.#pagefind.search(null, { filters: { paper: value } });
      for (const { id } of results) facets.set(id, { paper: value, names: [] });
    }
    for (const value of Object.keys(name)) {
      const { results } = await this.#pagefind.search(null, { filters: { name: value } });
      for (const { id } of results) facets.get(id)?.names.push(value);
    }
    return facets;
  }

  /**
   * Everything that a term may mean, with how well each section answers it. `sure` counts those
   * that surely do.
   */
  async #find({ text, alternatives }: Term) {
    const weights = new Map<string, number>();
    const results = new Map<string, Result>();
    const sure = new Set<string>();
    const most = Math.max(0, ...alternatives.map(({ weight }) => weight));
    for (const { words, weight } of alternatives) {
      if (weights.size >= ENOUGH && weight < most) break;
      for (const result of await this.#findAll(words)) {
        const weighed =
          weight * (result.words.length > 0 ? 1 + 0.05 * Math.log2(result.words.length) : 0.5);
        weights.set(result.id, Math.max(weights.get(result.id) ?? 0, weighed));
        results.set(result.id, result);
        if (weight >= 0.8 * most) sure.add(result.id);
      }
    }
    // Each word of the vocabulary is in the index: when none is found, a part of it could not be
    // fetched.
    if (weights.size === 0 && alternatives.some(({ words }) => words.length === 1))
      throw new Error(`The index has no »${text}«.`);
    return { weights, results, sure: sure.size };
  }

  /** Sections with all these words; a word alone is found as it is, without its continuations. */
  async #findAll(words: Alternative['words']): Promise<readonly Result[]> {
    if (words.length === 0) return [];
    const { results } = await this.#pagefind.search(
      words.length === 1 ? `"${words[0]}"` : words.join(' '),
    );
    return results;
  }
}
