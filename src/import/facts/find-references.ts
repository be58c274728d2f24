/** A place that a text refers to in passing: `bilag 1`, `punkt 4`. */
export interface PrintedReference {
  readonly words: string;
  readonly kind: 'appendix' | 'item';
  /** `1`, `12a` */
  readonly number: string;
}

const REFERENCE = /\b(bilag|(?:dagsordens)?punkt)\s+(\d+[a-z]?(?:\.\d+)*)\b/giu;

/** The papers and agenda items that a text refers to, each once. */
export function findReferences(text: string): PrintedReference[] {
  const found = [...text.matchAll(REFERENCE)].map(
    ([words, word = '', number = '']): PrintedReference => ({
      words,
      kind: word.toLowerCase() === 'bilag' ? 'appendix' : 'item',
      number,
    }),
  );
  return [...new Map(found.map((reference) => [reference.words, reference])).values()];
}
