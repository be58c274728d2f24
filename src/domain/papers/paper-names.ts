import { formatPartialDate } from './partial-date.ts';

/** A paper as far as its name goes. */
interface NamedPaper {
  /** `2019-04/eu-kontor` */
  readonly id: string;
  readonly shortTitle: string;
  /** `2019-04` */
  readonly meeting: string;
}

/**
 * What papers are called among all, by id: `Referat`; `Referat, august 2025` where others are too.
 */
export function toPaperNames(papers: readonly NamedPaper[]): ReadonlyMap<string, string> {
  const namesakes = Map.groupBy(papers, ({ shortTitle }) => shortTitle);
  return new Map(
    papers.map(({ id, shortTitle, meeting }) => [
      id,
      namesakes.get(shortTitle)?.length === 1
        ? shortTitle
        : `${shortTitle}, ${formatPartialDate(meeting)}`,
    ]),
  );
}
