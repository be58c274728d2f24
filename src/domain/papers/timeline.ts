import type { TimelineEntry } from '../../schemas/index.ts';
import { comparePartialDates, firstDayOf, yearOf } from '../text/partial-date.ts';
import { compareMeetings, type DatedMeeting } from './meeting-date.ts';

/** The entries of one year in order. */
export interface TimelineYear<Entry> {
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** Entries by the year in which they begin, the oldest first. */
export function toYears<Entry extends Pick<TimelineEntry, 'date'>>(
  entries: readonly Entry[],
): TimelineYear<Entry>[] {
  const sorted = [...entries].sort((a, b) => comparePartialDates(a.date, b.date));
  return [...Map.groupBy(sorted, ({ date }) => yearOf(date))].map(([year, inYear]) => ({
    year,
    entries: inYear,
  }));
}

/**
 * Whether a date begins later than that of a meeting, or than the month of one whose day is not
 * known: `isAhead('2019-05', '2019-04')`.
 */
export function isAhead(date: string, meeting: string): boolean {
  const day = firstDayOf(meeting);
  const last = meeting === day ? day : `${day.slice(0, 'YYYY-MM'.length)}-31`;
  return firstDayOf(date) > last;
}

/**
 * The meetings that each entry stands after, by entry: those that all entries from there on, and
 * none before, lay ahead of. A meeting that everything lies behind is before none.
 */
export function meetingsBefore<
  Entry extends Pick<TimelineEntry, 'date'>,
  Meeting extends DatedMeeting,
>(ordered: readonly Entry[], meetings: readonly Meeting[]): Map<Entry, Meeting[]> {
  let waiting = [...meetings].sort(compareMeetings);
  const before = new Map<Entry, Meeting[]>();
  for (const entry of ordered) {
    const passed = waiting.filter((meeting) => isAhead(entry.date, meeting.date));
    waiting = waiting.filter((meeting) => !passed.includes(meeting));
    if (passed.length > 0) before.set(entry, passed);
  }
  return before;
}
