import type { AppendixData } from '../../schemas/index.ts';
import { citationKey } from '../addresses/permalink.ts';
import { agendaPlace, KIND_LABELS, type Kind, laidBefore } from '../papers/labels.ts';
import { capitalized, formatDate, formatPages } from '../text/format.ts';

/** A paper as far as citing it goes. */
export interface CitedPaper extends AppendixData {
  readonly slug: string;
}

/** The meeting that the paper was laid before. */
export interface CitedMeeting {
  readonly id: string;
  readonly title: string;
}

/** A paper in CSL-JSON 1.0.2, the model that every citation format is written from. */
export interface CslItem {
  id: string;
  'citation-key': string;
  type: 'document' | 'report';
  genre: string;
  title: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [[number, number, number]]; circa?: true };
  'container-title': string;
  section?: string;
  page?: string;
  number?: string;
  note: string;
  language: 'da';
  URL: string;
}

/**
 * What citation styles set as reports. Letters are documents to them, not `personal_communication`:
 * that is left out of lists, as something nobody else can read, and these are public.
 */
const REPORTS: readonly Kind[] = ['note', 'memo', 'report', 'budget', 'accounts', 'plan'];
/** What is agreed between those who sign it. */
const AGREED: readonly Kind[] = ['contract', 'agreement'];

/**
 * The paper at `url` in CSL-JSON. What fields of other formats cannot hold stands in its note too.
 */
export function toCsl(paper: CitedPaper, meeting: CitedMeeting, url: string): CslItem {
  const [first] = paper.dates;
  const authors = authorsOf(paper);
  const place = capitalized(agendaPlace(paper));
  const key = citationKey(meeting.id, paper.slug);
  return {
    id: key,
    'citation-key': key,
    type: REPORTS.includes(paper.kind) ? 'report' : 'document',
    genre: KIND_LABELS[paper.kind],
    title: paper.title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(first && {
      issued: {
        'date-parts': [toDateParts(first.date)],
        ...(first.origin === 'derived' && { circa: true }),
      },
    }),
    'container-title': meeting.title,
    ...(place && { section: place }),
    ...(paper.bundlePages?.last && { page: formatPages(paper.bundlePages).replace('–', '-') }),
    ...(paper.caseIds.length > 0 && { number: paper.caseIds.join(', ') }),
    note: sentences([
      laidBefore(paper, meeting.title),
      ...explainedDate(paper),
      ...numbersOf(paper),
    ]),
    language: 'da',
    URL: url,
  };
}

/**
 * The paper at `url` as a Danish reference:
 * `KKR Midtjylland (2019): Støtteerklæring. Brev, 20. marts 2019. Bilag 1 til punkt 2.1, … Sag …`
 */
export function toReference(paper: CitedPaper, meeting: CitedMeeting, url: string): string {
  const [first] = paper.dates;
  const year = first ? ` (${first.date.slice(0, 4)})` : '';
  const authors = authorsOf(paper).join(' og ');
  const kind = KIND_LABELS[paper.kind];
  const text = sentences([
    authors ? `${authors}${year}: ${paper.title}` : `${paper.title.replace(/\.$/, '')}${year}`,
    first?.isOwn && first.origin === 'printed' ? `${kind}, ${formatDate(first.date)}` : kind,
    ...explainedDate(paper),
    laidBefore(paper, meeting.title),
    ...numbersOf(paper),
  ]);
  return `${text} ${url}`;
}

/** Who speaks in the paper: its sender, or the parties to an agreement. Nobody is guessed. */
export function authorsOf({ sender, kind, signatories }: AppendixData): string[] {
  if (sender) return [sender];
  if (!AGREED.includes(kind)) return [];
  return [...new Set(signatories.flatMap(({ organisation }) => organisation ?? []))];
}

/** The paper's date with what it is, unless it is printed as the paper's own. */
function explainedDate({ dates: [first] }: AppendixData): string[] {
  if (!first || (first.isOwn && first.origin === 'printed')) return [];
  return [
    `${first.what}: ${formatDate(first.date)}${first.origin === 'derived' ? ' (udledt)' : ''}`,
  ];
}

function numbersOf({ caseIds, documentIds }: AppendixData): string[] {
  return [...caseIds.map((id) => `Sag ${id}`), ...documentIds.map((id) => `Dokument ${id}`)];
}

function toDateParts(isoDate: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return [year, month, day];
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}
