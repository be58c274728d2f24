import {
  listMeetings,
  type MeetingContent,
  readMeetingContent,
  readMeetingSource,
} from '../../verification/meeting-content.ts';
import { reportOn, type VerifiedRegion } from '../../verification/verify.ts';
import type { BuiltSite } from '../built-site.ts';
import { tellFault } from './tell-fault.ts';

/**
 * Where a meeting's pages and its source differ, and words of the source that no page renders, or
 * more than one.
 */
export function checkProof(site: BuiltSite): string[] {
  const meetings = listMeetings('.');
  if (meetings.length === 0)
    return ['src/content: her er intet møde. Lav en mappe med en meeting.yaml.'];
  return meetings.flatMap((meeting) => {
    const { faults } = reportOn(readMeetingSource('.', meeting), regionsOf(site, meeting));
    return faults.map((fault) => tellFault(fault, meeting));
  });
}

/** The regions of a site's pages that render a meeting's source. */
export function regionsOf({ pages }: BuiltSite, meeting: string): VerifiedRegion[] {
  return pages.filter(({ path }) => meetingOf(path) === meeting).flatMap(({ regions }) => regions);
}

/**
 * The folder that a page lies in: `/2019-04/eu-kontor/` → `2019-04`; the meeting, when it is of
 * one.
 */
export function meetingOf(path: string): string {
  return path.split('/', 2)[1] ?? '';
}

/** Reads what the pages of a meeting are held against, once for the pages of a meeting in a row. */
export function createContentReader(): (meeting: string) => MeetingContent {
  let known: MeetingContent | undefined;
  return (meeting) => {
    if (known?.meeting !== meeting) known = readMeetingContent('.', meeting);
    return known;
  };
}
