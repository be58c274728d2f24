import { type Query, readQuery, type Term } from '../../domain/search/query/query.ts';
import { rankSections, weighMatch } from '../../domain/search/ranking/index-ranking.ts';
import { toHit, toImportance } from '../../domain/search/ranking/ranking.ts';
import { readSection } from '../../domain/search/record.ts';
import { isStopWord } from '../../domain/search/stop-words.ts';
import { OwnWords } from './own-words.ts';
import {
  type Facts,
  findSections,
  loadPagefind,
  type Pagefind,
  type Result,
  readFacts,
} from './pagefind.ts';
import { type Beginnings, WordsBeyond } from './words-beyond.ts';

/** What a search came to. */
export interface Answer {
  readonly query: Query;
  /** How much each term tells. */
  readonly importance: readonly number[];
  /** The sections that answer, the best first. */
  readonly sections: readonly Result[];
  /** Those of them that have all that was asked for: they come first. */
  readonly whole: ReadonlySet<Result>;
}

/** What is published of the words that queries are read by, beside the words themselves. */
interface WordsHead {
  readonly records: number;
  readonly beginnings: Beginnings;
}

/** When surer alternatives have found as many as this, less sure ones are not looked for. */
const ENOUGH = 150;
/** What a word that only carries the question along tells, beside another. */
const FILLER = 0.2;
/** From this share of the surest one's weight on, an alternative is surely meant. */
const SURE = 0.8;
/**
 * The search index of the site, in the browser: queries read by the papers' own words, answers
 * ranked by section.
 */
export class PaperIndex {
  readonly #pagefind: Pagefind;
  readonly #words: OwnWords;
  readonly #beyond: WordsBeyond;
  readonly #records: number;
  #facts: Promise<ReadonlyMap<string, Facts>> | undefined;

  private constructor(pagefind: Pagefind, words: OwnWords, beyond: WordsBeyond, records: number) {
    this.#pagefind = pagefind;
    this.#words = words;
    this.#beyond = beyond;
    this.#records = records;
  }

  /**
   * Fetches the index below `base`, and the head of its words, which are called `name`; `attempt`
   * counts from 0.
   */
  static async load(base: string, name: string, attempt: number): Promise<PaperIndex> {
    const folder = `${base}pagefind/${name}`;
    const [pagefind, head] = await Promise.all([
      loadPagefind(base, attempt),
      fetch(`${folder}.json`).then((response): Promise<WordsHead> => {
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        return response.json();
      }),
    ]);
    const beyond = new WordsBeyond(base, head.beginnings);
    return new PaperIndex(pagefind, new OwnWords(folder), beyond, head.records);
  }

  /** What the index says of each section, by the id of its result. */
  facts(): Promise<ReadonlyMap<string, Facts>> {
    this.#facts ??= readFacts(this.#pagefind);
    return this.#facts;
  }

  /** Finds the sections that answer what was typed, ranked by what the index alone tells. */
  async search(typed: string): Promise<Answer> {
    const beyond = await this.#beyond.read(typed, this.#words);
    const { wordsLike, wordsNear } = this.#words;
    const vocabulary = { wordsLike, wordsNear, beyond };
    const query = await this.#words.settle(() => readQuery(typed, vocabulary));
    const found = await Promise.all(query.terms.map((term) => this.#find(term)));
    const sought = found.map(({ weights, sure }, at) => {
      const { isFiller = false } = query.terms[at] ?? {};
      const importance = weights.size > 0 ? toImportance(sure, this.#records) : 0;
      return { weights, isFiller, importance: importance * (isFiller ? FILLER : 1) };
    });
    const results = new Map(found.flatMap(({ results }) => [...results]));
    for (const phrase of query.phrases) {
      const words = phrase.filter((word) => !isStopWord(word));
      for (const result of await findSections(this.#pagefind, words))
        results.set(result.id, result);
    }
    const ranked = rankSections(results.values(), sought);
    return {
      query,
      importance: sought.map(({ importance }) => importance),
      sections: ranked.map(({ section }) => section),
      whole: new Set(ranked.flatMap(({ section, isWhole }) => (isWhole ? section : []))),
    };
  }

  /** Fetches sections, and what each answers by its words; nothing where they do not hold. */
  async read({ query, importance }: Answer, results: readonly Result[]) {
    const sections = await Promise.all(results.map((result) => result.data().then(readSection)));
    return sections.map((section) => toHit(section, query, importance));
  }

  /**
   * Everything that a term may mean, with how well each section answers it. `sure` counts those
   * that surely do.
   */
  async #find({ alternatives }: Term) {
    const weights = new Map<string, number>();
    const results = new Map<string, Result>();
    const sure = new Set<string>();
    const most = Math.max(0, ...alternatives.map(({ weight }) => weight));
    const isSure = (weight: number) => weight >= SURE * most;
    const steps = [
      alternatives.filter(({ weight }) => weight === most),
      alternatives.filter(({ weight }) => weight < most && isSure(weight)),
      alternatives.filter(({ weight }) => !isSure(weight)),
    ];
    for (const some of steps) {
      if (weights.size >= ENOUGH) break;
      // At once: each may be in a part of the index that is to be fetched.
      const found = await Promise.all(some.map(({ words }) => findSections(this.#pagefind, words)));
      for (const [at, { words, weight }] of some.entries()) {
        const own = found[at] ?? [];
        // Each word of the vocabulary is in the index: else a part of it could not be fetched.
        if (words.length === 1 && own.length === 0)
          throw new Error(`The index has no »${words[0]}«.`);
        for (const result of own) {
          const { id } = result;
          weights.set(id, Math.max(weights.get(id) ?? 0, weighMatch(weight, result.words.length)));
          results.set(id, result);
          if (isSure(weight)) sure.add(id);
        }
      }
    }
    return { weights, results, sure: sure.size };
  }
}
