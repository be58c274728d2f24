import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../domain/papers/content-error.ts';
import { type Ledger, ledgerSchema } from '../schemas/ledger.ts';
import { meetingSchema } from '../schemas/meeting.ts';
import { type Alignment, align } from './align.ts';
import { readPageTokens } from './page-tokens.ts';
import { checkSiteWords, words } from './site-words.ts';
import { addUp, checkLedger, renderSource, type Tally } from './source-tokens.ts';

/** Something on the site, in the source or in the ledger that the others do not bear out. */
export interface Fault {
  /** `2019-04/eu-kontor/#finansiering-2`, or the file at fault. */
  readonly where: string;
  /** The line of the source. */
  readonly line: number;
  readonly message: string;
}

/** A part of a page that renders a run of source lines. */
export interface Region {
  /** The page's address below the base, without slashes around it: `2019-04/eu-kontor`. */
  readonly path: string;
  readonly lines: { readonly first: number; readonly last: number };
  readonly element: Element;
}

/** A region laid beside its source. */
export interface VerifiedRegion extends Omit<Region, 'element'> {
  readonly tally: Tally;
  readonly linesById: Alignment['linesById'];
  readonly faults: readonly Fault[];
}

/** What verifying a meeting's pages came to. */
export interface MeetingReport {
  readonly meeting: string;
  /** The source's lines, without line ends. */
  readonly source: readonly string[];
  readonly regions: readonly VerifiedRegion[];
  readonly tally: Tally;
  readonly faults: readonly Fault[];
}

/** Verifies every meeting of the project in `root` against the built pages in `dist`. Throws a ContentError when a source cannot be read. */
export function verify({ root, dist }: { root: string; dist: string }): MeetingReport[] {
  return globSync('src/content/*/meeting.yaml', { cwd: root })
    .map((file) => file.split(/[\\/]/).at(-2) ?? '')
    .sort()
    .map((meeting) => verifyMeeting(root, dist, meeting));
}

function verifyMeeting(root: string, dist: string, meeting: string): MeetingReport {
  const source = readSource(root, meeting);
  const ledger = readLedger(root, meeting);
  const declared = readContent(root, meeting);
  const regions = readRegions(dist, meeting).map((region) =>
    verifyRegion(source, ledger, declared, region),
  );
  const faults = [
    ...checkLedger(source, ledger).map((fault) => ({ where: 'ledger.yaml', ...fault })),
    ...regions.flatMap((region) => region.faults),
    ...findGaps(source, regions, meeting),
    ...findUnjoined(ledger, regions),
  ];
  return { meeting, source, regions, tally: addUp(regions.map(({ tally }) => tally)), faults };
}

/** Verifies one part of a page against the source lines it says it renders, and the site's words in it against the content files. */
export function verifyRegion(
  source: readonly string[],
  ledger: Ledger,
  declared: string,
  { path, lines, element }: Region,
): VerifiedRegion {
  const { expected, tally, faults: ledgerFaults } = renderSource(source, lines, ledger);
  const { faults: wordingFaults, linesById } = align(expected, readPageTokens(element));
  const faults = [
    ...ledgerFaults.map((fault) => ({ where: 'ledger.yaml', ...fault })),
    ...wordingFaults.map(({ line, id, expected: wanted, found }) => ({
      where: `${path}/${id && `#${id}`}`,
      line,
      message: `kilden: »${wanted}« – siden: »${found}«`,
    })),
    ...checkSiteWords(element, declared).map(({ id, message }) => ({
      where: `${path}/${id && `#${id}`}`,
      line: lines.first,
      message,
    })),
  ];
  return { path, lines, tally, linesById, faults };
}

/** The words of every content file of a meeting, in which the site's own words must stand. */
export function readContent(root: string, meeting: string): string {
  const files = globSync(`src/content/${meeting}/**/*.{mdx,yaml}`, { cwd: root }).sort();
  return files.map((file) => words(readFile(root, file).toString('utf8'))).join(' | ');
}

/** The ledger of a meeting. Throws a ContentError when it does not fit its description. */
export function readLedger(root: string, meeting: string): Ledger {
  return readYaml(root, `src/content/${meeting}/ledger.yaml`, ledgerSchema);
}

/** The source of a meeting as lines. Throws a ContentError when it is missing, is not UTF-8, or is not the file that was checked. */
export function readSource(root: string, meeting: string): string[] {
  const { source } = readYaml(root, `src/content/${meeting}/meeting.yaml`, meetingSchema);
  const fail = (message: string, hint: string): never => {
    throw new ContentError(message, { file: source.file, hint });
  };
  const bytes = readFile(root, source.file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256)
    fail(
      `filens SHA-256 er ${sha256}, men ${source.sha256} var ventet.`,
      'Hent den fil, som papirerne er skrevet af; den må aldrig ændres.',
    );
  const lines = decode(bytes, source.file).split('\n');
  if (lines.length !== source.lines)
    fail(
      `filen har ${lines.length} linjer, men ${source.lines} var ventet.`,
      'Ret source.lines i meeting.yaml.',
    );
  return lines;
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ContentError('filen er ikke gyldig UTF-8.', {
      file,
      hint: 'Gem den som UTF-8, uden at ændre andet.',
      cause,
    });
  }
}

function readFile(root: string, file: string): Buffer {
  try {
    return readFileSync(join(root, file));
  } catch (cause) {
    throw new ContentError('filen kan ikke læses.', {
      file,
      hint: 'Læg den, hvor den skal være.',
      cause,
    });
  }
}

function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const { data, error } = schema.safeParse(parse(readFile(root, file).toString('utf8')));
  if (!error) return data;
  const issues = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ContentError(`passer ikke til sin beskrivelse.\n${issues.join('\n')}\n`, {
    file,
    hint: 'Ret felterne.',
  });
}

/** The parts of the meeting's pages that say which source lines they render. */
export function readRegions(
  dist: string,
  meeting: string,
): { path: string; lines: { first: number; last: number }; element: Element }[] {
  const files = globSync([`${meeting}/index.html`, `${meeting}/*/index.html`], {
    cwd: dist,
  }).sort();
  return files.flatMap((file) =>
    selectAll('[data-source]', fromHtml(readFileSync(join(dist, file), 'utf8'))).map((element) => {
      const [first = 0, last = 0] = String(element.properties.dataSource).split('-').map(Number);
      return { path: file.replace(/[\\/]index\.html$/, ''), lines: { first, last }, element };
    }),
  );
}

/** Source lines with words that no page renders, or more than one. */
function findGaps(
  source: readonly string[],
  regions: readonly VerifiedRegion[],
  meeting: string,
): Fault[] {
  return source.flatMap((text, index) => {
    const line = index + 1;
    const pages = regions.filter(({ lines }) => line >= lines.first && line <= lines.last);
    if (text.trim() === '' || pages.length === 1) return [];
    const message =
      pages.length === 0
        ? `ingen side gengiver »${text.slice(0, 60)}«`
        : `gengives af ${pages.map(({ path }) => path).join(' og ')}`;
    return [{ where: meeting, line, message }];
  });
}

/** Lines that the ledger says are joined, but that share no block on the page. */
function findUnjoined(ledger: Ledger, regions: readonly VerifiedRegion[]): Fault[] {
  return ledger.joined.flatMap(({ lines }) => {
    const isJoined = regions.some(({ linesById }) =>
      [...linesById.values()].some((found) => lines.every((line) => found.has(line))),
    );
    return isJoined
      ? []
      : [
          {
            where: 'ledger.yaml',
            line: lines[0] ?? 0,
            message: `joined: linjerne ${lines.join(' og ')} står ikke i samme blok på siden.`,
          },
        ];
  });
}
