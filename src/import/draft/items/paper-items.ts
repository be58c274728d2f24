import type { MeetingData } from '../../../schemas/index.ts';
import { itemOfFileName, type NamedItem, namedItem } from '../../facts/agenda-item.ts';
import { textOf } from '../../received.ts';
import { askField, type Decision } from '../decision.ts';
import type { DraftedPaper } from '../draft-paper.ts';
import { piecesOf } from '../front-matter.ts';
import { findListed, type ListedPaper } from './listed-papers.ts';

/** Whose folder papers are drafted to, and what its agenda has. */
export interface Agenda {
  /** `src/content/2025-08-27` */
  readonly folder: string;
  readonly items: MeetingData['agendaItems'];
}

/** How many pieces at the head of a paper may say what it is an appendix to. */
const HEAD = 6;

/** How doubtful a told item is, and one that nothing tells. */
const [TOLD, UNTOLD] = [0.35, 0.85];

/** An item that was found for a paper, and what tells it. */
interface Found extends NamedItem {
  readonly why: string;
}

/**
 * Drafted papers with the agenda items that they belong to: what their words, their files' names or
 * the lists below the items tell; about each it is asked once.
 */
export function placeAtItems(
  papers: readonly DraftedPaper[],
  { folder, items }: Agenda,
): DraftedPaper[] {
  const numbers = items.map(({ number }) => number);
  if (numbers.length === 0) return [...papers];
  const listed = findListed(papers);
  const taken = new Set(papers.flatMap(({ fields }) => addressOf(fields) ?? []));
  return papers.map((paper) => {
    const { fields, slug } = paper;
    // Minutes and agenda have all items in them.
    const isOfAll = items.some(({ place }) => place?.startsWith(`${slug}#`));
    if (isOfAll || fields.kind === 'agenda' || fields.kind === 'minutes') return paper;
    const isKnown = typeof fields.agendaItem === 'string' && numbers.includes(fields.agendaItem);
    if (isKnown) return paper;
    const found = findItem(paper, numbers, listed);
    const asked = ask(`${folder}/${slug}.mdx`, found, items);
    if (!found) return { ...paper, decisions: [...paper.decisions, asked] };
    const { item: agendaItem, number } = found;
    const address = addressOf({ agendaItem, number });
    const isFree = address !== undefined && !taken.has(address);
    if (isFree) taken.add(address);
    const { related, ...before } = fields;
    return {
      ...paper,
      fields: { ...before, agendaItem, ...(isFree && { number }), ...(related && { related }) },
      decisions: [...paper.decisions, asked],
    };
  });
}

function addressOf({ agendaItem, number }: { agendaItem?: unknown; number?: number | undefined }) {
  return agendaItem === undefined || number === undefined ? undefined : `${agendaItem}/${number}`;
}

function findItem(
  { paper, fields, received }: DraftedPaper,
  items: readonly string[],
  listed: readonly ListedPaper[],
): Found | undefined {
  const furniture = received.furniture.map(({ text }) => text);
  const heads = piecesOf(paper).slice(0, HEAD).map(textOf);
  const lines = [fields.tocTitle ?? '', paper.title, ...heads, ...furniture.slice(0, HEAD)];
  const told = lines.flatMap((line) => namedItem(line, items) ?? [])[0];
  if (told) return { ...told, why: 'papiret selv siger det' };
  const named = itemOfFileName(received.name, items);
  if (named) return { ...named, why: 'filens navn siger det' };
  const row = listed.find((one) => one.paper === paper && items.includes(one.item));
  return row && { ...row, why: 'papiret står på listen over punktets bilag' };
}

function ask(file: string, found: Found | undefined, items: MeetingData['agendaItems']): Decision {
  const titleOf = (number: string) => items.find((item) => item.number === number)?.title;
  const list = items.map(({ number, title }) => `${number} (${title})`).join(', ');
  const taken = found
    ? `Papiret hører til punkt ${found.item}, ${titleOf(found.item)}, fordi ${found.why}.`
    : 'Det kunne ikke ses, hvilket punkt på dagsordenen papiret hører til.';
  const other = `Punkterne er ${list}. Hører det ikke til noget af dem, skal feltet være tomt.`;
  return askField(file, 'agendaItem', taken, other, found ? TOLD : UNTOLD);
}
