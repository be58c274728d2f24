import { divide, type ListPage, weighTexts } from '../addresses/division.ts';
import { byMeeting, type PartMeeting } from '../papers/meeting-date.ts';
import { type ConnectedPlace, placeName } from './connection.ts';
import type { References } from './references.ts';

/** A paper as the list of all references has it. */
export interface ListedReferences extends References {
  /** Without the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  readonly name: string;
  readonly meeting: PartMeeting;
}

/** The tags around a reference, around one seen from where it leads, and of a paper, in bytes. */
const TAGS = { outgoing: 130, incoming: 50, paper: 220 };

/** The pages of the list of all references: by the year and the meeting of the paper. */
export function divideReferences<Paper extends ListedReferences>(
  papers: readonly Paper[],
): ListPage<Paper>[] {
  return divide(
    papers,
    [
      ...byMeeting<Paper>(({ meeting }) => meeting),
      ({ path, name }) => ({ path: path.slice(1, -1), name }),
    ],
    weigh,
  );
}

function weigh({ path, name, outgoing, incoming }: ListedReferences): number {
  const references = outgoing.map(
    ({ from, words, to, remark }) =>
      TAGS.outgoing + weighTexts(path, words, remark) + weighPlace(from) + weighPlace(to),
  );
  const backlinks = incoming.map(
    ({ from, to }) => TAGS.incoming + weighPlace(from) + weighPlace(to),
  );
  const own = TAGS.paper + weighTexts(path, path, path, name, name);
  return [...references, ...backlinks].reduce((sum, weight) => sum + weight, own);
}

function weighPlace(place: ConnectedPlace | string | undefined): number {
  if (typeof place === 'object') return weighTexts(place.url, placeName(place, true));
  return weighTexts(place, place);
}
