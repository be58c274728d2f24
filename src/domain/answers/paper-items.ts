import type { MeetingData } from '../../schemas/index.ts';
import { agendaItemPath, appendixPath } from '../addresses/permalink.ts';
import { caseAnchor, documentAnchor } from '../papers/case-id.ts';
import { agendaPlace, describeEmptyItem, itemsOf, KIND_LABELS } from '../papers/labels.ts';
import { type KnownItem, readAsked } from '../search/known-items.ts';
import { capitalized, formatCount, formatList } from '../text/format.ts';
import { ASKED } from './asked-words.ts';
import type { Numbered } from './numbered-items.ts';
import { placeLine, type SourcePaper, textsOf } from './source.ts';
import { asksByName, joined, markOf, wordsOf } from './wording.ts';

/** A meeting whose papers are known. */
export interface SourceMeeting extends MeetingData {
  readonly id: string;
  readonly papers: readonly SourcePaper[];
}

/** The agenda items of a meeting. */
export function agendaItems({ id, title, agendaItems, papers }: SourceMeeting): KnownItem[] {
  return agendaItems.map((item) => {
    const { number, title: name } = item;
    const own = papers.filter((paper) => itemsOf(paper).includes(number));
    const count = formatCount(own.length, 'bilag', 'bilag');
    const told =
      own.length > 0
        ? `${count}: ${formatList(own.map(({ shortTitle }) => shortTitle))}.`
        : describeEmptyItem(item);
    return {
      kind: 'Punkt på dagsordenen',
      name: `${number} ${name}`,
      path: agendaItemPath(id, number),
      tells: `${title}. ${told}`,
      asks: [...numberAsks(number), ...asksByName(name)],
      may: joined([wordsOf(title, name, 'punkt', ASKED.number), ...numberAsks(number).flat()]),
    };
  });
}

/** The papers of a meeting, by their names and by their numbers. */
export function paperItems({ title, papers }: SourceMeeting): KnownItem[] {
  return papers.map((paper) => {
    const { number } = paper;
    const items = itemsOf(paper);
    const own = number === undefined ? [] : [markOf(`bilag ${number}`)];
    const whole = items.flatMap((item) => (number ? marksIn(`${item}-${number}`) : []));
    const place = agendaPlace(paper);
    return {
      ...toPlace(paper),
      kind: [KIND_LABELS[paper.kind], place].filter(Boolean).join(', '),
      asks: [
        ...whole.map((mark) => [mark]),
        ...(own.length > 0
          ? items.flatMap((item) => numberAsks(item).map((needs) => [...needs, ...own]))
          : []),
        ...asksByName(paper.shortTitle, paper.title, paper.tocTitle ?? ''),
      ],
      may: joined([
        wordsOf(...textsOf(paper), title, ASKED.number, 'bilag punkt'),
        ...items.flatMap((item) => numberAsks(item).flat()),
        ...whole,
        ...own,
      ]),
    };
  });
}

/** A paper as what has its number; nothing when it has none. */
export function numberedPaper(paper: SourcePaper): Numbered[] {
  const { meeting, slug, number, shortTitle, summary } = paper;
  if (number === undefined) return [];
  const items = itemsOf(paper);
  const name = items.length > 0 ? `${shortTitle}, punkt ${formatList(items)}` : shortTitle;
  const path = appendixPath(meeting, slug);
  return [{ number: `${number}`, name, paper, path, tells: summary }];
}

/**
 * The cases and documents of all papers, newest first.
 * @param pathOf where a number stands, by its anchor on the list of cases
 * @param systemFor whose numbers it is one of, when that is known
 */
export function caseItems(
  papers: readonly SourcePaper[],
  pathOf: (anchor: string) => string,
  systemFor: (id: string, kind: 'case' | 'document', paper: SourcePaper) => string | undefined,
): KnownItem[] {
  const called = (what: string, system: string | undefined) =>
    system === undefined ? what : `${what}, ${system}`;
  const found = papers.flatMap((paper) => [
    ...paper.caseIds.map((id) => ({
      id,
      paper,
      kind: called('Sagsnummer', systemFor(id, 'case', paper)),
      path: pathOf(caseAnchor(id)),
    })),
    ...paper.documentIds.map((id) => ({
      id,
      paper,
      kind: called('Dokumentnummer', systemFor(id, 'document', paper)),
      path: pathOf(documentAnchor(id)),
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

/**
 * How an agenda item is asked for by its number: `punkt 3.2` and `3.2` under marks, `punkt 12a` by
 * its words. Not by a letter alone, which says too little.
 */
function numberAsks(number: string): string[][] {
  if (!/\d/.test(number)) return [];
  const asked = readAsked(`punkt ${number}`);
  const [mark] = asked;
  if (asked.length > 1 || !mark) return [asked];
  return [[joined([mark, ...marksIn(number)])]];
}

/** What is asked for under its number in a text: nothing when it is asked for by words. */
function marksIn(text: string): string[] {
  return readAsked(text).filter((word) => word.includes('#'));
}

function toPlace(paper: SourcePaper) {
  return {
    name: paper.shortTitle,
    path: appendixPath(paper.meeting, paper.slug),
    tells: capitalized(paper.summary),
    ...(paper.meetingTitle && { place: paper.meetingTitle }),
  };
}
