import { divide, toPartPaths } from '../../domain/addresses/division.ts';
import type { RegisterEntry } from '../../domain/connections/register.ts';
import { compareMeetings } from '../../domain/papers/meeting-date.ts';
import { getEntries } from '../../doors/register.ts';
import { getMunicipalityRows, type MunicipalityRow } from '../../doors/tables.ts';
import { getConnections, getMentions } from '../connections/papers.ts';
import { LEVELS, type PlacedMention, placeMentions, weighMention } from './mention-lists.ts';

/** What a meeting's papers have on a municipality: a row of a table, or a place that names it. */
export type MunicipalityItem = PlacedMention | PlacedRow;

interface PlacedRow extends Pick<PlacedMention, 'meeting' | 'paper'> {
  readonly figures: MunicipalityRow;
}

/** The bytes of HTML that a row comes to, with its heading and its tools. */
const ROW = 1500;

/** The pages of all municipalities, each with the rows and the places that stand on it. */
export async function getMunicipalityPages() {
  const pages = getEntries('municipality').map(async (entry) =>
    toPartPaths(divide(await itemsOf(entry), LEVELS, weigh)).map(({ params, props }) => ({
      params: { ...params, key: entry.key },
      props: { ...props, entry },
    })),
  );
  return (await Promise.all(pages)).flat();
}

async function itemsOf(entry: RegisterEntry): Promise<MunicipalityItem[]> {
  const { papers } = await getConnections();
  const rows = (await getMunicipalityRows(entry)).flatMap((figures): PlacedRow[] => {
    const { meeting, table } = figures;
    const paper = papers.get(`/${meeting.id}/${table.appendix}/`);
    return paper ? [{ meeting, paper, figures }] : [];
  });
  const items = [...rows, ...(await placeMentions(await getMentions(entry)))];
  return items.sort((one, other) => compareMeetings(one.meeting, other.meeting));
}

function weigh(item: MunicipalityItem): number {
  return 'figures' in item ? ROW : weighMention(item);
}
