import { divide, type ListPage, weighTexts } from '../../domain/addresses/division.ts';
import { byMeeting } from '../../domain/papers/meeting-date.ts';
import { renderAppendix } from '../../doors/appendix.ts';
import { getMeetings, type Meeting } from '../../doors/meetings.ts';
import { getRendition } from '../../doors/rendition.ts';

/** The tags around what is listed of a meeting, and what is said of each, in bytes. */
const TAGS = { meeting: 3600, paper: 270, mended: 140, entry: 80, note: 110 };

/** The accounts of all meetings, by the pages they stand on. */
export async function getRenditions(): Promise<ListPage<Meeting>[]> {
  const meetings = await getMeetings();
  const weights = new Map<Meeting, number>();
  for (const meeting of meetings) weights.set(meeting, await weigh(meeting));
  return divide(
    meetings,
    byMeeting<Meeting>((meeting) => meeting),
    (meeting) => weights.get(meeting) ?? 0,
  );
}

async function weigh(meeting: Meeting): Promise<number> {
  const { ledger } = await getRendition(meeting);
  const { mended, ...lists } = ledger;
  const asides = await Promise.all(
    meeting.appendices.map(async (appendix) => (await renderAppendix(appendix)).asides),
  );
  const parts = [
    ...meeting.appendices.map(({ shortTitle, id }) => TAGS.paper + weighTexts(shortTitle, id, id)),
    ...mended.map((word) => TAGS.mended + weighTexts(...Object.values(word).map(String))),
    ...Object.values(lists)
      .flat()
      .map((entry) => TAGS.entry + weighTexts(...Object.values(entry).map(String))),
    ...asides.flat().map(({ text, id }) => TAGS.note + weighTexts(text, id, id)),
  ];
  return parts.reduce((sum, weight) => sum + weight, TAGS.meeting);
}
