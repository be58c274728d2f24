import { divide, locate, partPath, weighTexts } from '../../domain/addresses/division.ts';
import { joinMatters } from '../../domain/connections/same-matter.ts';
import { caseAnchor, documentAnchor, systemOf } from '../../domain/papers/case-id.ts';
import { byMeeting } from '../../domain/papers/meeting-date.ts';
import { getNumberFormats } from '../../doors/case-ids.ts';
import {
  type Appendix,
  getContentDigest,
  getMeetings,
  type Meeting,
} from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';

/** A paper as it stands under its numbers. */
export interface ListedPaper {
  readonly meeting: Meeting;
  readonly appendix: Appendix;
}

/**
 * A number of a case or a document, or a matter whose papers are said to continue one another, with
 * its papers, newest first.
 */
export interface NumberedMatter {
  readonly kind: 'case' | 'document' | 'matter';
  readonly id: string;
  /** Its id on the page. */
  readonly anchor: string;
  /** What is said of the number: `Sagsnummer, KL`. */
  readonly tells: string;
  readonly papers: readonly ListedPaper[];
}

/** A paper without numbers, or with one that cannot be read. */
export interface UnnumberedPaper {
  readonly kind: 'none';
  readonly papers: readonly ListedPaper[];
}

/** The tags around a number, and around a paper, in bytes. */
const TAGS = { number: 240, paper: 170 };

/**
 * All numbers of cases and documents, and papers that have none, by the pages they stand on. A
 * number stays where the oldest of its papers has put it.
 */
export const getCases = createMemo(getContentDigest, async () => {
  const papers = (await getMeetings()).flatMap((meeting) =>
    meeting.appendices.map((appendix) => ({ meeting, appendix })),
  );
  const order = new Map(papers.map((paper, at) => [paper.meeting, at]));
  const items = [...toMatters(papers), ...toContinued(papers), ...toUnnumbered(papers)];
  const placeOf = (item: Matter) => order.get(oldestOf(item)) ?? 0;
  const pages = divide(
    items.sort((one, other) => placeOf(one) - placeOf(other)),
    byMeeting(oldestOf),
    weigh,
  );
  const anchors = new Map(
    [...locate(pages)].flatMap(([item, path]) =>
      item.kind === 'none' ? [] : [[item.anchor, partPath('/sager/', path)] as const],
    ),
  );
  /** Where a number stands, without the base: `/sager/#sag-2017-06983`. */
  const pathOf = (anchor: string) => `${anchors.get(anchor) ?? '/sager/'}#${anchor}`;
  return { pages, pathOf };
});

type Matter = NumberedMatter | UnnumberedPaper;

function toMatters(papers: readonly ListedPaper[]): Matter[] {
  const kinds = [
    { kind: 'case', idsOf: ({ appendix }: ListedPaper) => appendix.caseIds, anchorOf: caseAnchor },
    {
      kind: 'document',
      idsOf: ({ appendix }: ListedPaper) => appendix.documentIds,
      anchorOf: documentAnchor,
    },
  ] as const;
  return kinds.flatMap(({ kind, idsOf, anchorOf }) => {
    const numbered = papers.flatMap((paper) => idsOf(paper).map((id) => ({ id, paper })));
    return [...Map.groupBy(numbered, ({ id }) => id)].map(([id, found]) => ({
      ...{ kind, id, anchor: anchorOf(id) },
      tells: tell(kind, id, found),
      papers: found.map(({ paper }) => paper),
    }));
  });
}

/** The id on the page of a matter, by the oldest of its papers: `sag-eu-kontor-2019-04`. */
export function matterAnchor(id: string): string {
  return `sag-${id.split('/').reverse().join('-')}`;
}

/** Matters that no number alone gathers. */
function toContinued(papers: readonly ListedPaper[]): Matter[] {
  const matters = new Set(
    joinMatters(
      papers.map((paper) => {
        const { id, caseIds, continues } = paper.appendix;
        return { ...paper, id, caseIds, continues };
      }),
    ).values(),
  );
  return [...matters].flatMap((joined) => {
    const oldest = joined.at(-1);
    if (!oldest || joined.every(({ continues = [] }) => continues.length === 0)) return [];
    const anchor = matterAnchor(oldest.id);
    const id = oldest.appendix.shortTitle;
    return [{ kind: 'matter', id, anchor, tells: 'Fortsat fra møde til møde', papers: joined }];
  });
}

/** `Sagsnummer, KL`: what a number is, and whose, when that is known. */
function tell(
  kind: 'case' | 'document',
  id: string,
  [first]: readonly { paper: ListedPaper }[],
): string {
  const what = kind === 'case' ? 'Sagsnummer' : 'Dokumentnummer';
  const body = first?.paper.meeting.body ?? '';
  return [what, systemOf(id, { kind, body }, getNumberFormats())].filter(Boolean).join(', ');
}

function toUnnumbered(papers: readonly ListedPaper[]): Matter[] {
  return papers.flatMap((paper) => {
    const { caseIds, documentIds, unreadNumbers } = paper.appendix;
    const isNumbered = caseIds.length + documentIds.length > 0 && unreadNumbers === undefined;
    return isNumbered ? [] : [{ kind: 'none', papers: [paper] }];
  });
}

function oldestOf({ papers }: Matter): Meeting {
  const oldest = papers.at(-1)?.meeting;
  if (!oldest) throw new RangeError('A number without papers');
  return oldest;
}

function weigh(item: Matter): number {
  const papers = item.papers.map(
    ({ meeting, appendix }) =>
      TAGS.paper + weighTexts(appendix.id, appendix.shortTitle, appendix.sender, meeting.title),
  );
  const own = item.kind === 'none' ? 0 : TAGS.number + item.anchor.length * 2 + item.id.length * 2;
  return papers.reduce((sum, weight) => sum + weight, own);
}
