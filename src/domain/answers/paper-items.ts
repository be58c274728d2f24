import type { MeetingData } from '../../schemas/index.ts';
import { agendaItemPath, appendixPath } from '../addresses/permalink.ts';
import { caseAnchor, documentAnchor, systemOf } from '../papers/case-id.ts';
import { KIND_LABELS } from '../papers/labels.ts';
import type { KnownItem } from '../search/known-items.ts';
import { formatCount, formatList } from '../text/format.ts';
import { ASKED } from './asked-words.ts';
import type { Numbered } from './numbered-items.ts';
import { placeLine, type SourcePaper, textsOf } from './source.ts';
import { asksByName, capitalized, joined, markOf, wordsOf } from './wording.ts';

/** A meeting whose papers are known. */
export interface SourceMeeting extends MeetingData {
  readonly id: string;
  readonly papers: readonly SourcePaper[];
}

/** The agenda items of a meeting. */
export function agendaItems({ id, title, agendaItems, papers }: SourceMeeting): KnownItem[] {
  return agendaItems.map(({ number, title: name }) => {
    const own = papers.filter(({ agendaItem }) => agendaItem === number);
    const count = formatCount(own.length, 'bilag', 'bilag');
    return {
      kind: 'Punkt på dagsordenen',
      name: `${number} ${name}`,
      path: agendaItemPath(id, number),
      tells: `${title}. ${count}: ${formatList(own.map(({ shortTitle }) => shortTitle))}.`,
      asks: [[`${markOf(`punkt ${number}`)} ${markOf(number)}`], ...asksByName(name)],
      may: joined([wordsOf(title, name, 'punkt', ASKED.number), markOf(`punkt ${number}`)]),
    };
  });
}

/** The papers of a meeting, by their names and by their numbers. */
export function paperItems({ title, papers }: SourceMeeting): KnownItem[] {
  return papers.map((paper) => {
    const { agendaItem, number } = paper;
    const item = [markOf(`punkt ${agendaItem}`), markOf(agendaItem)];
    const whole = markOf(`${agendaItem}-${number}`);
    return {
      ...toPlace(paper),
      kind: `${KIND_LABELS[paper.kind]}, bilag ${number} til punkt ${agendaItem}`,
      asks: [
        [whole],
        [item.join(' '), markOf(`bilag ${number}`)],
        ...asksByName(paper.shortTitle, paper.title, paper.tocTitle),
      ],
      may: joined([
        wordsOf(...textsOf(paper), title, ASKED.number, 'bilag punkt'),
        ...item,
        whole,
        markOf(`bilag ${number}`),
      ]),
    };
  });
}

/** A paper as what has its number. */
export function numberedPaper(paper: SourcePaper): Numbered {
  const { meeting, slug, number, shortTitle, agendaItem, summary } = paper;
  const name = `${shortTitle}, punkt ${agendaItem}`;
  return { number: `${number}`, name, paper, path: appendixPath(meeting, slug), tells: summary };
}

/** The cases and documents of all papers, newest first. */
export function caseItems(papers: readonly SourcePaper[]): KnownItem[] {
  const found = papers.flatMap((paper) => [
    ...paper.caseIds.map((id) => ({
      id,
      paper,
      kind: `Sagsnummer, ${systemOf(id)}`,
      path: `/sager/#${caseAnchor(id)}`,
    })),
    ...paper.documentIds.map((id) => ({
      id,
      paper,
      kind: 'Dokumentnummer',
      path: `/sager/#${documentAnchor(id)}`,
    })),
  ]);
  return [...Map.groupBy(found, ({ id }) => id)].flatMap(([id, places]) => {
    const [first] = places;
    if (!first) return [];
    const compact = id.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
    const digits = compact.replace(/\p{L}+/gu, '');
    const last = /\d{5,}$/.exec(id)?.[0] ?? digits;
    const forms = [compact.replace(/^\p{L}+/u, ''), digits, last];
    return [
      {
        kind: first.kind,
        name: id,
        path: first.path,
        tells: `Trykt i ${formatList(places.map(({ paper }) => placeLine(paper)))}.`,
        asks: [[joined(forms.map((form) => `id#${form}`))]].flatMap(([words = '']) =>
          words.split(' ').map((word) => [word]),
        ),
        may: wordsOf(ASKED.caseId),
      },
    ];
  });
}

function toPlace(paper: SourcePaper) {
  return {
    name: paper.shortTitle,
    path: appendixPath(paper.meeting, paper.slug),
    tells: capitalized(paper.summary),
    ...(paper.meetingTitle && { place: paper.meetingTitle }),
  };
}
