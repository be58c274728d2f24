import { type FirstAnswer, type NextAnswer, SEARCH_BUDGETS } from './cost.ts';
import { quantile } from './figures.ts';
import { FILE_KINDS, type FileKind, sumByKind } from './files.ts';
import type { Growth } from './growth.ts';
import { type Fetched, sumOf } from './meter.ts';
import type { SearchQuery } from './queries.ts';
import { type Outcome, type Score, toScore, toScores } from './score.ts';

type Cell = string | number;

/** How well the search answers, beside Pagefind as it comes, by set and class of queries. */
export function toScoreTable(ours: readonly Outcome[], plain: readonly Outcome[]): string {
  const measures = ['@1', '@3', '@10', 'MRR', 'none'];
  const toShare = (share: number) => `${(100 * share).toFixed(0)} %`;
  const toCells = ({ at1, at3, at10, mrr, empty }: Score) => [
    ...[at1, at3, at10].map(toShare),
    mrr.toFixed(3),
    empty,
  ];
  const toRow = (name: string, isOf: (query: SearchQuery) => boolean) => {
    const [score, other] = [ours, plain].map((outcomes) =>
      toScore(outcomes.filter(({ query }) => isOf(query))),
    );
    if (!score || !other) return [];
    return [name, score.queries, ...toCells(score), toShare(score.shown), ...toCells(other)];
  };
  const rows = [...toScores(ours, 'set').keys()].flatMap((set) => {
    const members = ours.filter(({ query }) => query.set === set);
    const classes = [...toScores(members, 'class').keys()].map((name) =>
      toRow(`${set}, ${name}`, (query) => query.set === set && query.class === name),
    );
    return [...classes, toRow(`**${set}**`, (query) => query.set === set)];
  });
  return toTable(
    ['queries', 'number', ...measures, 'shown', ...measures.map((name) => `Pagefind ${name}`)],
    [...rows, toRow('**all**', () => true)],
  );
}

/** What answers cost in bytes as sent. */
export function toByteTable(firsts: readonly FirstAnswer[], next: readonly NextAnswer[]): string {
  const toRow = (name: string, bytes: readonly number[], budget: Cell) => [
    name,
    quantile(bytes, 0.5),
    Math.max(...bytes),
    budget,
  ];
  return toTable(
    ['bytes as sent', 'median', 'most', 'budget'],
    [
      toRow('first answer', firsts.map(bytesOf), SEARCH_BUDGETS.first),
      toRow(
        'of that fetched after the answer',
        firsts.map(({ ahead }) => sumOf(ahead)),
        '',
      ),
      toRow(
        'next answer',
        next.map(({ fetched }) => sumOf(fetched)),
        SEARCH_BUDGETS.next,
      ),
    ],
  );
}

/** How long answers take once the index is there. */
export function toTimeTable(next: readonly NextAnswer[]): string {
  const head = ['milliseconds', 'median', '95 %', 'budget of the median'];
  return toTable(head, [
    ['from the last key to the answer', ...toTimes(next), SEARCH_BUDGETS.time],
  ]);
}

/** What the search is like with more papers. */
export function toGrowthTable(growths: readonly Growth[]): string {
  const head = [
    'papers',
    'records',
    'words',
    'index',
    'made in s',
    'first answer',
    'fetched after it',
    'next, median',
    'next, most',
  ];
  const rows = growths.map(({ factor, papers, records, words, index, seconds, first, next }) => {
    const bytes = next.map(({ fetched }) => sumOf(fetched));
    return [
      `${factor}×`,
      ...[
        papers,
        records,
        words,
        sumOf(index),
        seconds.toFixed(1),
        sumOf(first.fetched),
        sumOf(first.ahead),
      ],
      ...[quantile(bytes, 0.5), Math.max(...bytes), ...toTimes(next)],
    ];
  });
  return toTable(['', ...head, 'ms, median', 'ms, 95 %'], rows);
}

/**
 * Which files grow with the papers: their bytes and their number, in the index, for the first
 * answer, and for all next ones.
 */
export function toKindTable(growths: readonly Growth[]): string {
  const columns = growths.map(({ index, first, next }) => [
    sumByKind(index),
    sumByKind([...first.fetched, ...first.ahead]),
    sumByKind(next.flatMap(({ fetched }) => fetched)),
  ]);
  const head = growths.flatMap(({ factor, next }) =>
    ['index', 'first answer', `${next.length} next`].map((name) => `${factor}× ${name}`),
  );
  const rows = (Object.keys(FILE_KINDS) as FileKind[]).map((kind) => [
    kind,
    ...columns
      .flat()
      .map((sums) => (sums[kind].files > 0 ? `${sums[kind].bytes} in ${sums[kind].files}` : '–')),
  ]);
  return toTable(['bytes in files', ...head], rows);
}

/** All that a first answer fetches, ahead for the next ones too. */
export function bytesOf({
  fetched,
  ahead,
}: {
  readonly fetched: readonly Fetched[];
  readonly ahead: readonly Fetched[];
}): number {
  return sumOf(fetched) + sumOf(ahead);
}

function toTimes(next: readonly NextAnswer[]): string[] {
  const times = next.map(({ time }) => time);
  return [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(0));
}

/** A Markdown table; all columns but the first hold figures. */
function toTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
