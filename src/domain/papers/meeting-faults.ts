import type {
  AppendixData,
  Goals,
  MeetingData,
  Table,
  TimelineEntry,
} from '../../schemas/index.ts';
import { ID_RULE, isId, itemSlug } from '../addresses/permalink.ts';
import { formatList } from '../text/format.ts';
import { askMeant } from '../text/spelling.ts';
import type { ContentFault } from './content-error.ts';
import { itemsOf } from './labels.ts';

/** What the files of a meeting's folder say. */
export interface MeetingFiles {
  /** The folder's name: `2019-04`. */
  readonly id: string;
  readonly meeting: MeetingData;
  /** The names of all its papers: those too that cannot be read. */
  readonly slugs: readonly string[];
  /** The names of its other files that cannot be read: `fordelingsnoegle`, `goals`. */
  readonly unread: readonly string[];
  readonly appendices: readonly { readonly slug: string; readonly data: AppendixData }[];
  readonly tables: readonly { readonly name: string; readonly data: Table }[];
  readonly goals?: Goals | undefined;
  readonly timeline: readonly TimelineEntry[];
}

/**
 * What the files of a meeting say of one another that is not so: papers, agenda items and dates
 * that are not there.
 */
export function findMeetingFaults(files: MeetingFiles): ContentFault[] {
  const { id, slugs, appendices, tables, goals } = files;
  return [
    ...findDateFaults(files),
    ...findItemFaults(files),
    ...appendices.flatMap((appendix) => findAppendixFaults(appendix, files)),
    ...tables.flatMap(({ name, data }) =>
      findLost('appendix', data.appendix, slugs, `${id}/tables/${name}.yaml`),
    ),
    ...(goals ? findLost('appendix', goals.appendix, slugs, `${id}/goals.yaml`) : []),
    ...findEntryFaults(id, slugs, files.timeline),
  ];
}

/** Ids of dates that stand twice, in one meeting or in several: all dates stand on one page. */
export function findDoubledDates(
  timelines: readonly { readonly id: string; readonly entries: readonly TimelineEntry[] }[],
): ContentFault[] {
  const seen = new Set<string>();
  return timelines.flatMap(({ id: meeting, entries }) =>
    entries.flatMap(({ id }) => {
      const isDoubled = seen.has(id);
      seen.add(id);
      if (!isDoubled) return [];
      const file = `src/content/${meeting}/timeline.yaml`;
      const hint = 'Giv den ene dato en anden adresse.';
      return [{ file, message: `id: »${id}« bruges to gange.`, hint }];
    }),
  );
}

/** A date of the meeting that its folder contradicts. */
function findDateFaults({ id, meeting: { date } }: MeetingFiles): ContentFault[] {
  const isMonthKnown = date !== undefined && /^\d{4}-\d{2}/.test(date);
  if (!isMonthKnown || date.startsWith(id.slice(0, 'YYYY-MM'.length))) return [];
  return [
    {
      file: `src/content/${id}/meeting.yaml`,
      message: `date: mødet den ${date} ligger i mappen ${id}.`,
      hint: 'Ret datoen, eller kald mappen efter mødets måned.',
    },
  ];
}

/** Agenda items whose address is that of another item or a paper, or that stand in no paper. */
function findItemFaults({ id, meeting, slugs }: MeetingFiles): ContentFault[] {
  const file = `src/content/${id}/meeting.yaml`;
  const addresses = meeting.agendaItems.map(({ number }) => itemSlug(number));
  return meeting.agendaItems.flatMap(({ number, place }, at) => [
    ...(place === undefined || slugs.includes(place.split('#', 1)[0] ?? '')
      ? []
      : [
          {
            file,
            message: `agendaItems: »${number}«, place: bilaget i »${place}« findes ikke.`,
            hint: `Skriv et af: ${slugs.join(', ')}, og # og stedets adresse efter det.`,
          },
        ]),
    ...(addresses.indexOf(itemSlug(number)) === at
      ? []
      : [
          {
            file,
            message: `agendaItems: »${number}« bruges to gange.`,
            hint: 'Giv punktet sit eget nummer.',
          },
        ]),
    ...(slugs.includes(itemSlug(number))
      ? [
          {
            file,
            message: `agendaItems: »${number}« har samme adresse som ${itemSlug(number)}.mdx.`,
            hint: 'Giv filen et længere navn.',
          },
        ]
      : []),
  ]);
}

function findAppendixFaults(
  { slug, data }: MeetingFiles['appendices'][number],
  { id, meeting, slugs, appendices }: MeetingFiles,
): ContentFault[] {
  const path = `${id}/${slug}.mdx`;
  const file = `src/content/${path}`;
  const others = appendices.filter((other) => other.slug !== slug);
  const otherSlugs = slugs.filter((other) => other !== slug);
  const twin = others.find(
    (other) =>
      data.number !== undefined &&
      other.data.number === data.number &&
      itemsOf(other.data).some((item) => itemsOf(data).includes(item)),
  );
  const items = meeting.agendaItems.map(({ number }) => number);
  const rule = `${ID_RULE.charAt(0).toUpperCase()}${ID_RULE.slice(1)}.`;
  return [
    ...(isId(slug) ? [] : [{ file, message: 'filnavnet er adressen.', hint: rule }]),
    ...findLost('meeting', data.meeting, [id], path),
    ...itemsOf(data).flatMap((item) => findLost('agendaItem', item, items, path)),
    ...data.related.flatMap((other) => findLost('related', other, otherSlugs, path)),
    ...(twin
      ? [
          {
            file,
            message:
              `number: ${data.number} under punkt ${formatList(itemsOf(data))} ` +
              `bruges også af ${twin.slug}.`,
            hint: 'Giv hvert bilag sit eget nummer.',
          },
        ]
      : []),
  ];
}

/** Dates of a meeting's timeline that stand in papers that are not there. */
export function findEntryFaults(
  meeting: string,
  slugs: readonly string[],
  entries: readonly TimelineEntry[],
): ContentFault[] {
  return entries.flatMap(({ id, places }) =>
    places.flatMap(({ at }) => {
      if (at === undefined || slugs.includes(at.split('#', 1)[0] ?? '')) return [];
      return [
        {
          file: `src/content/${meeting}/timeline.yaml`,
          message: `${id}, at: bilaget i »${at}« findes ikke.`,
          hint: `Skriv et af: ${slugs.join(', ')}, og # og stedets adresse efter det.`,
        },
      ];
    }),
  );
}

/** A fault when `value` is none of those known. */
function findLost(
  field: string,
  value: string,
  known: readonly string[],
  path: string,
): ContentFault[] {
  if (known.includes(value)) return [];
  return [
    {
      file: `src/content/${path}`,
      message: `${field}: »${value}« findes ikke.`,
      hint: `${askMeant(value, known)}Skriv et af: ${known.join(', ')}.`,
    },
  ];
}
