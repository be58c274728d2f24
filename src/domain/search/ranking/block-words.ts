import type { Query } from '../query/query.ts';
import type { SectionBlock } from '../record.ts';
import { SHOWN } from '../weights.ts';
import type { TextMatch } from './text-match.ts';

/** A word of the papers in place of one that was typed. */
export interface Instead {
  readonly typed: string;
  readonly found: string;
}

/** What answers in a block for words that it does not have itself, though the papers do. */
export function toInstead({ terms }: Query, { marks }: TextMatch): Instead[] {
  return terms.flatMap(({ text, alternatives }, at) => {
    const found = marks.filter(({ term }) => term === at);
    const isElsewhere = alternatives.some(({ relation }) => relation !== 'synonym');
    const [first] = found;
    return isElsewhere && first && found.every(({ isOther }) => isOther)
      ? [{ typed: text, found: first.run }]
      : [];
  });
}

/** The words of a block that were not asked for: the year in a question is no answer to it. */
export function withoutMarks({ block, marks }: { block: SectionBlock } & TextMatch): string {
  let text = block.text;
  for (const { start, end } of marks)
    text = text.slice(0, start) + '_'.repeat(end - start) + text.slice(end);
  return text;
}

/** Words worth marking: those that answer best, and not every synonym. */
export function toMarked(matches: readonly TextMatch[]): string[] {
  const marks = matches.flatMap((match) => match.marks).filter(({ weight }) => weight > 0);
  const most = Math.max(0, ...marks.map(({ weight }) => weight));
  const telling = marks.filter(({ weight }) => weight >= SHOWN.marked * most);
  return [...new Set(telling.map(({ run }) => run))];
}
