import { firstDayOf, formatPartialDate } from '../text/partial-date.ts';
import type { DatedMeeting } from './meeting-date.ts';

/** A paper as far as its name goes. */
interface NamedPaper {
  /** `2019-04/eu-kontor` */
  readonly id: string;
  readonly shortTitle: string;
  readonly meeting: NamingMeeting;
}

/** What tells a paper's meeting from others. */
interface NamingMeeting extends DatedMeeting {
  readonly body: string;
}

/** What is said of meetings to tell them apart: the first that does it, else the last. */
const TELLING: readonly ((meeting: NamingMeeting) => string)[] = [
  ({ date }) => monthOf(date),
  ({ body, date }) => `${body}, ${monthOf(date)}`,
  ({ date }) => formatPartialDate(date),
  ({ body, date }) => `${body}, ${formatPartialDate(date)}`,
];

/**
 * What papers are called among all, by id: `Referat`; `Referat, august 2025` where others are too,
 * with the body, the day, or both, where the month does not tell them apart.
 */
export function toPaperNames(papers: readonly NamedPaper[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [shortTitle, namesakes] of Map.groupBy(papers, (paper) => paper.shortTitle)) {
    const meetings = new Map(namesakes.map(({ meeting }) => [meeting.id, meeting]));
    const tell = TELLING.find(
      (candidate) => new Set([...meetings.values()].map(candidate)).size === meetings.size,
    );
    const telling = tell ?? TELLING.at(-1);
    for (const { id, meeting } of namesakes)
      names.set(
        id,
        namesakes.length === 1 || !telling ? shortTitle : `${shortTitle}, ${telling(meeting)}`,
      );
  }
  return names;
}

function monthOf(date: string): string {
  return formatPartialDate(firstDayOf(date).slice(0, 'YYYY-MM'.length));
}
