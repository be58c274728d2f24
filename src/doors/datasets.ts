import { appendixPath } from '../domain/addresses/permalink.ts';
import type { Dataset, DatasetSource, SiteAddress } from '../domain/data/dataset.ts';
import { findNameFaults } from '../domain/data/dataset-name.ts';
import { goalsDataset } from '../domain/data/goals-dataset.ts';
import { papersDataset } from '../domain/data/papers-dataset.ts';
import { tableDataset } from '../domain/data/table-dataset.ts';
import { throwFirst } from '../domain/papers/content-error.ts';
import { agendaPlace } from '../domain/papers/labels.ts';
import type { Table } from '../schemas/index.ts';
import { findGoals } from './goals.ts';
import { getMeetings, type Meeting } from './meetings.ts';
import { getTables } from './tables.ts';

/**
 * A dataset, and the table of a paper of a meeting that it is made from, when it is made from one.
 */
export interface PublishedDataset {
  readonly dataset: Dataset;
  readonly table?: Table;
  readonly meeting?: Meeting;
}

/**
 * Everything that can be fetched as data, of all meetings. Throws a ContentError when two would
 * have the same address.
 */
export async function getDatasets(at: SiteAddress): Promise<PublishedDataset[]> {
  const meetings = (await getMeetings()).toReversed();
  const tables = (await Promise.all(meetings.map(tablesOf))).flat();
  throwFirst(findNameFaults(tables.map(({ name, meeting }) => ({ name, meeting: meeting.id }))));
  const sources = meetings.map(({ id, title }) => ({ title, path: `/${id}/` }));
  const papers = meetings.flatMap(({ appendices }) => appendices);
  return [
    ...tables.map(({ name, table, source, meeting }) => ({
      dataset: tableDataset(name, table, source),
      table,
      meeting,
    })),
    { dataset: goalsDataset((await Promise.all(meetings.map(goalsOf))).flat(), at) },
    { dataset: papersDataset(papers, sources, at) },
  ];
}

async function tablesOf(meeting: Meeting) {
  const tables = await getTables(meeting.id);
  return tables.map(({ name, table }) => ({
    meeting,
    name,
    table,
    source: sourceOf(meeting, table.appendix, table.section),
  }));
}

async function goalsOf(meeting: Meeting) {
  const found = await Promise.all(meeting.appendices.map(({ id }) => findGoals(id)));
  return found.flatMap((goals) =>
    goals
      ? [{ meeting: meeting.id, goals, source: sourceOf(meeting, goals.appendix, goals.section) }]
      : [],
  );
}

/**
 * The place of a section: `Resultatkontrakt, bilag 1 til punkt 3.2, KKR Midtjylland, foråret 2019`.
 */
function sourceOf(
  { id, title, appendices }: Meeting,
  slug: string,
  section: string,
): DatasetSource {
  const appendix = appendices.find((candidate) => candidate.slug === slug);
  const place = appendix ? [appendix.shortTitle, agendaPlace(appendix)] : [];
  return {
    title: [...place, title].filter(Boolean).join(', '),
    path: `${appendixPath(id, slug)}#${section}`,
  };
}
