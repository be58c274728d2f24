import { type NotedName, notedItems } from '../../domain/answers/noted-items.ts';
import {
  byNumber,
  noSuch,
  notesOf,
  numbersIn,
  type PageMark,
  pagesOf,
  sectionsOf,
} from '../../domain/answers/numbered-items.ts';
import { numberedPaper, type SourceMeeting } from '../../domain/answers/paper-items.ts';
import type { SourcePaper } from '../../domain/answers/source.ts';
import { itemsOf } from '../../domain/papers/labels.ts';
import type { KnownItem } from '../../domain/search/known-items.ts';
import { formatList } from '../../domain/text/format.ts';
import type { ConnectedPaper } from '../connections/papers.ts';
import type { ReadPaper } from './meeting-items.ts';

/** What bears a number in the papers, newest first, and what is said of a number nothing has. */
export function numberedItems(
  meetings: readonly SourceMeeting[],
  papers: readonly ReadPaper[],
): KnownItem[] {
  const pages = papers.flatMap(({ paper, text }) => pagesOf(paper, marksOf(text)));
  const noted = papers.map(({ paper, text }) => ({ text, notes: notesOf(paper, text.records) }));
  const notes = noted.flatMap((paper) => paper.notes);
  const sections = papers.flatMap(({ paper, text }) => sectionsOf(paper, text.records, 'afsnit'));
  const within = papers.flatMap(({ paper, text }) => sectionsOf(paper, text.records, 'bilag'));
  const named = [...papers.flatMap(({ paper }) => numberedPaper(paper)), ...within];
  return [
    ...noted.flatMap(({ text, notes }) => notedItems(namedIn(text.html), notes)),
    ...byNumber('bilag', 'Bilag', named),
    ...byNumber('side', 'Side', pages),
    ...byNumber('fodnote', 'Fodnote', notes),
    ...byNumber('afsnit', 'Afsnit', sections),
    ...noSuchItems(meetings, notes, sections),
  ];
}

function noSuchItems(
  [newest]: readonly SourceMeeting[],
  notes: Parameters<typeof numbersIn>[0],
  sections: Parameters<typeof numbersIn>[0],
): KnownItem[] {
  if (!newest) return [];
  const { id, title, agendaItems, papers } = newest;
  const path = `/${id}/`;
  const numbers = formatList(agendaItems.map(({ number }) => number));
  const all = formatList(papers.map(shortName));
  const pages = papers.flatMap(({ bundlePages }) => bundlePages ?? []);
  const first = Math.min(...pages.map((range) => range.first));
  const last = Math.max(...pages.map((range) => range.last ?? range.first));
  const known =
    pages.length > 0 ? `Siderne er kendt fra ${first} til ${last}` : 'Sidetallene er ikke kendt';
  const items = agendaItems.every(({ number }) =>
    papers.some((paper) => itemsOf(paper).includes(number)),
  )
    ? `Punkterne med bilag er ${numbers}`
    : `Punkterne er ${numbers}`;
  return [
    noSuch(
      ['punkt'],
      'Dagsordenen',
      path,
      `${title}: ${agendaItems.length > 0 ? items : 'Mødet har ingen punkter med nummer'}.`,
    ),
    noSuch(['bilag'], 'Bilagene', path, `${title}: Bilagene er ${all}.`),
    noSuch(['bilag', 'punkt'], 'Bilagene', path, `${title}: Bilagene er ${all}.`),
    noSuch(['side'], 'Bilagenes sider', path, `${title}: ${known}.`),
    noSuch(['mål'], 'Målene', '/maal/', 'Her står alle de mål, bilagene har.'),
    noSuch(['fodnote'], 'Fodnoterne', path, numbersIn(notes)),
    noSuch(['afsnit'], 'Afsnittene', path, numbersIn(sections)),
  ];
}

/** What a list or a cell has alone, but for the mark of a footnote at its end. */
function namedIn(html: string): NotedName[] {
  const marked = /<(?:li|td|th)[^>]*>(?:<[^>]+>)*([^<]+)(?:<\/\w+>)*<sup><a href="#fodnote-(\d+)"/g;
  return [...html.matchAll(marked)].map(([, name = '', note = '']) => ({
    name: name.trim(),
    note,
  }));
}

/** What a paper is called by its numbers, `3.2-1`; by its name when it lacks them. */
function shortName(paper: SourcePaper): string {
  const [item] = itemsOf(paper);
  return item && paper.number ? `${item}-${paper.number}` : paper.shortTitle;
}

/** The headings that begin on a known page, in the order of the pages. */
function marksOf({ html, records }: ConnectedPaper): PageMark[] {
  const headings = [...html.matchAll(/<h\d[^>]*>/g)].flatMap(([tag]) => {
    const [, page] = /data-page="(\d+)"/.exec(tag) ?? [];
    const [, id] = / id="([^"]+)"/.exec(tag) ?? [];
    const title = records.find((record) => record.id === id)?.title;
    return page && id && title ? [{ page: Number(page), id, title }] : [];
  });
  return headings.sort((one, other) => one.page - other.page);
}
