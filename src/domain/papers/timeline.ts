import type { TimelineEntry } from '../../schemas/index.ts';
import { comparePartialDates, firstMonthOf, yearOf } from './partial-date.ts';

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

/** Whether a date begins later than the month of a meeting: `isAhead('2019-05', '2019-04')`. */
export function isAhead(date: string, meeting: string): boolean {
  return firstMonthOf(date) > meeting;
}

/**
 * The meetings that each entry stands after, by entry: those that all entries from there on, and
 * none before, lay ahead of. A meeting that everything lies behind is before none.
 */
export function meetingsBefore<
  Entry extends Pick<TimelineEntry, 'date'>,
  Meeting extends { readonly id: string },
>(ordered: readonly Entry[], meetings: readonly Meeting[]): Map<Entry, Meeting[]> {
  const waiting = [...meetings].sort((a, b) => b.id.localeCompare(a.id));
  const before = new Map<Entry, Meeting[]>();
  for (const entry of ordered) {
    const isBehind = waiting.findLastIndex(({ id }) => !isAhead(entry.date, id));
    const passed = waiting.splice(isBehind + 1);
    if (passed.length > 0) before.set(entry, passed);
  }
  return before;
}
