import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Ledger } from '../schemas/index.ts';
import { type Alignment, align } from './align.ts';
import { findGaps } from './gaps.ts';
import { checkLedger } from './ledger-check.ts';
import {
  listMeetings,
  type MeetingContent,
  type MeetingSource,
  readMeetingContent,
} from './meeting-content.ts';
import { readPageTokens } from './page-tokens.ts';
import { proposeEntry } from './proposals.ts';
import { checkSiteWords } from './site-words.ts';
import { includes } from './source-lines.ts';
import { addUp, renderSource, type Tally } from './source-tokens.ts';

/** Something on the site, in the source or in the ledger that the others do not bear out. */
export interface Fault {
  /** `2019-04/eu-kontor/#finansiering-2`, or the file at fault. */
  readonly where: string;
  /** The line of the source. */
  readonly line: number;
  readonly message: string;
  /** The words on the page, when they are not those of the source. */
  readonly found?: string;
  /** What to paste into the ledger, when it is the source that differs for a reason. */
  readonly entry?: string | undefined;
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

/** Said of a part that renders no lines that there are. */
const NO_RANGE =
  'data-source siger ikke, hvilke linjer i kilden der gengives. ' +
  'Skriv både first og last i sourceLines eller contentsLines.';

/** What verifying a meeting's pages came to. */
export interface MeetingReport {
  readonly meeting: string;
  readonly regions: readonly VerifiedRegion[];
  readonly tally: Tally;
  readonly faults: readonly Fault[];
}

/**
 * Verifies every meeting of the project in `root` against the built pages in `dist`. Throws a
 * ContentError when a source cannot be read.
 */
export function verify({ root, dist }: { root: string; dist: string }): MeetingReport[] {
  return listMeetings(root).map((meeting) => {
    const content = readMeetingContent(root, meeting);
    const regions = readMeetingRegions(dist, meeting);
    return reportOn(
      content,
      regions.map((region) => verifyRegion(content, region)),
    );
  });
}

/**
 * Verifies one part of a page against the source lines it says it renders, and the site's words in
 * it against the content files.
 */
export function verifyRegion(
  { source, ledger, ...content }: MeetingContent,
  { path, lines, element }: Region,
): VerifiedRegion {
  const { expected, tally, faults: ledgerFaults } = renderSource(source, lines, ledger);
  const { faults: wordingFaults, linesById } = align(expected, readPageTokens(element));
  const isRange = lines.first >= 1 && lines.first <= lines.last && lines.last <= source.length;
  const faults = [
    ...(isRange ? [] : [{ where: `${path}/`, line: lines.first, message: NO_RANGE }]),
    ...ledgerFaults.map((fault) => ({ where: 'ledger.yaml', ...fault })),
    ...wordingFaults.map((fault) => ({
      where: `${path}/${fault.id && `#${fault.id}`}`,
      line: fault.line,
      message: `kilden: »${fault.expected}« – siden: »${fault.found}«`,
      found: fault.found,
      entry: proposeEntry(fault, wordingFaults, source, path.split('/')[1] ?? ''),
    })),
    ...checkSiteWords(element, content).map(({ id, message }) => ({
      where: `${path}/${id && `#${id}`}`,
      line: lines.first,
      message,
    })),
  ];
  return { path, lines, tally, linesById, faults };
}

/**
 * What verifying all regions of a meeting came to: their faults, and what no region shows alone.
 */
export function reportOn(
  { meeting, source, ledger }: MeetingSource,
  regions: readonly VerifiedRegion[],
): MeetingReport {
  const faults = [
    ...checkLedger(source, ledger).map((fault) => ({ where: 'ledger.yaml', ...fault })),
    ...regions.flatMap((region) => region.faults),
    ...findGaps(source, regions, meeting),
    ...findUnjoined(ledger, regions),
    ...findMisplaced(ledger, regions, meeting),
  ];
  return { meeting, regions, tally: addUp(regions.map(({ tally }) => tally)), faults };
}

/** The parts of the meeting's pages in `dist` that say which source lines they render. */
export function readMeetingRegions(dist: string, meeting: string): Region[] {
  const files = globSync([`${meeting}/index.html`, `${meeting}/*/index.html`], { cwd: dist });
  return files.sort().flatMap((file) => {
    const tree = fromHtml(readFileSync(join(dist, file), 'utf8'));
    return readRegions(tree, file.replaceAll('\\', '/').replace(/\/index\.html$/, ''));
  });
}

/** The parts of a page that say which source lines they render. */
export function readRegions(tree: Root, path: string): Region[] {
  return selectAll('[data-source]', tree).map((element) => {
    const [first = 0, last = 0] = String(element.properties.dataSource).split('-').map(Number);
    return { path, lines: { first, last }, element };
  });
}

/** Mended words that do not stand where the ledger says. */
function findMisplaced(
  { mended }: Ledger,
  regions: readonly VerifiedRegion[],
  meeting: string,
): Fault[] {
  return mended.flatMap(({ line, after, place }) => {
    const [slug, id] = place.split('#');
    const there = slug ? `${meeting}/${slug}` : meeting;
    const isThere = regions.some(
      ({ path, lines, linesById }) =>
        path === there && (id ? linesById.get(id)?.has(line) : includes(lines, line)),
    );
    const message = `mended: »${after}« fra linjen står ikke i »${place}«. Ret place.`;
    return isThere ? [] : [{ where: 'ledger.yaml', line, message }];
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
            message:
              `joined: linjerne ${lines.join(' og ')} står ikke i samme blok på siden. ` +
              'Ret lines.',
          },
        ];
  });
}
