import { dateAnswers } from '../../domain/answers/date-answers.ts';
import { goalAnswers } from '../../domain/answers/goal-answers.ts';
import { agendaItems, caseItems, paperItems } from '../../domain/answers/paper-items.ts';
import { peopleAnswers } from '../../domain/answers/people-answers.ts';
import { printedItems } from '../../domain/answers/printed-items.ts';
import { createSynonyms } from '../../domain/answers/same-meaning.ts';
import type { SourcePaper } from '../../domain/answers/source.ts';
import { tableAnswers } from '../../domain/answers/table-answers.ts';
import type { NamesIn } from '../../domain/answers/table-subject.ts';
import { createNameFinder } from '../../domain/connections/register.ts';
import { systemOf } from '../../domain/papers/case-id.ts';
import type { KnownItem } from '../../domain/search/known-items.ts';
import { toGrid } from '../../domain/tables/table-grid.ts';
import { getNumberFormats } from '../../doors/case-ids.ts';
import { findGoals } from '../../doors/goals.ts';
import { getMeetings, type Meeting } from '../../doors/meetings.ts';
import { readJoints, readRegister, readSynonyms } from '../../doors/register.ts';
import { getTables } from '../../doors/tables.ts';
import { getTimeline } from '../../doors/timeline.ts';
import { type ConnectedPaper, getConnectedPaper } from '../connections/papers.ts';
import { getCases } from '../lists/cases.ts';
import { numberedItems } from './numbered-items.ts';

/** A paper with its text, and as answers are taken from it. */
export interface ReadPaper {
  readonly paper: SourcePaper;
  readonly text: ConnectedPaper;
}

/** What is known and what is answered from the papers of all meetings, newest first. */
export async function ofMeetings(): Promise<KnownItem[]> {
  const register = readRegister();
  const formats = getNumberFormats();
  const find = createNameFinder(register, readJoints());
  const namesFor =
    (body: string | undefined): NamesIn =>
    (text) => [...new Set(find(text, body).map(({ entry }) => entry))];
  const subjects = register.map(({ name, also }) => [name, ...also]);
  const synonymsOf = createSynonyms([...readSynonyms(), ...subjects]);
  const meetings = await getMeetings();
  const bodies = new Map(meetings.map(({ id, body }) => [id, body]));
  const read = await Promise.all(
    meetings.map((meeting) => readPapers(meeting, meetings.length > 1)),
  );
  const papers = read.flat();
  const sources = meetings.map((meeting, at) => ({
    ...meeting,
    papers: (read[at] ?? []).map(({ paper }) => paper),
  }));
  const answers = papers.map(async ({ paper }) => {
    const goals = await findGoals(paper.id);
    return goals ? goalAnswers(goals, paper, namesFor(bodies.get(paper.meeting))) : [];
  });
  const tables = await Promise.all(
    papers.map(async ({ paper }) =>
      (await getTables(paper.meeting))
        .filter(({ table }) => table.appendix === paper.slug)
        .map(({ table }) => ({ table, grid: toGrid(table), paper })),
    ),
  );
  // A table with rows that are readers' own is the likelier meant.
  const likeliest = tables
    .flat()
    .sort((one, other) => Number(!one.table.ownRow) - Number(!other.table.ownRow));
  const dates = (await getTimeline()).toReversed().flatMap(({ meeting, places, ...entry }) => {
    const [slug, id = ''] = places.find(({ at }) => at)?.at?.split('#') ?? [];
    const source = papers.find(({ paper }) => paper.id === `${meeting.id}/${slug}`);
    return source ? [{ entry: { ...entry, places }, paper: source.paper, id }] : [];
  });
  return [
    ...likeliest.flatMap((table) =>
      tableAnswers(table, namesFor(bodies.get(table.paper.meeting)), synonymsOf),
    ),
    ...(await Promise.all(answers)).flat(),
    ...read.flatMap((some, at) =>
      peopleAnswers(
        some.map(({ paper }) => paper),
        namesFor(meetings[at]?.body),
      ),
    ),
    ...[...Map.groupBy(dates, ({ paper }) => paper.meeting)].flatMap(([id, some]) =>
      dateAnswers(some, namesFor(bodies.get(id)), synonymsOf),
    ),
    ...sources.flatMap(agendaItems),
    ...sources.flatMap(paperItems),
    ...numberedItems(sources, papers),
    ...caseItems(
      papers.map(({ paper }) => paper),
      (await getCases()).pathOf,
      (id, kind, { meeting }) => systemOf(id, { kind, body: bodies.get(meeting) ?? '' }, formats),
    ),
    ...printedItems(papers.map(({ paper, text }) => ({ paper, records: text.records }))),
  ];

  async function readPapers(
    { title, body, appendices }: Meeting,
    isNamed: boolean,
  ): Promise<ReadPaper[]> {
    return Promise.all(
      appendices.map(async (appendix) => {
        const text = await getConnectedPaper(appendix);
        const names = namesFor(body)([appendix.title, appendix.shortTitle].join('\n')).filter(
          ({ kind }) => kind !== 'subject',
        );
        const paper = {
          ...appendix,
          name: text.name,
          meetingTitle: isNamed ? title : undefined,
          ids: new Set([...text.html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)),
          aliases: names.flatMap(({ name, also, spelled }) => [name, ...also, ...spelled]),
        };
        return { paper, text };
      }),
    );
  }
}
