import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIVISION } from '../../../src/domain/addresses/division.ts';
import type { MeasuredBuild } from './build.ts';

/** A build of the project with more meetings. */
export interface Scale {
  readonly meetings: number;
  readonly papers: number;
  readonly build: MeasuredBuild;
  readonly site: SiteSize;
}

/** How much a built site is. */
export interface SiteSize {
  readonly files: number;
  readonly megabytes: number;
  /**
   * The largest file of each name, the months of the meetings aside:
   * `*\/resultatkontrakt/index.html`.
   */
  readonly largest: ReadonlyMap<string, number>;
  /** The list pages that weigh more than they may, in bytes; papers and sources are none. */
  readonly heavy: ReadonlyMap<string, number>;
}

/** The pages of papers and their places, and those that show the source. */
const PAPERS = /^(?:kilde\/|\d{4}-\d{2}[^/]*\/[^/]+\/)/;

/** How many of the largest files are listed. */
const LISTED = 20;

/** Counts and weighs the files of a built site. */
export function measureSite(dist: string): SiteSize {
  const largest = new Map<string, number>();
  const heavy = new Map<string, number>();
  let [files, bytes] = [0, 0];
  for (const path of globSync('**/*', { cwd: dist })) {
    const stats = statSync(join(dist, path));
    if (!stats.isFile()) continue;
    files++;
    bytes += stats.size;
    const file = path.replaceAll('\\', '/');
    if (file.endsWith('.html') && !PAPERS.test(file) && stats.size > DIVISION.page)
      heavy.set(file, stats.size);
    const name = file.replaceAll(/\d{4}-\d{2}/g, '*');
    if (/\.(?:html|json|csv)$/.test(name))
      largest.set(name, Math.max(largest.get(name) ?? 0, stats.size));
  }
  return { files, megabytes: bytes / 1024 ** 2, largest, heavy };
}

/** The measurements as tables in Markdown. */
export function toTables(scales: readonly Scale[]): string {
  const head = ['', ...scales.map(({ papers }) => `${papers} papers`)];
  const row = (name: string, read: (scale: Scale) => string) => [name, ...scales.map(read)];
  const steps = scales[0]?.build.report.steps ?? [];
  return [
    toTable(head, [
      row('seconds', ({ build }) => build.seconds.toFixed(1)),
      row('seconds of processor time', ({ build }) => build.cpuSeconds?.toFixed(1) ?? '–'),
      row('milliseconds of it a paper', (scale) => (costPerPaper(scale) * 1000).toFixed(0)),
      row('milliseconds of it each further paper', (scale) =>
        costOfFurther(scale, scales[scales.indexOf(scale) - 1]),
      ),
      row('most memory, MB', ({ build }) => build.peakMB?.toFixed(0) ?? '–'),
      row('pages', ({ build }) => `${build.report.pages}`),
      row('pages of meetings parsed, and others', ({ build: { report } }) =>
        Object.values(report.parsed).join(' and '),
      ),
      row('files', ({ site }) => `${site.files}`),
      row('files a paper', ({ site, papers }) => (site.files / papers).toFixed(0)),
      row('the site, MB', ({ site }) => site.megabytes.toFixed(1)),
    ]),
    toTable(
      ['seconds by step, and megabytes in use after it', ...head.slice(1)],
      [
        row("Astro's own", ({ build }) => secondsOfAstro(build).toFixed(1)),
        ...steps.map(({ name }, at) =>
          row(name, ({ build: { report } }) => {
            const { seconds = 0, megabytes = 0 } = report.steps[at] ?? {};
            return `${seconds.toFixed(1)} · ${megabytes.toFixed(0)}`;
          }),
        ),
      ],
    ),
    toTable(
      ['KB of the largest pages and lists', ...head.slice(1)],
      largestOf(scales).map((name) =>
        row(`\`${name}\``, ({ site }) => toKilobytes(site.largest.get(name))),
      ),
    ),
  ].join('\n\n');
}

/**
 * What a paper costs, in seconds of processor time where that is known: other programs slow it
 * less.
 */
export function costPerPaper(scale: Scale): number {
  return costOf(scale) / scale.papers;
}

/** What each paper costs that the build before had not: without what any build costs. */
function costOfFurther(scale: Scale, former: Scale | undefined): string {
  if (!former) return '–';
  const seconds = (costOf(scale) - costOf(former)) / (scale.papers - former.papers);
  return (seconds * 1000).toFixed(0);
}

function costOf({ build }: Scale): number {
  return build.cpuSeconds ?? build.seconds;
}

function largestOf(scales: readonly Scale[]): string[] {
  const sizes = [...(scales.at(-1)?.site.largest ?? [])];
  return sizes
    .sort(([, one], [, other]) => other - one)
    .slice(0, LISTED)
    .map(([name]) => name);
}

function toKilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1024).toFixed(0);
}

function secondsOfAstro({ seconds, report }: MeasuredBuild): number {
  return seconds - report.steps.reduce((sum, step) => sum + step.seconds, 0);
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
