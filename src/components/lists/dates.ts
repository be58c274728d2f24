import {
  divide,
  type Level,
  locate,
  partPath,
  weighTexts,
} from '../../domain/addresses/division.ts';
import { comparePartialDates, yearOf } from '../../domain/text/partial-date.ts';
import { getContentDigest } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { type Dated, getTimeline } from '../../doors/timeline.ts';

/** The tags around a date, and around a place of it, in bytes. */
const TAGS = { date: 240, place: 80 };

/** Works that papers refer to stand by themselves; other dates under their years. */
const LEVELS: readonly Level<Dated>[] = [
  (entry) => {
    if (entry.kind === 'literature') return { path: 'vaerker', name: 'Værker' };
    const year = yearOf(entry.date);
    return { path: year, name: year };
  },
  (entry) => {
    const { path, name } = partOf(entry);
    const year = entry.meeting.date.slice(0, 'YYYY'.length);
    return { path: `${path}/moeder-${year}`, name: `${name}, møder i ${year}` };
  },
  (entry) => {
    const { path, name } = partOf(entry);
    return { path: `${path}/${entry.meeting.id}`, name: `${name}, ${entry.meeting.title}` };
  },
];

const partOf = (entry: Dated) => LEVELS[0]?.(entry) ?? { path: '', name: '' };

/**
 * The dates of all papers by the pages they stand on, the latest years first; works last. Where
 * each date stands is told by what papers refer to it by, `/tidslinje/#frist`.
 */
export const getDates = createMemo(getContentDigest, async () => {
  const entries = (await getTimeline()).toSorted(
    (one, other) =>
      Number(one.kind === 'literature') - Number(other.kind === 'literature') ||
      Number(yearOf(other.date)) - Number(yearOf(one.date)) ||
      comparePartialDates(one.date, other.date),
  );
  const pages = divide(entries, LEVELS, weigh);
  const places = new Map(
    [...locate(pages)].map(([{ id }, path]) => [
      `/tidslinje/#${id}`,
      `${partPath('/tidslinje/', path)}#${id}`,
    ]),
  );
  return { pages, pathOf: (place: string) => places.get(place) ?? place };
});

function weigh({ id, kind, what, from, places, meeting }: Dated): number {
  // Deadlines stand at the top of the page too.
  const again = kind === 'deadline' ? TAGS.date / 2 + weighTexts(id, what) : 0;
  const listed = places.map(
    ({ at, printed }) =>
      TAGS.place + weighTexts(meeting.id, at, printed, 'bundtets indholdsfortegnelse'),
  );
  return listed.reduce(
    (sum, weight) => sum + weight,
    TAGS.date + again + weighTexts(id, id, what, from),
  );
}
