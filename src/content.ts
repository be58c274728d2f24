import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { readRegister } from './build/search/search-words.ts';
import { readContentFile } from './content-file.ts';
import { ID_RULE, isId } from './domain/addresses/permalink.ts';
import type { RegisterEntry, RegisterKind } from './domain/connections/register.ts';
import { ContentError } from './domain/papers/content-error.ts';
import { type Heading, insertAfter, toContents } from './domain/papers/contents.ts';
import { goalId } from './domain/papers/goal.ts';
import type { TrackedChange } from './domain/papers/tracked-change.ts';
import type { Aside } from './markdown/editorial-asides.ts';
import type {
  AppendixData,
  Goals,
  Ledger,
  MeetingData,
  Publisher,
  Table,
  TimelineEntry,
} from './schemas/index.ts';
import { publisherSchema } from './schemas/publisher.ts';
import { type Tally, tallySource } from './verification/source-tokens.ts';
import { readSource } from './verification/verify.ts';

/** An appendix with its place on the site. */
export interface Appendix extends AppendixData {
  /** `2019-04/eu-kontor` */
  readonly id: string;
  /** `eu-kontor`: the file name, and the address */
  readonly slug: string;
}

/** A meeting with its appendices in agenda order. */
export interface Meeting extends MeetingData {
  /** `2019-04`: the folder name, and the address */
  readonly id: string;
  readonly appendices: readonly Appendix[];
}

/** A row of a data table that stands for a municipality. */
export interface MunicipalityRow {
  readonly meeting: Meeting;
  readonly table: Table;
  readonly rowKey: string;
}

/** All meetings, newest first, every reference between papers checked. Throws a ContentError on the first that dangles. */
export async function getMeetings(): Promise<Meeting[]> {
  const [meetings, appendices] = await Promise.all([
    getCollection('meetings'),
    getCollection('appendices'),
  ]);
  const found = meetings
    .map((entry) => toMeeting(entry, appendices))
    .sort((a, b) => b.id.localeCompare(a.id));
  const lost = appendices.find(
    (appendix) => !found.some(({ id }) => appendix.id.startsWith(`${id}/`)),
  );
  if (!lost) return found;
  const folder = `src/content/${lost.id.split('/', 1)}`;
  throw new ContentError('mappen har ingen meeting.yaml.', {
    file: folder,
    hint: `Lav ${folder}/meeting.yaml.`,
  });
}

/** The pages that are made once for each appendix, by their addresses. */
export async function getAppendixPages() {
  return (await getMeetings()).flatMap((meeting) =>
    meeting.appendices.map((appendix) => ({
      params: { meeting: meeting.id, appendix: appendix.slug },
      props: { meeting, appendix },
    })),
  );
}

function toMeeting(
  entry: CollectionEntry<'meetings'>,
  all: readonly CollectionEntry<'appendices'>[],
): Meeting {
  const id = entry.id.replace(/\/meeting$/, '');
  const order = entry.data.agendaItems.map(({ number }) => number);
  const appendices = all
    .filter((appendix) => appendix.id.startsWith(`${id}/`))
    .map((appendix) => ({
      ...appendix.data,
      id: appendix.id,
      slug: appendix.id.slice(id.length + 1),
    }))
    .sort(
      (a, b) => order.indexOf(a.agendaItem) - order.indexOf(b.agendaItem) || a.number - b.number,
    );
  for (const appendix of appendices) checkReferences(appendix, id, order, appendices);
  return { ...entry.data, id, appendices };
}

function checkReferences(
  appendix: Appendix,
  meeting: string,
  agendaItems: readonly string[],
  all: readonly Appendix[],
) {
  const file = `src/content/${appendix.id}.mdx`;
  const check = (field: string, value: string, known: readonly string[]) => {
    if (known.includes(value)) return;
    throw new ContentError(`${field}: »${value}« findes ikke.`, {
      file,
      hint: `Skriv et af: ${known.join(', ')}.`,
    });
  };
  if (!isId(appendix.slug))
    throw new ContentError('filnavnet er adressen.', {
      file,
      hint: `${ID_RULE[0]?.toUpperCase()}${ID_RULE.slice(1)}.`,
    });
  check('meeting', appendix.meeting, [meeting]);
  check('agendaItem', appendix.agendaItem, agendaItems);
  const others = all.map(({ slug }) => slug).filter((slug) => slug !== appendix.slug);
  for (const slug of appendix.related) check('related', slug, others);
  for (const { slug, agendaItem, number } of all) {
    if (slug === appendix.slug || agendaItem !== appendix.agendaItem || number !== appendix.number)
      continue;
    throw new ContentError(`number: ${number} under punkt ${agendaItem} bruges også af ${slug}.`, {
      file,
      hint: 'Giv hvert bilag sit eget nummer.',
    });
  }
}

/** A rendered paper: its component, contents tree, and the editor's notes and tracked changes in it. */
export async function renderAppendix(appendix: Appendix) {
  const entry = await getEntry('appendices', appendix.id);
  if (!entry) throw new RangeError(`No appendix ${appendix.id}`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { headings, asides, changes } = remarkPluginFrontmatter as {
    headings: Heading[];
    asides: Aside[];
    changes: TrackedChange[];
  };
  const goals = await findGoals(appendix.id);
  const goalHeadings = goals?.goals.map(({ number, title }) => ({
    depth: 3,
    slug: goalId(number),
    text: title,
  }));
  const contents = toContents(
    goals && goalHeadings ? insertAfter(headings, goals.section, goalHeadings) : headings,
  );
  return { Content, contents, asides, changes };
}

/** The data table `name` of the paper `appendixId`. Throws a ContentError that lists the tables there are. */
export async function getTable(appendixId: string, name: string): Promise<Table> {
  const meeting = meetingOf(appendixId);
  const data = (await getEntry('tables', `${meeting}/${name}`))?.data;
  if (data && `${meeting}/${data.appendix}` === appendixId) return data;
  if (data)
    throw new ContentError(
      `appendix: tabellen hører til »${data.appendix}«, men bruges i ${appendixId}.`,
      {
        file: `src/content/${meeting}/tables/${name}.yaml`,
        hint: `Skriv appendix: ${appendixId.slice(meeting.length + 1)}.`,
      },
    );
  const known = await getTables(meeting);
  throw new ContentError(`tabellen »${name}« findes ikke.`, {
    file: `src/content/${appendixId}.mdx`,
    hint: `Skriv et af: ${known.map((table) => table.name).join(', ')}.`,
  });
}

/** The data tables of a meeting in printed order, with the names of their files. */
export async function getTables(meeting: string): Promise<{ name: string; table: Table }[]> {
  const entries = (await getCollection('tables')).filter(({ id }) => id.startsWith(`${meeting}/`));
  const tables = entries.map(({ id, data }) => ({
    name: id.slice(meeting.length + 1),
    table: data,
  }));
  return tables.sort((a, b) => a.table.sourceLines.first - b.table.sourceLines.first);
}

/** Sums and shares that a meeting's papers print wrongly, with the table's address. */
export async function getPrintedFaults(
  meeting: Meeting,
): Promise<{ appendix: string; section: string; fault: string }[]> {
  return (await getTables(meeting.id)).flatMap(({ table: { appendix, section, printedFaults } }) =>
    printedFaults.map((fault) => ({ appendix, section, fault })),
  );
}

/** The goals printed in the paper `appendixId`. Throws a ContentError when it has none. */
export async function getGoals(appendixId: string): Promise<Goals> {
  const meeting = meetingOf(appendixId);
  const goals = await findGoals(appendixId);
  if (goals) return goals;
  throw new ContentError('papiret har ingen mål.', {
    file: `src/content/${appendixId}.mdx`,
    hint: `Skriv målene i src/content/${meeting}/goals.yaml, eller fjern <Goal> og <GoalsOverview>.`,
  });
}

/** The goal `number` of the paper `appendixId`. Throws a ContentError when it is not there. */
export async function getGoal(appendixId: string, number: number): Promise<Goals['goals'][number]> {
  const { goals } = await getGoals(appendixId);
  const goal = goals[number - 1];
  if (goal) return goal;
  throw new ContentError(`mål ${number} findes ikke.`, {
    file: `src/content/${appendixId}.mdx`,
    hint: `Skriv et tal fra 1 til ${goals.length}: <Goal number="1" />.`,
  });
}

/** The goals printed in the paper `appendixId`, if there are any. */
export async function findGoals(appendixId: string): Promise<Goals | undefined> {
  const meeting = meetingOf(appendixId);
  const goals = (await getEntry('goals', `${meeting}/goals`))?.data;
  return goals && `${meeting}/${goals.appendix}` === appendixId ? goals : undefined;
}

/** A date that a paper mentions, and the meeting of the paper. */
export interface Dated extends TimelineEntry {
  readonly meeting: Meeting;
}

/** The dates that the papers of all meetings mention, the papers checked. Throws a ContentError on the first that is not there. */
export async function getTimeline(): Promise<Dated[]> {
  const timelines = await getCollection('timelines');
  const dated = (await getMeetings()).reverse().flatMap((meeting) => {
    const data = timelines.find(({ id }) => id === `${meeting.id}/timeline`)?.data;
    return (data?.entries ?? []).map((entry) => ({ ...entry, meeting }));
  });
  for (const [index, { id, meeting, places }] of dated.entries()) {
    const file = `src/content/${meeting.id}/timeline.yaml`;
    if (dated.findIndex((entry) => entry.id === id) < index)
      throw new ContentError(`id: »${id}« bruges to gange.`, {
        file,
        hint: 'Giv den ene dato en anden adresse.',
      });
    const known = meeting.appendices.map(({ slug }) => slug);
    const lost = places.find(
      ({ at }) => at !== undefined && !known.includes(at.split('#', 1)[0] ?? ''),
    );
    if (!lost) continue;
    const hint = `Skriv et af: ${known.join(', ')}, og # og stedets adresse efter det.`;
    throw new ContentError(`${id}, at: bilaget i »${lost.at}« findes ikke.`, { file, hint });
  }
  return dated;
}

/** How a meeting's source became its pages: the ledger, and what became of each word. Throws a ContentError when there is no ledger. */
export async function getRendition(meeting: Meeting): Promise<{ ledger: Ledger; tally: Tally }> {
  const ledger = (await getEntry('ledgers', `${meeting.id}/ledger`))?.data;
  if (!ledger)
    throw new ContentError('filen mangler.', {
      file: `src/content/${meeting.id}/ledger.yaml`,
      hint: 'Lav den; tag et tidligere mødes som forlæg.',
    });
  const ranges = [
    meeting.contentsLines,
    ...meeting.appendices.map(({ sourceLines }) => sourceLines),
  ];
  return { ledger, tally: tallySource(getSource(meeting.id), ranges, ledger) };
}

/** Who publishes the site, and on what terms, as far as it is told. */
export function getPublisher(): Publisher {
  return readContentFile('src/content/publisher.yaml', publisherSchema);
}

function meetingOf(appendixId: string): string {
  return appendixId.slice(0, appendixId.indexOf('/'));
}

/** The lines of a meeting's source. Throws a ContentError when it is not the file the papers were made from. */
export function getSource(meeting: string): string[] {
  return readSource('.', meeting);
}

/** The entries of the register of one kind, in Danish order. */
export function getEntries(kind: RegisterKind): RegisterEntry[] {
  const { compare } = new Intl.Collator('da');
  return readRegister()
    .filter((entry) => entry.kind === kind)
    .sort((one, other) => compare(one.name, other.name));
}

/** The rows that stand for a municipality in the data tables of all meetings, each with its table. */
export async function getMunicipalityRows({ key }: RegisterEntry): Promise<MunicipalityRow[]> {
  const rowKey = `kommune-${key}`;
  const meetings = await getMeetings();
  const tables = await Promise.all(
    meetings.map(async (meeting) =>
      (await getTables(meeting.id)).map(({ table }) => ({ meeting, table })),
    ),
  );
  return tables
    .flat()
    .filter(({ table }) => table.rows.some((row) => row.key === rowKey))
    .map(({ meeting, table }) => ({ meeting, table, rowKey }));
}
