import { getCollection } from 'astro:content';
import { throwFirst } from '../domain/papers/content-error.ts';
import { findDoubledDates, findEntryFaults } from '../domain/papers/meeting-faults.ts';
import type { TimelineEntry } from '../schemas/index.ts';
import { folderOf, getMeetings, type Meeting } from './meetings.ts';

/** A date that a paper mentions, and the meeting of the paper. */
export interface Dated extends TimelineEntry {
  readonly meeting: Meeting;
}

/**
 * The dates that the papers of all meetings mention, the papers checked. Throws a ContentError on
 * the first that is not there.
 */
export async function getTimeline(): Promise<Dated[]> {
  const timelines = new Map(
    (await getCollection('timelines')).map(({ id, data }) => [folderOf(id), data.entries]),
  );
  const dated = (await getMeetings()).toReversed().map((meeting) => {
    const entries = timelines.get(meeting.id) ?? [];
    const slugs = meeting.appendices.map(({ slug }) => slug);
    throwFirst(findEntryFaults(meeting.id, slugs, entries));
    return { id: meeting.id, meeting, entries };
  });
  throwFirst(findDoubledDates(dated));
  return dated.flatMap(({ meeting, entries }) => entries.map((entry) => ({ ...entry, meeting })));
}
