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
  const steps = lines.map(() => 0);
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
        const line = (here[at + index]?.line ?? 1) - 1;
        steps[line] ||= there[to + index]?.line ?? 0;
      }
    if (!added) at += count;
    if (!removed) to += count;
  }
  return steps;
}

/** The words of lines, without signs, marks and addresses of ours. */
function wordsOf(lines: readonly string[], first: number): Placed[] {
  return lines.flatMap((text, index) => {
    const plain = text.replace(/\[#[^\]]*\]|\]\([^)]*\)|<[^>]*>|\[\^\d+\]/g, ' ');
    const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => ({ word, line: first + index }));
  });
}
