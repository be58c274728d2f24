import { type CollectionEntry, getCollection } from 'astro:content';
import { ContentError, throwFirst } from '../domain/papers/content-error.ts';
import { itemsOf } from '../domain/papers/labels.ts';
import { compareMeetings, dateOfFolder } from '../domain/papers/meeting-date.ts';
import { findMeetingFaults } from '../domain/papers/meeting-faults.ts';
import { toPaperNames } from '../domain/papers/paper-names.ts';
import type { AppendixData, MeetingData } from '../schemas/index.ts';
import { createMemo } from './memo.ts';

/** An appendix with its place on the site. */
export interface Appendix extends AppendixData {
  /** `2019-04/eu-kontor` */
  readonly id: string;
  /** `eu-kontor`: the file name, and the address */
  readonly slug: string;
}

/** A meeting with its appendices in agenda order. */
export interface Meeting extends MeetingData {
  /** As exact as it is known: its own, or that of its folder. */
  readonly date: string;
  /** `2019-04`: the folder name, and the address */
  readonly id: string;
  readonly appendices: readonly Appendix[];
}

/**
 * All meetings, newest first, every reference between papers checked. Throws a ContentError on the
 * first that dangles.
 */
export const getMeetings = createMemo(getContentDigest, readMeetings);

/** All papers with their meetings, newest first, and what they are called among all. */
export async function getNamedPapers() {
  const papers = (await getMeetings()).flatMap((meeting) =>
    meeting.appendices.map((appendix) => ({ meeting, appendix })),
  );
  const names = toPaperNames(
    papers.map(({ meeting, appendix: { id, shortTitle } }) => ({ id, shortTitle, meeting })),
  );
  return papers.map((paper) => {
    const { id, shortTitle } = paper.appendix;
    return { ...paper, name: names.get(id) ?? shortTitle };
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

async function readMeetings(): Promise<readonly Meeting[]> {
  const meetings = await getCollection('meetings');
  const byMeeting = Map.groupBy(await getCollection('appendices'), ({ id }) => folderOf(id));
  const found = meetings.map((entry) => toMeeting(entry, byMeeting.get(folderOf(entry.id)) ?? []));
  const folders = new Set(found.map(({ id }) => id));
  const lost = [...byMeeting.keys()].find((folder) => !folders.has(folder));
  if (lost === undefined) return found.sort(compareMeetings);
  const folder = `src/content/${lost}`;
  throw new ContentError('mappen har ingen meeting.yaml.', {
    file: folder,
    hint: `Lav ${folder}/meeting.yaml.`,
  });
}

/** The folder that a content file lies in: `2019-04/eu-kontor` → `2019-04`. */
export function folderOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** What changes when a paper, or what is shown in it, does. */
export async function getContentDigest(): Promise<string> {
  const content = await Promise.all([
    getCollection('appendices'),
    getCollection('meetings'),
    getCollection('tables'),
    getCollection('goals'),
  ]);
  return digestOf(content.flat());
}

/** What changes when one of these content files does. */
export function digestOf(
  entries: readonly { readonly id: string; readonly digest?: string | number | undefined }[],
): string {
  return entries.map(({ id, digest = '' }) => `${id} ${digest}`).join('\n');
}

function toMeeting(
  entry: CollectionEntry<'meetings'>,
  entries: readonly CollectionEntry<'appendices'>[],
): Meeting {
  const id = folderOf(entry.id);
  const order = entry.data.agendaItems.map(({ number }) => number);
  const date = entry.data.date ?? dateOfFolder(id);
  // Papers that belong to no item come first: the agenda, the minutes.
  const placeOf = (paper: AppendixData) => order.indexOf(itemsOf(paper)[0] ?? '');
  const numberOf = ({ number = 0 }: AppendixData) => number;
  const appendices = entries
    .map((appendix) => ({
      ...appendix.data,
      id: appendix.id,
      slug: appendix.id.slice(id.length + 1),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || numberOf(a) - numberOf(b));
  const slugs = appendices.map(({ slug }) => slug);
  const files = appendices.map(({ id: _, slug, ...data }) => ({ slug, data }));
  const others = { unread: [], tables: [], timeline: [] };
  throwFirst(findMeetingFaults({ id, meeting: entry.data, slugs, appendices: files, ...others }));
  return { ...entry.data, id, date, appendices };
}
