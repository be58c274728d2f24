import { bareWords } from '../facts/bundle-contents.ts';
import type { Draft } from './draft.ts';
import { isProse, lineOf } from './draft.ts';
import { withoutCalls } from './runs.ts';

/** How outer a heading of each form is: what is numbered stands above what is not. */
const RANKS = { number: 0, series: 1, capitals: 2, plain: 3, again: 4 } as const;

/** How often the same words are headings when they name a part of what stands above them. */
const AGAIN = 3;

/** What says that parts follow: where no list does, they are the headings below. */
const FOLLOWING = /\b(?:følgende|nedenstående)\b/i;

/** The form of a heading: those of one form in one section are of one level. */
interface Form {
  readonly rank: number;
  readonly name: string;
  /** How deep the number says that it lies. */
  readonly depth?: number;
}

/** A section that is not yet ended, and what it says that its parts are. */
interface Section extends Form {
  readonly points: Set<string>;
  /** Whether the headings without numbers that follow are its parts. */
  announces: boolean;
}

/**
 * The level of each heading of a paper. Numbers tell theirs; what is not numbered lies below them,
 * and among themselves the form that a section has first lies above those that come later. What a
 * section announces, by a list or by saying that it follows, lies below that section.
 */
export function levelsOf(
  drafts: readonly Draft[],
  headings: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const lines = new Map(
    [...headings]
      .sort((one, other) => one - other)
      .map((at) => [at, withoutCalls(lineOf(drafts[at]) ?? '')]),
  );
  const formOf = formsAmong([...lines.values()]);
  const levels = new Map<number, number>();
  const open: Section[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind === 'point') open.at(-1)?.points.add(bareWords(draft.text));
    const line = lines.get(at);
    if (line === undefined) continue;
    const own = formOf(line);
    const last = open.at(-1);
    if (last && lines.has(at - 2) && saysFollowing(drafts[at - 1])) last.announces = true;
    const announcer = open.findLastIndex(
      ({ points, announces }) =>
        points.has(bareWords(line)) || (announces && own.rank === RANKS.plain),
    );
    const form = announcer < 0 ? own : { rank: RANKS.plain, name: `point ${announcer}` };
    if (form.depth !== undefined) open.length = Math.min(open.length, form.depth - 1);
    else if (announcer >= 0) open.length = announcer + 1;
    else closeFor(open, form);
    open.push({ ...form, points: new Set(), announces: false });
    levels.set(at, open.length);
  }
  return levels;
}

/** Whether the only text between two headings says that something follows. */
function saysFollowing(draft: Draft | undefined): boolean {
  return isProse(draft) && draft?.kind === 'lines' && FOLLOWING.test(draft.lines.join(' '));
}

/** Ends the sections that a heading of a form cannot stand in. */
function closeFor(open: Form[], form: Form) {
  const same = open.findIndex(({ name }) => name === form.name);
  if (same >= 0) open.length = same;
  while ((open.at(-1)?.rank ?? -1) > form.rank) open.pop();
}

function formsAmong(lines: readonly string[]): (line: string) => Form {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const name of new Set([line, seriesOf(line)]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return (line) => {
    const [, number] = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(line) ?? [];
    if (number) return { rank: RANKS.number, name: 'number', depth: number.split('.').length };
    if (/^bilag\s+\d/i.test(line)) return { rank: RANKS.number, name: 'number', depth: 1 };
    const series = seriesOf(line);
    if (series.includes('#') && (counts.get(series) ?? 0) > 1)
      return { rank: RANKS.series, name: series };
    if ((counts.get(line) ?? 0) >= AGAIN) return { rank: RANKS.again, name: 'again' };
    const isCapitals = line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
    return isCapitals
      ? { rank: RANKS.capitals, name: 'capitals' }
      : { rank: RANKS.plain, name: 'plain' };
  };
}

/** What headings of a series begin with, each with its own number: `Mål 3`, `S. 5 afsnit 1`. */
function seriesOf(line: string): string {
  return (
    /^(?:\p{L}+[.\s]*\d+[.\s]*)+/u
      .exec(line)?.[0]
      .replace(/\d+\.?/g, '#')
      .replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}
