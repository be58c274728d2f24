import { diffArrays } from 'diff';

/**
 * A text with more words that differ is another text: to look for its places would take so long
 * that the desk stood still.
 */
const MOST_EDITS = 3000;

/** A word, and the line that it stands on. */
interface Placed {
  readonly word: string;
  readonly line: number;
}

/**
 * For each line of a paper's text the line of the source that its words stand on; 0 where it has
 * none. So the original can stand at the place that is being written.
 * @param first the paper's first line in the source, from 1
 */
export function toSteps(body: string, source: readonly string[], first: number): number[] {
  const lines = body.split('\n');
  const here = wordsOf(lines, 1);
  const there = wordsOf(source, first);
  /** For each line how many of its words stand on which lines of the source. */
  const found = lines.map(() => new Map<number, number>());
  const changes = diffArrays(
    here.map(({ word }) => word),
    there.map(({ word }) => word),
    { maxEditLength: MOST_EDITS },
  );
  let [at, to] = [0, 0];
  for (const { value, added, removed } of changes ?? []) {
    const count = value.length;
    if (!added && !removed)
      for (let index = 0; index < count; index++) {
        const hits = found[(here[at + index]?.line ?? 1) - 1];
        const line = there[to + index]?.line ?? 0;
        hits?.set(line, (hits.get(line) ?? 0) + 1);
      }
    if (!added) at += count;
    if (!removed) to += count;
  }
  return found.map(mostFrequent);
}

/** A single word may stand on the line above too; of lines with as many words, the first. */
function mostFrequent(hits: ReadonlyMap<number, number>): number {
  let [line, most] = [0, 0];
  for (const [one, count] of hits) if (count > most) [line, most] = [one, count];
  return line;
}

/** The words of lines, without signs, marks and addresses of ours. */
function wordsOf(lines: readonly string[], first: number): Placed[] {
  return lines.flatMap((text, index) => {
    const plain = text.replace(/\[#[^\]]*\]|\]\([^)]*\)|<[^>]*>|\[\^\d+\]/g, ' ');
    const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => ({ word, line: first + index }));
  });
}
