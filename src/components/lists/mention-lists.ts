import { divide, type Level, toPartPaths, weighTexts } from '../../domain/addresses/division.ts';
import { type Mention, placeName } from '../../domain/connections/connection.ts';
import type { RegisterEntry } from '../../domain/connections/register.ts';
import { byMeeting } from '../../domain/papers/meeting-date.ts';
import { getMeetings, type Meeting } from '../../doors/meetings.ts';
import { getEntries } from '../../doors/register.ts';
import { type ConnectedPaper, getConnections, getMentions } from '../connections/papers.ts';

/** The tags around a mention, and around a paper's own, in bytes. */
const TAGS = { mention: 66, paper: 130 };

/** A mention with the meeting of its paper. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly meeting: Meeting;
  readonly paper: ConnectedPaper;
  /** Whether it is the first of its paper, which has a heading. */
  readonly isFirst: boolean;
}

/** The mentions of an entry, newest meeting first. */
export async function placeMentions(mentions: readonly Mention[]): Promise<PlacedMention[]> {
  const { papers } = await getConnections();
  const meetings = new Map((await getMeetings()).map((meeting) => [meeting.id, meeting]));
  const headed = new Set<ConnectedPaper>();
  return mentions.map((mention) => {
    const path = mention.at.url.split('#', 1)[0] ?? '';
    const paper = papers.get(path);
    const meeting = paper && meetings.get(paper.appendix.meeting);
    if (!paper || !meeting) throw new RangeError(`No paper ${path}`);
    const isFirst = !headed.has(paper);
    headed.add(paper);
    return { mention, meeting, paper, isFirst };
  });
}

/** How lists of what stands in papers are divided: by year, meeting and paper. */
export const LEVELS: readonly Level<Pick<PlacedMention, 'meeting' | 'paper'>>[] = [
  ...byMeeting<Pick<PlacedMention, 'meeting'>>(({ meeting }) => meeting),
  ({ paper: { path, name } }) => ({ path: path.slice(1, -1), name }),
];

/** The bytes of HTML that a mention comes to. */
export function weighMention({ mention: { at, excerpt }, paper, isFirst }: PlacedMention): number {
  const words = weighTexts(at.url, placeName(at), ...excerpt.map(({ text }) => text));
  const head = isFirst ? TAGS.paper + weighTexts(paper.name) : 0;
  return TAGS.mention + words + excerpt.length * 6 + head;
}

/** The pages of all entries of one kind, each with the mentions that stand on it. */
export async function getEntryPages(kind: RegisterEntry['kind']) {
  const pages = getEntries(kind).map(async (entry) => {
    const placed = await placeMentions(await getMentions(entry));
    return toPartPaths(divide(placed, LEVELS, weighMention)).map(({ params, props }) => ({
      params: { ...params, key: entry.key },
      props: { ...props, entry },
    }));
  });
  return (await Promise.all(pages)).flat();
}

/** Whether the mentions of all entries of one kind are too many for one page. */
export async function areApart(kind: RegisterEntry['kind']): Promise<boolean> {
  const { mentions } = await getConnections();
  const all = [...mentions].flatMap(([entry, found]) => (entry.kind === kind ? found : []));
  return divide(await placeMentions(all), [], weighMention).length > 1;
}
