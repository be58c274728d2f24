import { KIND_LABELS } from '../../domain/papers/labels.ts';
import { dateOfFolder } from '../../domain/papers/meeting-date.ts';
import { formatPartialDate, isDay } from '../../domain/text/partial-date.ts';
import type { AppendixData } from '../../schemas/index.ts';
import type { BundledPaper } from '../bundle.ts';
import { findNumbers } from '../facts/find-numbers.ts';
import { findOwnDay } from '../facts/find-own-day.ts';
import { findPeople } from '../facts/find-people.ts';
import { type GuessedKind, guessKind } from '../facts/guess-kind.ts';
import { type Piece, textOf } from '../received.ts';
import type { SettledPaper } from '../settle/settled.ts';
import type { SourceText } from '../settle/source-text.ts';
import { askField, askNames, type Decision } from './decision.ts';
import { type Taken, toShortTitle } from './names.ts';

/** What a draft is made of, besides the paper itself. */
export interface DraftPlace {
  /** `2025-08-27` */
  readonly meeting: string;
  /** `referat` */
  readonly slug: string;
  /** The received file's name. */
  readonly name: string;
  /** Whether headings tell their pages. */
  readonly hasPages: boolean;
  readonly taken: Taken;
  /** Its place in the one file of its meeting. */
  readonly bundled?: BundledPaper;
}

/** The fields of a drafted paper: `meeting` and `slug` beside what its words tell. */
export type FrontMatter = Partial<AppendixData> &
  Pick<AppendixData, 'title' | 'shortTitle' | 'caseIds'>;

/** How many pieces at the head of a paper are looked at for its own date. */
const HEAD = 14;

/** The fields that stand above a drafted paper, and what is asked about them. */
export function toFrontMatter(
  paper: SettledPaper,
  source: SourceText,
  { meeting, slug, name, hasPages, bundled, taken }: DraftPlace,
): { fields: FrontMatter; decisions: Decision[] } {
  const file = `src/content/${meeting}/${slug}.mdx`;
  const pieces = piecesOf(paper);
  const { title, printedTitle } = paper;
  const text = pieces.map(textOf).join('\n');
  const guessed = guessKind({
    ...{ title, name, text: proseOf(paper).map(textOf).join('\n') },
    hasChanges: pieces.some(({ runs }) => runs.some(({ change }) => change !== undefined)),
  });
  const kind = guessed?.kind ?? 'paper';
  const label = KIND_LABELS[kind];
  const held = dateOfFolder(meeting);
  const isOfMeeting = kind === 'minutes' || kind === 'agenda';
  const own = findOwnDate(pieces, source, isOfMeeting);
  const { caseIds, documentIds } = findNumbers(text);
  const { recipients, signatories } = findPeople(
    pieces.filter((piece) => piece !== printedTitle?.piece).map(textOf),
    kind,
  );
  const short = toShortTitle({ file, kind, title, tocTitle: bundled?.tocTitle }, taken);
  const decisions = [
    ...short.asked,
    askField(
      file,
      'summary',
      'Resuméet siger kun papirets art og mødets dag.',
      'Skriv med jeres egne ord i én sætning, hvad papiret handler om.',
    ),
    ...askKind(file, guessed),
    ...askNames(file, {
      field: 'signatories',
      taken: 'Som underskriver er læst',
      names: signatories,
      other: 'Ret navn og rolle, eller tag dem ud, hvis ingen har skrevet under.',
    }),
    ...askNames(file, {
      field: 'recipients',
      taken: 'Som modtager er læst',
      names: recipients,
      other: 'Ret navnet, eller tag det ud, hvis brevet er til en anden.',
    }),
    ...(printedTitle?.at !== 0
      ? [
          askField(
            file,
            'title',
            `»${title}« er taget som titel.`,
            'Ret den, hvis papiret hedder noget andet.',
            0.3,
          ),
        ]
      : []),
  ];
  const fields: FrontMatter = {
    title,
    shortTitle: short.title,
    ...(!printedTitle && { isTitleOurs: true }),
    kind,
    summary: `${label} til mødet ${isDay(held) ? 'den' : 'i'} ${formatPartialDate(held)}.`,
    meeting,
    caseIds: [...caseIds],
    documentIds: [...documentIds],
    dates: own
      ? [
          {
            date: own.date,
            what: isOfMeeting ? 'Mødets dato' : 'Papirets dato',
            isOwn: true,
            origin: 'printed',
            from: `linje ${own.line} i kilden`,
          },
        ]
      : [],
    recipients,
    signatories,
    ...placeIn(bundled),
    ...(hasPages && { pageMarks: 'siderne i den modtagne fil' }),
    ...(paper.noteNumbers && { noteNumbers: [...paper.noteNumbers] }),
    related: [],
  };
  return { fields, decisions };
}

/** Asks what a paper is, when its own words do not say it. */
function askKind(file: string, guessed: GuessedKind | undefined): Decision[] {
  if (guessed?.isTold) return [];
  const kinds = Object.entries(KIND_LABELS).map(([kind, label]) => `${kind} (${label})`);
  const other = `Skriv et af ordene foran parenteserne: ${kinds.join(', ')}.`;
  return guessed
    ? [askField(file, 'kind', `Papiret er taget for: ${KIND_LABELS[guessed.kind]}.`, other, 0.6)]
    : [askField(file, 'kind', 'Papirets art kunne ikke ses af titlen.', other)];
}

/** The pieces of a paper that are of no table: a cell says nothing about the paper. */
function proseOf(paper: SettledPaper): Piece[] {
  return piecesOf({ ...paper, parts: paper.parts.filter(({ kind }) => kind !== 'table') });
}

/** Where a paper belongs: its item and number, its pages, and what the contents call it. */
function placeIn(bundled: BundledPaper | undefined) {
  if (!bundled) return {};
  const { paper, item, number, tocTitle } = bundled;
  const pages = bundled.pages ?? (paper.pages && { first: 1, last: paper.pages });
  return {
    ...(tocTitle && { tocTitle }),
    ...(item && { agendaItem: item }),
    ...(number !== undefined && { number }),
    ...(pages && { bundlePages: pages }),
  };
}

/** All pieces of a paper in the order they are read, its title first. */
export function piecesOf({ printedTitle, parts, notes }: SettledPaper): Piece[] {
  const body = parts.flatMap((part): readonly Piece[] => {
    if (part.kind === 'list') return part.items;
    if (part.kind === 'table') return part.rows.flatMap(({ cells }) => cells);
    return part.kind === 'figure' ? [] : [part];
  });
  return [...(printedTitle ? [printedTitle.piece] : []), ...body, ...notes];
}

/** The paper's own day and its line: minutes have it in their title, letters name others. */
function findOwnDate(
  pieces: readonly Piece[],
  { lineOf }: SourceText,
  isOfMeeting: boolean,
): { date: string; line: number } | undefined {
  const lines = pieces.slice(0, HEAD).flatMap((piece) =>
    textOf(piece)
      .split('\n')
      .map((text, at) => ({ text, line: (lineOf.get(piece) ?? 0) + at })),
  );
  const found = findOwnDay(
    lines.map(({ text }) => text),
    isOfMeeting,
  );
  return found && { date: found.date, line: lines[found.at]?.line ?? 0 };
}
