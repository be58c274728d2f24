import { SHOWN } from './quote-limits.ts';
import type { QuoteRun } from './quote-match.ts';

/** A difference with the words around it; or a whole quote that is short. */
export interface QuoteExcerpt {
  readonly id: string;
  readonly runs: readonly QuoteRun[];
}

/** What to show of a quote: all of a short one, else each difference with the words around it. */
export function toExcerpts(runs: readonly QuoteRun[]): QuoteExcerpt[] {
  const shown = runs.map((run) =>
    run.kind === 'same' ? run : { ...run, text: shorten(run.text) },
  );
  const length = countWords(shown);
  const [first] = shown;
  if (!first) return [];
  if (length <= SHOWN.whole) return [{ id: first.id, runs: shown }];
  if (shown.length === 1)
    return [{ id: first.id, runs: [{ ...first, text: shorten(first.text) }] }];
  const excerpts: QuoteRun[][] = [[]];
  for (const [index, run] of shown.entries()) {
    const last = excerpts.at(-1);
    const words = wordsOf(run.text);
    const isEnd = index === 0 || index === shown.length - 1;
    const isFull = countWords(last ?? []) > SHOWN.together;
    if (run.kind !== 'same' || (!isFull && words.length <= SHOWN.around * (isEnd ? 1 : 2))) {
      last?.push(run);
      continue;
    }
    if (index > 0) last?.push({ ...run, text: ` ${words.slice(0, SHOWN.around).join(' ')} …` });
    if (index === shown.length - 1) continue;
    const before = { ...run, text: `… ${words.slice(-SHOWN.around).join(' ')}` };
    if (index === 0) last?.push(before);
    else excerpts.push([before]);
  }
  return excerpts.map((list) => ({
    id: list.find(({ kind }) => kind !== 'same')?.id ?? '',
    runs: list,
  }));
}

/** The first and the last words of a long text. */
export function shorten(text: string): string {
  const words = wordsOf(text);
  const [least, ends] = [SHOWN.around * 5, SHOWN.around * 2];
  if (words.length <= least) return text;
  const space = text.startsWith(' ') ? ' ' : '';
  return `${space}${words.slice(0, ends).join(' ')} … ${words.slice(-ends).join(' ')}`;
}

function countWords(runs: readonly QuoteRun[]): number {
  return runs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
