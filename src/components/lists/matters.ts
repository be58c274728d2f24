import { appendixPath } from '../../domain/addresses/permalink.ts';
import { joinMatters } from '../../domain/connections/same-matter.ts';
import { caseAnchor } from '../../domain/papers/case-id.ts';
import { formatPartialDate } from '../../domain/text/partial-date.ts';
import {
  type Appendix,
  getContentDigest,
  getNamedPapers,
  type Meeting,
} from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { getConnectedPaper } from '../connections/papers.ts';
import { getCases, matterAnchor } from './cases.ts';

/** A paper of the same matter at another meeting. */
export interface MatterLink {
  /** Without the base. */
  readonly path: string;
  /** `Overfartsaftale, august 2025`, with the body where it is another. */
  readonly name: string;
}

/** What a paper says of its matter at other meetings: the newest, and where all are. */
export interface Matter {
  readonly links: readonly MatterLink[];
  /** How many more there are, and the place on the list of cases that has all; without the base. */
  readonly rest: number;
  readonly all: string;
}

/** How many papers of a matter are named in a paper. */
const MOST = 3;

const getMatters = createMemo(getContentDigest, async () => {
  const papers = (await getNamedPapers()).map(({ meeting, appendix }) => ({
    ...{ meeting, appendix },
    ...{ id: appendix.id, caseIds: appendix.caseIds, continues: appendix.continues },
  }));
  return { papers, matters: joinMatters(papers) };
});

/**
 * The same matter at earlier and later meetings, newest first: papers with the same case number,
 * those that are declared to continue one another, and those that refer to one another.
 */
export async function findMatter(appendix: Appendix, meeting: Meeting): Promise<Matter> {
  const { papers, matters } = await getMatters();
  const own = matters.get(appendix.id) ?? [];
  const { outgoing, incoming } = await getConnectedPaper(appendix);
  const urls = [
    ...outgoing.flatMap(({ to }) => (typeof to === 'object' ? [to.url] : [])),
    ...incoming.map(({ from }) => from.url),
  ];
  const referred = new Set(urls.map((url) => url.split('#', 1)[0]));
  const found = papers.filter(
    (paper) =>
      paper.meeting !== meeting &&
      (own.includes(paper) || referred.has(appendixPath(paper.meeting.id, paper.appendix.slug))),
  );
  const { pathOf } = await getCases();
  const [caseId] = appendix.caseIds;
  return {
    links: found.slice(0, MOST).map((paper) => ({
      path: appendixPath(paper.meeting.id, paper.appendix.slug),
      name: [
        paper.appendix.shortTitle,
        ...(paper.meeting.body === meeting.body ? [] : [paper.meeting.body]),
        formatPartialDate(paper.meeting.date),
      ].join(', '),
    })),
    rest: Math.max(0, found.length - MOST),
    all: pathOf(caseId ? caseAnchor(caseId) : matterAnchor(own.at(-1)?.id ?? appendix.id)),
  };
}
