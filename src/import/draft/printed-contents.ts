import type { MeetingData } from '../../schemas/index.ts';
import type { BundleContents } from '../bundle.ts';
import type { ContentsEntry } from '../facts/bundle-contents.ts';
import type { FrontMatter } from './front-matter.ts';

/** The fields of a meeting that its bundle's printed contents tell. */
export type ContentsFields = Partial<
  Pick<MeetingData, 'contentsTitle' | 'contentsPage' | 'contentsRows' | 'contentsLines'>
> &
  Pick<MeetingData, 'agendaItems'>;

/** A bundle's contents as lines of the source: words and page with a tab between them. */
export function contentsLines({ title, entries }: BundleContents): string[] {
  const lines = entries.map(({ printed, page }) => `${printed}\t${page}`);
  return [...(title === undefined ? [] : [title, '']), ...lines, ''];
}

/**
 * What the contents tell of the meeting. When the page that is made of items and papers would not
 * print them as they are, their lines are told too.
 */
export function toContentsFields(
  contents: BundleContents,
  papers: readonly FrontMatter[],
): ContentsFields {
  const { title, entries } = contents;
  const length = contentsLines(contents).length - 1;
  const own = entries.find((entry) => title !== undefined && entry.printed === title);
  const isMade =
    title !== undefined &&
    entries.every((entry) => entry === own || isPrintedSo(entry, papers)) &&
    (own === undefined || own === entries[0]);
  return {
    ...(title !== undefined && { contentsTitle: title }),
    ...(isMade && own && { contentsPage: own.page }),
    ...(!isMade && { contentsRows: entries.map(({ printed, page }) => [printed, `${page}`]) }),
    contentsLines: { first: 1, last: length },
    agendaItems: itemsIn(entries),
  };
}

/** Whether the page of the meeting, made of its items and papers, prints an entry as it is. */
function isPrintedSo(entry: ContentsEntry, papers: readonly FrontMatter[]): boolean {
  const { isAppendix, number, title, printed, page } = entry;
  if (!isAppendix) return number !== '' && printed === `${number} ${title}`;
  const paper = papers.find(
    (other) => other.tocTitle === title && other.bundlePages?.first === page,
  );
  return paper?.agendaItem !== undefined && printed === `Bilag ${number}: ${title}`;
}

function itemsIn(entries: readonly ContentsEntry[]): MeetingData['agendaItems'] {
  return entries
    .filter(({ isAppendix, number }) => !isAppendix && number !== '')
    .map(({ number, title, page }) => ({
      ...{ number, title, bundlePage: page },
      isClosed: /\blukket\b/i.test(title),
    }));
}
