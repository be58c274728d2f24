import { formatList } from '../../domain/text/format.ts';
import { findDeadlines } from '../facts/find-deadlines.ts';
import { findNames } from '../facts/find-names.ts';
import { findReferences } from '../facts/find-references.ts';
import { textOf } from '../received.ts';
import type { Decision } from './decision.ts';
import type { DraftedPaper } from './draft-paper.ts';
import { piecesOf } from './front-matter.ts';

/** How doubtful what could be added to a draft is: nothing is wrong without it. */
const OFFERED = 0.1;

/** What could be added to drafts: references as links, dates of the timeline, names to look up. */
export function findCandidates(papers: readonly DraftedPaper[], meeting: string): Decision[] {
  const text = papers.map(({ paper }) => piecesOf(paper).map(textOf).join('\n')).join('\n');
  const names = findNames(text);
  const register = {
    file: 'src/content/register.yaml',
    words: formatList(names),
    taken: 'Navnene står flere gange og er ikke links, medmindre registeret har dem.',
    other: 'Skriv dem, som læsere vil slå op, i registeret.',
    weight: OFFERED,
  };
  return [
    ...papers.flatMap((paper) => [
      ...referencesOf(paper, papers, meeting),
      ...deadlinesOf(paper, meeting),
    ]),
    ...(names.length > 0 ? [register] : []),
  ];
}

function referencesOf(
  { slug, paper, source }: DraftedPaper,
  papers: readonly DraftedPaper[],
  meeting: string,
): Decision[] {
  const ids = new Set(paper.parts.flatMap((part) => (part.kind === 'heading' ? part.id : [])));
  return piecesOf(paper).flatMap((piece) =>
    findReferences(textOf(piece)).flatMap(({ words, kind, number }): Decision[] => {
      const own = kind === 'item' && ids.has(`punkt-${number}`) ? `#punkt-${number}` : undefined;
      const appendix = papers.find(({ fields }) => `${fields.number}` === number);
      const target = kind === 'appendix' ? appendix?.slug : own;
      const line = source.lineOf.get(piece);
      return [
        {
          file: `src/content/${meeting}/${slug}.mdx`,
          words,
          ...(line !== undefined && { line }),
          taken: 'Henvisningen er ikke et link.',
          other: `Skriv [${words}](ref:${target ?? 'bilagets-filnavn'}), hvis den skal være det.`,
          weight: OFFERED,
        },
      ];
    }),
  );
}

function deadlinesOf({ slug, paper, source }: DraftedPaper, meeting: string): Decision[] {
  return piecesOf(paper).flatMap((piece) =>
    findDeadlines(textOf(piece)).map(({ date, sentence }): Decision => {
      const line = source.lineOf.get(piece);
      return {
        file: `src/content/${meeting}/timeline.yaml`,
        words: sentence.slice(0, 120),
        ...(line !== undefined && { line }),
        taken: 'Datoen er ikke på tidslinjen.',
        other:
          `Skriv den, hvis læsere skal finde den: - { id: …, date: '${date}', what: …, ` +
          `places: [{ at: '${slug}#…', printed: … }] }`,
        weight: OFFERED,
      };
    }),
  );
}
