/** Words with what stands before and after them in their sentence. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A sentence of a printed paper ends with a sign before a capital. */
const END = /[.?!:]\s+(?=[\p{Lu}»])/gu;

/**
 * The sentence that words on a line of the source stand in: a paragraph goes on over several lines.
 * Nothing when they do not stand there.
 * @param line from 1
 */
export function sentenceAt(
  source: readonly string[],
  line: number,
  words: string,
): Sentence | undefined {
  const [own, at] = [source[line - 1] ?? '', line - 1];
  const here = own.indexOf(words);
  if (here < 0 || words === '') return undefined;
  const isEmpty = (text: string) => text.trim() === '';
  const above = source.slice(0, at);
  const below = source.slice(line);
  const end = below.findIndex(isEmpty);
  const before = [...above.slice(above.findLastIndex(isEmpty) + 1), own.slice(0, here)].join(' ');
  const after = [own.slice(here + words.length), ...below.slice(0, end < 0 ? undefined : end)];
  const starts = [...before.matchAll(END)].map(({ index, 0: { length } }) => index + length);
  const rest = after.join(' ');
  const stop = rest.search(END);
  return {
    before: before.slice(starts.at(-1) ?? 0).trimStart(),
    words,
    after: rest.slice(0, stop < 0 ? undefined : stop + 1).trimEnd(),
  };
}
