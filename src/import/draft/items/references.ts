import { itemsOf } from '../../../domain/papers/labels.ts';
import type { MeetingData } from '../../../schemas/index.ts';
import { isAnnexMark, itemNumberOf } from '../../facts/agenda-item.ts';
import { bareWords } from '../../facts/bundle-contents.ts';
import { findReferences, type PrintedReference } from '../../facts/find-references.ts';
import { cutAtWord } from '../../facts/short-title.ts';
import { type Piece, textOf } from '../../received.ts';
import type { Part } from '../../settle/settled.ts';
import type { Links } from '../body.ts';
import { type Decision, OFFERED } from '../decision.ts';
import type { DraftedPaper } from '../draft-paper.ts';

/** What the references of a paper may lead to. */
export interface Around {
  readonly meeting: string;
  readonly papers: readonly DraftedPaper[];
  readonly items: MeetingData['agendaItems'];
}

/** Where a reference leads; nothing when several places may be meant. */
interface Lead {
  readonly target?: string;
  /** Whether no other place can be meant, so that no one is asked. */
  readonly isSure?: boolean;
}

/** Longest sentence that is told around a reference, in characters. */
const LONGEST = 180;

/**
 * The references of a paper: those that surely lead to a paper or an item of the meeting are links,
 * about each other one it is asked once. What leads nowhere is left as it is.
 */
export function findLinks(
  paper: DraftedPaper,
  around: Around,
): { links: Links; decisions: readonly Decision[] } {
  const links = new Map<Piece, { words: string; target: string }[]>();
  const asked = new Map<string, { at: Piece; words: string; target?: string; count: number }>();
  for (const { piece, item } of readPieces(paper, around.items))
    for (const reference of findReferences(textOf(piece))) {
      const { words } = reference;
      const lead = leadOf(reference, item, paper, around);
      if (!lead) continue;
      const { target, isSure } = lead;
      const isChanged = piece.runs.some(({ change }) => change !== undefined);
      if (isSure && target && !isChanged)
        links.set(piece, [...(links.get(piece) ?? []), { words, target }]);
      else {
        const key = `${words.toLowerCase()} ${target}`;
        const before = asked.get(key) ?? { at: piece, words, ...(target && { target }), count: 0 };
        asked.set(key, { ...before, count: before.count + 1 });
      }
    }
  const file = `src/content/${around.meeting}/${paper.slug}.mdx`;
  return {
    links,
    decisions: [...asked.values()].map(({ at, words, target, count }): Decision => {
      const line = paper.source.lineOf.get(at);
      const more = count > 1 ? ` Den står ${count} steder i papiret.` : '';
      return {
        ...{ file, words, ...(line !== undefined && { line }) },
        taken: `Henvisningen er ikke et link: »${sentenceAround(textOf(at), words)}«${more}`,
        other: `Skriv [${words}](ref:${target ?? 'bilagets-filnavn'}), hvis den skal være det.`,
        weight: OFFERED,
        offer: { kind: 'link', ...(target !== undefined && { target }) },
      };
    }),
  };
}

/** The pieces that may refer to something, each with the agenda item that it stands below. */
function readPieces({ paper }: DraftedPaper, items: MeetingData['agendaItems']) {
  let item: string | undefined;
  const read = paper.parts.flatMap((part) => {
    if (part.kind === 'heading' && part.id.startsWith('punkt-'))
      item = itemNumberOf(textOf(part))?.number ?? item;
    return wordsOf(part).map((piece) => ({ piece, item }));
  });
  const notes = paper.notes.map((piece) => ({ piece, item: undefined }));
  return [...read, ...notes].filter(({ piece }) => !namesItself(textOf(piece), items));
}

/** A heading says what it is itself, and no link fits in a table of numbers. */
function wordsOf(part: Part): readonly Piece[] {
  if (part.kind === 'list') return part.items;
  return part.kind === 'paragraph' ? [part] : [];
}

/** Whether a line is a paper's own mark, or an item in a list of the agenda. */
function namesItself(text: string, items: MeetingData['agendaItems']): boolean {
  const listed = itemNumberOf(text);
  const isItem = items.some(
    ({ number, title }) =>
      number === listed?.number && bareWords(title) === bareWords(listed.title),
  );
  return isItem || isAnnexMark(text);
}

function leadOf(
  { kind, number }: PrintedReference,
  item: string | undefined,
  paper: DraftedPaper,
  { papers, items }: Around,
): Lead | undefined {
  const { fields } = paper;
  const isOfMeeting = fields.kind === 'minutes' || fields.kind === 'agenda';
  if (kind === 'item') {
    const place = items.find((one) => one.number === number)?.place;
    const isOwn = place?.startsWith(`${paper.slug}#`) ?? false;
    if (place === undefined || (isOwn && item === number)) return undefined;
    return { target: isOwn ? place.slice(paper.slug.length) : place, isSure: isOwn };
  }
  if (!isOfMeeting && `${fields.number}` === number) return undefined;
  const same = papers.filter((one) => one !== paper && `${one.fields.number}` === number);
  const owns = isOfMeeting ? [item] : itemsOf(fields);
  // Appendices may be numbered anew below each item; a paper may have some of its own.
  const near = same.filter((one) => itemsOf(one.fields).some((its) => owns.includes(its)));
  const [only, ...others] = near.length > 0 ? near : same;
  if (only && others.length === 0) return { target: only.slug, isSure: isOfMeeting };
  const isNumbered = papers.some((one) => one.fields.number !== undefined);
  return only || (!isNumbered && papers.length > 1) ? {} : undefined;
}

/** The sentence of a text that has some words, as much of it as is soon read. */
function sentenceAround(text: string, words: string): string {
  const sentences = text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const sentence = (sentences.find((one) => one.includes(words)) ?? text).trim();
  return sentence.length > LONGEST ? `${cutAtWord(sentence, LONGEST)} …` : sentence;
}
