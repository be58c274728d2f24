import { dateOfFolder } from '../../domain/papers/meeting-date.ts';
import { formatPartialDate } from '../../domain/text/partial-date.ts';
import type { MeetingData } from '../../schemas/index.ts';
import { itemNumberOf, plainTitle } from '../facts/agenda-item.ts';
import { isBodyName } from '../facts/find-names.ts';
import { textOf } from '../received.ts';
import type { SettledPaper } from '../settle/settled.ts';
import { askField, type Decision } from './decision.ts';
import { type FrontMatter, piecesOf } from './front-matter.ts';
import type { ContentsFields } from './printed-contents.ts';

/** A settled paper with the fields it got. */
export interface FieldedPaper {
  readonly slug: string;
  readonly paper: SettledPaper;
  readonly fields: FrontMatter;
}

/** The meeting as far as its folder, its papers and whoever imports them tell. */
export interface MeetingFacts {
  /** `2025-08-27-oeu` */
  readonly meeting: string;
  /** The body, when it was said. */
  readonly body?: string | undefined;
  /** What the bundle's printed contents tell. */
  readonly contents?: ContentsFields;
  readonly source: MeetingData['source'];
}

/** What a body is called whose name was not found. */
export const NO_BODY = 'Organet';

const BODY = new RegExp(
  '\\b(?:møde i|(?:referat (?:af|fra)|dagsorden (?:for|til)) (?:møde i )?)\\s*' +
    '(\\p{Lu}[\\p{L} -]*?)(?:s møde\\b|\\s+(?:den|d\\.|\\d)|,|$)',
  'iu',
);

/** What is said of a meeting, and is no body: `Referat af ordinært møde den 3. maj`. */
const OF_MEETING = /^(?:(?:ekstra)?ordinært\s|konstituerende\s)?møde\b/i;

/** How many pieces of minutes or an agenda are looked at for the body whose they are. */
const HEAD = 12;

const LABELLED = /^(?:udvalg|organ|forum|råd|mødeforum)\s*:\s*(\p{Lu}\S.*)$/iu;

/** The body that minutes or an agenda are of, by their title or a line of its own below it. */
function bodyIn({ fields: { title, kind }, paper }: FieldedPaper): string[] {
  const [, titled] = BODY.exec(title) ?? [];
  if (titled && !OF_MEETING.test(titled)) return [titled.trim()];
  if (kind !== 'minutes' && kind !== 'agenda') return [];
  const lines = piecesOf(paper)
    .slice(0, HEAD)
    .flatMap((piece) => textOf(piece).split('\n'));
  const told = lines.flatMap((line) => LABELLED.exec(line.trim())?.[1] ?? []);
  return [...told, ...lines.map((line) => line.trim()).filter(isBodyName)];
}

/** The fields of a drafted meeting, and what is asked about them. */
export function toMeeting(
  papers: readonly FieldedPaper[],
  { meeting, body, source, contents }: MeetingFacts,
): {
  fields: Partial<MeetingData> & Pick<MeetingData, 'body'>;
  decisions: Decision[];
} {
  const file = `src/content/${meeting}/meeting.yaml`;
  const found = papers.flatMap(bodyIn)[0];
  const name = body ?? found ?? NO_BODY;
  const { agendaItems: listed = [], ...printed } = contents ?? {};
  const agendaItems =
    listed.length > 0 ? placed(listed, papers.flatMap(toItems)) : itemsOf(papers, meeting);
  return {
    fields: {
      title: `${name}, ${formatPartialDate(dateOfFolder(meeting))}`,
      body: name,
      summary: `Papirer til mødet i ${name}.`,
      ...printed,
      ...(agendaItems.length > 0 && { agendaItems }),
      source,
    },
    decisions: [
      ...(body
        ? []
        : [
            askField(
              file,
              'body',
              found ? `Organet er taget for ${found}.` : 'Organets navn kunne ikke findes.',
              'Skriv det organ, der holder mødet, her og i titlen.',
              found ? 0.5 : 0.95,
            ),
          ]),
      askField(
        file,
        'summary',
        'Mødet har kun en foreløbig beskrivelse.',
        'Skriv en eller to sætninger om organet og papirerne, med jeres egne ord.',
      ),
    ],
  };
}

/**
 * The items that contents list, with their places where minutes have them too. Minutes in a bundle
 * may be those of another meeting, so their own items are not added.
 */
function placed(
  listed: MeetingData['agendaItems'],
  found: MeetingData['agendaItems'],
): MeetingData['agendaItems'] {
  return listed.map((item) => {
    const place = found.find(
      ({ number, title }) => number === item.number && title === plainTitle(item.title),
    )?.place;
    return { ...item, ...(place && { place }) };
  });
}

/**
 * The items of a meeting: those of its minutes, or of its agenda before they are written. Minutes
 * of the meeting before may be among its papers, and are not asked first.
 */
function itemsOf(papers: readonly FieldedPaper[], meeting: string): MeetingData['agendaItems'] {
  const day = dateOfFolder(meeting);
  const rank = ({ fields: { kind, dates = [] } }: FieldedPaper) => {
    const isOther = dates.some(({ date, isOwn }) => isOwn && date !== day);
    return (isOther ? 2 : 0) + (kind === 'minutes' ? 0 : 1);
  };
  const lists = papers.toSorted((one, other) => rank(one) - rank(other)).map(toItems);
  return lists.find(({ length }) => length > 0) ?? [];
}

/** The agenda items that stand in minutes or an agenda. */
function toItems({ slug, paper, fields }: FieldedPaper): MeetingData['agendaItems'] {
  if (fields.kind !== 'minutes' && fields.kind !== 'agenda') return [];
  const headings = paper.parts.filter((part) => part.kind === 'heading');
  const seen = new Set<string>();
  return headings.flatMap((heading) => {
    const item = heading.id.startsWith('punkt-') ? itemNumberOf(textOf(heading)) : undefined;
    if (!item || seen.has(item.number)) return [];
    seen.add(item.number);
    return [{ ...item, place: `${slug}#${heading.id}` }];
  });
}
