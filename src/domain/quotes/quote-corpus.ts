import { type PublishedPaper, type PublishedText, toTexts } from './published-paper.ts';
import { type PlacedSign, type Sign, toPaperSigns } from './quote-sign.ts';

/** A wording of a paper, ready to be laid beside quotes. */
export interface CorpusText extends Pick<PublishedText, 'paper' | 'wording'> {
  readonly signs: readonly PlacedSign[];
  /** Where those stand that must, and which they are, as numbers of the vocabulary. */
  readonly places: Int32Array;
  readonly numbers: Int32Array;
}

/** All papers, read once for any number of quotes. */
export interface Corpus {
  readonly texts: readonly CorpusText[];
  /** Each sign without its looks, and its number. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** Reads the papers. */
export function toCorpus(papers: readonly PublishedPaper[]): Corpus {
  const vocabulary = new Map<string, number>();
  const texts = papers.flatMap(toTexts).map(({ paper, wording, tokens }): CorpusText => {
    const signs = toPaperSigns(tokens);
    for (const { key } of signs) if (!vocabulary.has(key)) vocabulary.set(key, vocabulary.size);
    return { paper, wording, signs, ...toNumbers(signs, vocabulary) };
  });
  return { texts, vocabulary };
}

/**
 * Where the signs stand that may not be left out, and their numbers; -1 is one no paper has. A
 * list's numbers may be the paper's own words.
 */
export function toNumbers(
  signs: readonly Sign[],
  vocabulary: ReadonlyMap<string, number>,
  hasListNumbers = false,
): Pick<CorpusText, 'places' | 'numbers'> {
  const places = signs.flatMap(({ free }, index) =>
    free && !(hasListNumbers && free === 'number') ? [] : [index],
  );
  const numbers = places.map((place) => vocabulary.get(signs[place]?.key ?? '') ?? -1);
  return { places: Int32Array.from(places), numbers: Int32Array.from(numbers) };
}
