import type { Browser } from './installed.ts';
import type { Journey } from './journeys/journey.ts';
import type { Look } from './tab.ts';

/** A journey that was walked, and what went wrong, if anything. */
export interface Walk {
  readonly journey: Journey;
  readonly look: Look;
  readonly fault: string;
  /** Whether the browser could be asked to. */
  readonly isTried: boolean;
}

/** A browser that was tried. */
export interface Tried {
  readonly browser: Browser;
  /** As it calls itself. */
  readonly version: string;
  readonly walks: readonly Walk[];
}

/** A row a journey, a column a browser; below it what does not work, in a sentence each. */
export function toTable(tried: readonly Tried[]): string {
  const rows = [...new Set(tried.flatMap(({ walks }) => walks.map(nameOf)))];
  const cells = rows.map((row) => [
    row,
    ...tried.map(({ walks }) => toCell(walks.find((walk) => nameOf(walk) === row))),
  ]);
  const heads = ['', ...tried.map(({ browser, version }) => toHead(browser, version))];
  const lines = [heads, heads.map((_, at) => (at === 0 ? '---' : ':-:')), ...cells];
  const faults = tried.flatMap(({ browser, walks }) =>
    walks
      .filter(({ fault }) => fault !== '')
      .map((walk) => `- ${browser.name}, ${nameOf(walk)}: ${walk.fault}.`),
  );
  return [...lines.map((line) => `| ${line.join(' | ')} |`), '', ...faults].join('\n');
}

/** What went wrong, in one line. */
export function toSentence(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : `${error}`).split('\n');
  return line;
}

function nameOf({ journey, look }: Walk): string {
  const isTold = look === 'light' || journey.name.includes(look);
  return isTold ? journey.name : `${journey.name}, ${look}`;
}

function toHead({ name }: Browser, version: string): string {
  const [, number] = version.match(/(?:Chrome|Firefox)\/(\d+)/) ?? [];
  return /\d/.test(name) || number === undefined ? name : `${name} ${number}`;
}

function toCell(walk: Walk | undefined): string {
  if (!walk?.isTried) return '–';
  return walk.fault === '' ? 'yes' : 'no';
}
