import type { Block, Doubt, TextBlock } from '../received.ts';
import { onOneLine } from './codes.ts';
import { type Draft, LONGEST_HEADING, lineOf } from './draft.ts';
import { findOutline, sureHeadings } from './headings.ts';
import { isContact } from './letter.ts';
import { levelsOf } from './levels.ts';
import { toRuns } from './runs.ts';
import { spreadForms } from './tables.ts';

/** Fewest lines alone below a colon that are the points of a list. */
const FEWEST_POINTS = 3;

/** Longest of such lines, in characters. */
const LONGEST_POINT = 60;

const DOUBTS = {
  heading: {
    taken: 'Taget for en overskrift: en kort linje for sig selv uden punktum.',
    other: 'Er det et afsnit, så fjern # og adressen efter det.',
    weight: 0.4,
  },
  subject: {
    taken: 'Taget for brevets emne, og derfor papirets titel.',
    other: 'Er det en anden linje, så skriv den under title, og sæt denne tilbage i brevet.',
    weight: 0.3,
  },
  point: {
    taken: 'Herfra er linjerne taget for punkter i en liste, selv om der intet tegn står foran.',
    other: 'Er de afsnit eller overskrifter, så fjern stregerne foran.',
    weight: 0.4,
  },
} as const satisfies Record<string, Doubt>;

/** The drafts of one paper as blocks: its title, headings with levels, paragraphs and the rest. */
export function shape(read: readonly Draft[], areTogether: boolean): Block[] {
  const drafts = listBelowColons(spreadForms(read));
  const { title, headings, guessed, isLetter } = findOutline(drafts, areTogether);
  const levels = levelsOf(drafts, headings);
  const notes = new Set(drafts.flatMap((draft) => (draft.kind === 'note' ? [draft.number] : [])));
  const toPiece = (text: string, doubt?: Doubt) => ({
    runs: toRuns(text, notes),
    ...(doubt && { doubts: [doubt] }),
  });
  return drafts.flatMap((draft, at): Block[] => {
    if (draft.kind === 'lines') {
      const level = levels.get(at);
      const doubt = guessed.has(at) ? DOUBTS.heading : undefined;
      const text = draft.lines.map(onOneLine).join('\n');
      if (at === title)
        return [{ kind: 'title', ...toPiece(text, isLetter ? DOUBTS.subject : undefined) }];
      return [
        level === undefined
          ? paragraph(toPiece(text))
          : { kind: 'heading', level, ...toPiece(text, doubt) },
      ];
    }
    if (draft.kind === 'point') {
      const { marker, depth, text, isGuess } = draft;
      return [
        { kind: 'item', marker, depth, ...toPiece(onOneLine(text), isGuess && DOUBTS.point) },
      ];
    }
    if (draft.kind === 'note')
      return [{ kind: 'note', number: draft.number, ...toPiece(onOneLine(draft.text)) }];
    if (draft.kind === 'contents')
      return draft.entries.map((entry) => ({
        kind: 'item',
        marker: '',
        depth: 0,
        ...toPiece(entry),
      }));
    if (draft.rows.length === 1)
      return [paragraph(toPiece(onOneLine((draft.rows[0] ?? []).join(' '))))];
    const rows = draft.rows.map((cells, index) => ({
      cells: cells.map((cell) => toPiece(onOneLine(cell))),
      isHead: index === 0,
    }));
    return [{ kind: 'table', rows }];
  });
}

const paragraph = (piece: Omit<TextBlock, 'kind' | 'level'>): Block => ({
  kind: 'paragraph',
  ...piece,
});

/** Short lines alone in a row below one that ends in a colon are points. */
function listBelowColons(drafts: readonly Draft[]): Draft[] {
  const listed = [...drafts];
  const isHeading = sureHeadings(drafts);
  const isOther = (draft: Draft) => !isBare(draft) || isHeading(lineOf(draft) ?? '');
  let wasList = false;
  for (let at = 0; at < listed.length; at++) {
    if (!lineOf(listed[at])?.endsWith(':')) continue;
    let end = at + 1;
    for (let next = listed[end]; next && !isOther(next); next = listed[end]) end++;
    const points = listed.slice(at + 1, end);
    const isList: boolean = points.length >= (wasList ? 1 : FEWEST_POINTS);
    if (isList) listed.splice(at + 1, points.length, ...points.map(toPoint));
    wasList = isList;
  }
  return listed;
}

function isBare(draft: Draft): boolean {
  const line = lineOf(draft) ?? '';
  const isWords = line !== '' && line.length <= LONGEST_POINT && line.length < LONGEST_HEADING;
  return isWords && !/[.,;:!?]$|^\d/.test(line) && /\p{L}{2}/u.test(line) && !isContact(line);
}

function toPoint(draft: Draft, index: number): Draft {
  const point = { kind: 'point', marker: '', depth: 0, text: lineOf(draft) ?? '' } as const;
  return index === 0 ? { ...point, isGuess: true } : point;
}
