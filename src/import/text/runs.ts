import { joinAlike, type Run } from '../received.ts';

/** `[added](#)`, `~~taken away~~`, and numbers that call notes: `²³`. */
const MARKED = /\[([^[\]]*)\]\(#\)|~~([^~]+)~~|(?<!\d|\b[kcm]?m)([⁰¹²³⁴-⁹]+)/gu;

/**
 * Words with the changes that are marked in them, and the notes they call.
 * @param notes the numbers of the notes that the text has: other raised numbers are words
 */
export function toRuns(text: string, notes: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: mark, 1: added, 2: gone, 3: raised, index } of text.matchAll(MARKED)) {
    const number = raised === undefined ? undefined : Number(raised.normalize('NFKC'));
    if (number !== undefined && !notes.has(number)) continue;
    const before = text.slice(end, index);
    // A call stands close to its word, whatever space the text has between them.
    if (number !== undefined) runs.push({ text: before.trimEnd(), note: number });
    else if (before !== '') runs.push({ text: before });
    if (added) runs.push({ text: added, change: 'insertion' });
    if (gone) runs.push({ text: gone, change: 'deletion' });
    end = index + mark.length;
  }
  const rest = text.slice(end);
  return rest === '' ? joinAlike(runs) : joinAlike([...runs, { text: rest }]);
}

/** Words without the numbers that call notes. */
export function withoutCalls(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]+/gu, '').trim();
}
