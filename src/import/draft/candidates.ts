import { blockId } from '../../domain/addresses/permalink.ts';
import { formatList } from '../../domain/text/format.ts';
import { findDays } from '../facts/find-dates.ts';
import { findDeadlines } from '../facts/find-deadlines.ts';
import { findNames } from '../facts/find-names.ts';
import { type Piece, textOf } from '../received.ts';
import type { SettledPaper } from '../settle/settled.ts';
import { type Decision, OFFERED } from './decision.ts';
import type { DraftOf } from './draft.ts';
import type { DraftedPaper } from './draft-paper.ts';
import { piecesOf } from './front-matter.ts';

/** What may be a day as it is printed. */
const DAYS = /\d{1,2}\.?\s?\p{L}+\s\d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2}/gu;

/** What could be added to drafts: dates of the timeline, names to look up. */
export function findCandidates(
  papers: readonly DraftedPaper[],
  { meeting, known = [] }: Pick<DraftOf, 'meeting' | 'known'>,
): Decision[] {
  const text = papers.map(({ paper }) => piecesOf(paper).map(textOf).join('\n')).join('\n');
  // The register has municipalities by their names alone.
  const names = findNames(text).filter(
    (name) => ![name, name.replace(/ Kommune$/, '')].some((one) => known.includes(one)),
  );
  const register = {
    file: 'src/content/register.yaml',
    words: formatList(names),
    taken: 'Navnene er ikke links, medmindre registeret har dem.',
    other: 'Skriv dem, som læsere vil slå op, i registeret.',
    weight: OFFERED,
    offer: { kind: 'names', names },
  } as const;
  return [
    ...papers.flatMap((paper) => deadlinesOf(paper, meeting)),
    ...(names.length > 0 ? [register] : []),
  ];
}

function deadlinesOf({ slug, paper, source }: DraftedPaper, meeting: string): Decision[] {
  const places = placesOf(paper);
  return piecesOf(paper).flatMap((piece) =>
    findDeadlines(textOf(piece)).flatMap(({ date, sentence }): Decision[] => {
      const line = source.lineOf.get(piece);
      const printed = sentence.match(DAYS)?.find((words) => findDays(words)[0] === date);
      const place = places.get(piece);
      if (printed === undefined || place === undefined) return [];
      const at = `${slug}#${place}`;
      return [
        {
          file: `src/content/${meeting}/timeline.yaml`,
          words: sentence.slice(0, 120),
          ...(line !== undefined && { line }),
          taken: `${printed} er ikke på tidslinjen.`,
          other: `Sæt datoen på tidslinjen, hvis læsere skal finde den. Den står i ${at}.`,
          weight: OFFERED,
          offer: { kind: 'date', date, at, printed },
        },
      ];
    }),
  );
}

/** The address of the block that each piece of a paper becomes, or is a part of. */
function placesOf({ parts, notes }: SettledPaper): ReadonlyMap<Piece, string> {
  const places = new Map<Piece, string>();
  let [section, count] = ['afsnit', 0];
  for (const part of parts) {
    if (part.kind === 'heading') {
      [section, count] = [part.id, 0];
      places.set(part, section);
    } else if (part.kind !== 'figure') {
      count++;
      for (const piece of piecesOf({ title: '', parts: [part], notes: [] }))
        places.set(piece, blockId(section, count));
    }
  }
  for (const note of notes) places.set(note, `fodnote-${note.number}`);
  return places;
}
