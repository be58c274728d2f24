import { quoted } from './proposals.ts';
import { textIn } from './source-lines.ts';
import type { Fault, Region } from './verify.ts';

type RenderedLines = Pick<Region, 'path' | 'lines'>;

/** A run of lines with words that the same pages render, blank lines between them told along. */
interface Run {
  readonly first: number;
  last: number;
  readonly paths: readonly string[];
}

/** Runs of source lines with words that no page renders, or more than one. */
export function findGaps(
  source: readonly string[],
  regions: readonly RenderedLines[],
  meeting: string,
): Fault[] {
  return findRuns(source, regions)
    .filter(({ paths }) => paths.length !== 1)
    .map((run) => {
      const told = tell(run, source, meeting);
      const message = liesInside(run, regions, meeting)
        ? `${told.message} ${INSIDE}`
        : told.message;
      return { where: meeting, line: run.first, ...told, message };
    });
}

/** What else can be done about a printed contents that has words of a paper on both sides. */
const INSIDE =
  'Står indholdsfortegnelsen midt i papiret, så fjern det, der begynder med contents, fra ' +
  'meeting.yaml, og skriv den i papiret mellem <Fold title="Referatets egen ' +
  'indholdsfortegnelse"> og </Fold>.';

function liesInside({ paths }: Run, regions: readonly RenderedLines[], meeting: string): boolean {
  const [contents, paper, ...more] = regions.filter(({ path }) => paths.includes(path));
  return (
    contents?.path === meeting &&
    paper !== undefined &&
    more.length === 0 &&
    paper.lines.first < contents.lines.first &&
    contents.lines.last < paper.lines.last
  );
}

function findRuns(source: readonly string[], regions: readonly RenderedLines[]): Run[] {
  const runs: Run[] = [];
  for (const [index, text] of source.entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const rendering = regions.filter(({ lines }) => line >= lines.first && line <= lines.last);
    const paths = rendering.map(({ path }) => path);
    const open = runs.at(-1);
    if (open && open.paths.join() === paths.join()) open.last = line;
    else runs.push({ first: line, last: line, paths });
  }
  return runs;
}

function tell({ first, last, paths }: Run, source: readonly string[], meeting: string) {
  const lines = first === last ? `linje ${first}` : `linjerne ${first}–${last}`;
  if (paths.length > 0) {
    const files = paths.map((path) => fileOf(path, meeting)).join(' og ');
    const message =
      `${lines} gengives af ${paths.join(' og ')}, men hører til ét sted. ` +
      `Ret linjerne, så de ikke overlapper, i ${files}.`;
    return { message };
  }
  const text = textIn(source, first, last);
  const range = `{ first: ${first}${last > first ? `, last: ${last}` : ''} }`;
  return {
    message:
      `ingen side gengiver ${lines}: »${text.slice(0, 60)}«. Hører de til et bilag, så ret dets ` +
      'sourceLines. Hørte de kun til den trykte side, så tag dem med i bilagets sourceLines',
    entry: `removed:\n  - { lines: ${range}, text: ${quoted(text)}, why: '…' }`,
  };
}

function fileOf(path: string, meeting: string): string {
  return path === meeting
    ? `contentsLines i src/content/${meeting}/meeting.yaml`
    : `sourceLines i src/content/${path}.mdx`;
}
