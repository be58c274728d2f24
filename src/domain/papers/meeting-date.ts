import type { Level } from '../addresses/division.ts';
import { comparePartialDates, isPartialDate } from '../text/partial-date.ts';

/** What a meeting's folder begins with, and what follows: `2025-08`, and `-27` or `-udvalget`. */
const FOLDER = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])(?:-[a-z0-9]+)*$/;

/** A meeting as far as its place among others goes. */
export interface DatedMeeting {
  /** `2019-04`: the folder name. */
  readonly id: string;
  /** As exact as it is known: `2019-04-25`, `2019-04`. */
  readonly date: string;
}

/** Whether a folder is called as those of meetings: `2025-08`, `2025-08-27`, `2025-08-udvalget`. */
export function isMeetingFolder(name: string): boolean {
  return FOLDER.test(name);
}

/** The date that a meeting's folder tells: `2025-08-27-udvalget` → `2025-08-27`, else its month. */
export function dateOfFolder(id: string): string {
  const day = id.slice(0, 'YYYY-MM-DD'.length);
  const isDay = isPartialDate(day) && !/^[a-z0-9]/.test(id.slice(day.length));
  return isDay ? day : id.slice(0, 'YYYY-MM'.length);
}

/** The order of meetings, newest first; of one day, by their folders' names. */
export function compareMeetings(one: DatedMeeting, other: DatedMeeting): number {
  return comparePartialDates(other.date, one.date) || other.id.localeCompare(one.id);
}

/** A meeting as parts of lists are named after it. */
export interface PartMeeting extends DatedMeeting {
  readonly title: string;
}

/** Divides what stands in papers of meetings: by year, then by meeting. */
export function byMeeting<Item>(meetingOf: (item: Item) => PartMeeting): Level<Item>[] {
  return [
    (item) => {
      const year = meetingOf(item).date.slice(0, 'YYYY'.length);
      return { path: year, name: year };
    },
    (item) => {
      const { id, title } = meetingOf(item);
      return { path: id, name: title };
    },
  ];
}
