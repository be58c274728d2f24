import { divide, type Level, type ListPage, weighTexts } from '../../domain/addresses/division.ts';
import type { DigestLine } from '../../domain/data/dataset.ts';
import { byMeeting, compareMeetings } from '../../domain/papers/meeting-date.ts';
import { getDatasets, type PublishedDataset } from '../../doors/datasets.ts';
import { getMeetings, type Meeting } from '../../doors/meetings.ts';

/** A table of a paper as data. */
export interface TableData extends PublishedDataset {
  readonly meeting: Meeting;
}

/** The tags around a dataset in the list, and around a line and a cell of its own, in bytes. */
const TAGS = { dataset: 800, line: 60, cell: 14 };

/** The tables that can be fetched, by the pages they stand on, and the datasets of all papers. */
export async function getDataPages() {
  const all = await getDatasets(siteAddress());
  const tables = all.flatMap(({ meeting, ...data }) => (meeting ? [{ ...data, meeting }] : []));
  const pages = divide<TableData>(
    tables.sort((one, other) => compareMeetings(one.meeting, other.meeting)),
    byMeeting(({ meeting }) => meeting),
    ({ dataset: { name, title, sources } }) =>
      TAGS.dataset +
      weighTexts(...Array(6).fill(name + title), ...sources.map((source) => source.title)),
  );
  return { pages, ofAll: all.filter(({ meeting }) => !meeting) };
}

/** The pages of each dataset, by name: what tells of lines of many meetings is divided. */
export async function getDatasetPages() {
  const meetings = new Map((await getMeetings()).map((meeting) => [meeting.id, meeting]));
  const newest = [...meetings.values()][0];
  const meetingOf = ({ path = '' }: DigestLine) => meetings.get(path.split('/')[1] ?? '') ?? newest;
  const levels = newest ? byMeeting<DigestLine>((line) => meetingOf(line) ?? newest) : [];
  return (await getDatasets(siteAddress())).flatMap((published) =>
    toLinePages(published, levels).map((page) => ({
      params: { dataset: published.dataset.name, part: page.path || undefined },
      props: { ...published, page },
    })),
  );
}

function toLinePages(
  { dataset, meeting }: PublishedDataset,
  levels: readonly Level<DigestLine>[],
): ListPage<DigestLine>[] {
  const { lines } = dataset.digest;
  // The table of one paper is one, and has its total under it.
  if (meeting)
    return [{ path: '', name: '', items: lines, count: lines.length, parts: [], trail: [] }];
  return divide(
    lines,
    levels,
    ({ cells, path }) => TAGS.line + cells.length * TAGS.cell + weighTexts(path, ...cells),
  );
}

function siteAddress() {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return { base: import.meta.env.BASE_URL, site };
}
