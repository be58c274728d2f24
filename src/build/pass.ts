import { fromHtml } from 'hast-util-from-html';
import { listMeetings } from '../verification/meeting-content.ts';
import {
  type BuiltSite,
  findPages,
  isMailPage,
  type OpenPage,
  openPage,
  readBuiltSite,
  rendersSource,
  type SitePlace,
  writePage,
} from './built-site.ts';
import { createContentReader, meetingOf } from './proof/proof.ts';
import { readServed, type ServedPage } from './served-page.ts';
import { KINDS, type Step } from './steps.ts';

interface ParseCount {
  proven: number;
  others: number;
}

/** What the pass over a site came to. */
export interface PassReport {
  readonly pages: number;
  /**
   * How often whole pages were parsed: those that render the source twice, the second time as they
   * are served; others once.
   */
  readonly parsed: ParseCount;
  readonly steps: readonly StepReport[];
  /** What an editor should know. */
  readonly remarks: readonly string[];
  /** What is wrong, one sentence each. */
  readonly faults: readonly string[];
}

interface StepReport {
  readonly name: string;
  readonly seconds: number;
  /** The memory of the whole process when the step has ended. */
  readonly megabytes: number;
}

/**
 * Takes a site through the steps: each page read once and written once, and all faults told
 * together, before the index is made.
 */
export async function passOver(place: SitePlace, steps: readonly Step[]): Promise<PassReport> {
  checkOrder(steps);
  const { reports, time } = createTimer();
  const faults: string[] = [];
  const remarks: string[] = [];
  const parsed = { proven: 0, others: 0 };
  const changes = steps.flatMap((step) => (step.kind === 'change' ? [step.run(place)] : []));
  const pages = await time('read and write', () =>
    readPages(place, parsed, (page) => {
      for (const change of changes) faults.push(...change(page));
    }),
  );
  const site = { ...place, pages };
  for (const step of steps) {
    if (step.kind === 'file') await time(step.name, () => step.run(site));
    if (step.kind === 'check') faults.push(...(await time(step.name, () => step.run(site))));
    if (step.kind === 'index' && faults.length === 0)
      remarks.push(...(await time(step.name, () => step.run(site))));
  }
  return { pages: pages.length, parsed, steps: reports, remarks, faults };
}

/** A site that was built before, as it is served. Its mail pages are no pages of their own. */
export function readSite(place: SitePlace): BuiltSite {
  const contentOf = createContentReader();
  const meetings = new Set(listMeetings('.'));
  const pages = readBuiltSite(place.folder).filter((page) => !isMailPage(page));
  return {
    ...place,
    pages: pages.map((page) => {
      const meeting = meetingOf(page.path);
      return readServed(page, meetings.has(meeting) ? contentOf(meeting) : undefined);
    }),
  };
}

/**
 * Makes sure that steps come in the order of their kinds, each once. Throws with the step that does
 * not.
 */
export function checkOrder(steps: readonly Step[]) {
  for (const [index, { name, kind }] of steps.entries()) {
    const before = steps.slice(0, index);
    const later = before.find((step) => KINDS.indexOf(step.kind) > KINDS.indexOf(kind));
    if (later) {
      const fault = `The ${kind} »${name}« stands after the ${later.kind} »${later.name}«`;
      throw new RangeError(`${fault}; the order is ${KINDS.join(', ')}.`);
    }
    if (before.some((step) => step.name === name && step.kind === kind))
      throw new RangeError(`The ${kind} »${name}« stands twice.`);
  }
}

/**
 * Reads and writes each page. Those that render the source are read again from the very bytes: it
 * is they that are proven.
 */
function readPages(
  { folder }: SitePlace,
  parsed: ParseCount,
  change: (page: OpenPage) => void,
): ServedPage[] {
  const meetings = new Set(listMeetings('.'));
  const contentOf = createContentReader();
  return findPages(folder).map((file) => {
    const page = openPage(folder, file);
    const meeting = meetingOf(page.path);
    const content = meetings.has(meeting) ? contentOf(meeting) : undefined;
    change(page);
    const isProven = content !== undefined && rendersSource(page);
    const html = writePage(folder, page);
    parsed[isProven ? 'proven' : 'others'] += isProven ? 2 : 1;
    return readServed(isProven ? { ...page, tree: fromHtml(html) } : page, content);
  });
}

function createTimer() {
  const reports: StepReport[] = [];
  const time = async <Value>(name: string, run: () => Value | Promise<Value>): Promise<Value> => {
    const start = performance.now();
    const value = await run();
    const seconds = Math.round(performance.now() - start) / 1000;
    const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
    reports.push({ name, seconds, megabytes });
    return value;
  };
  return { reports, time };
}
