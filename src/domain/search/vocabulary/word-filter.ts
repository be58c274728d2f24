/** Bits for each word, and how many of them it sets: of other words 8 in 1,000 seem to be there. */
const BITS = 10;
const MARKS = 7;

/** Something that tells whether a word is in it; of those that are not, it may be wrong. */
export type WordFilter = Pick<ReadonlySet<string>, 'has'>;

/** A Bloom filter of words, as text: a third of what the words themselves would take. */
export function packFilter(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS) / 8));
  for (const word of words)
    for (const at of marksOf(word, bytes.length * 8))
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** The filter that `packFilter` made. */
export function readFilter(packed: string): WordFilter {
  const bits = atob(packed);
  return {
    has: (word) =>
      marksOf(word, bits.length * 8).every((at) => bits.charCodeAt(at >> 3) & (1 << (at & 7))),
  };
}

/** Where a word has its marks among so many bits. */
function marksOf(word: string, length: number): number[] {
  const [first, step] = [hash(word, 0), hash(word, 1) | 1];
  return Array.from({ length: MARKS }, (_, at) => ((first + at * step) >>> 0) % length);
}

/** FNV-1a, of 32 bits. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at++)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
