import { formatList } from '../../domain/text/format.ts';
import { findDeadlines } from '../facts/find-deadlines.ts';
import { findNames } from '../facts/find-names.ts';
import { findReferences } from '../facts/find-references.ts';
import { type Piece, textOf } from '../received.ts';
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
  const headings = paper.parts.filter((part) => part.kind === 'heading');
  const ids = new Set(headings.map(({ id }) => id));
  // `Punkt 4` at the head of item 4 refers to nothing.
  const own = new Set<Piece>(headings);
  return piecesOf(paper).flatMap((piece) =>
    findReferences(textOf(piece)).flatMap(({ words, kind, number }): Decision[] => {
      if (own.has(piece) && textOf(piece).startsWith(words)) return [];
      const item = kind === 'item' && ids.has(`punkt-${number}`) ? `#punkt-${number}` : undefined;
      const appendix = papers.find(({ fields }) => `${fields.number}` === number);
      const target = kind === 'appendix' ? appendix?.slug : item;
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
