import type { AppendixData } from '../../schemas/index.ts';
import { formatDate, formatList, formatPages } from '../text/format.ts';
import { caseAnchor, documentAnchor } from './case-id.ts';
import { agendaPlace, itemsOf, KIND_LABELS, personLabel } from './labels.ts';

/** What a paper's title block tells of it: a label, and one line or several. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
  /** The id on the list of cases that a value has, when it stands there. */
  readonly anchorOf?: (value: string) => string;
}

/**
 * The facts of a paper: its dates, who sent and signed it, its numbers and its pages. What there is
 * none of is left out.
 */
export function factsOf(appendix: AppendixData): Fact[] {
  const { dates, sender, recipients, signatories, bundlePages, pageMarks, isTitleOurs } = appendix;
  const facts: Fact[] = [
    { label: 'Titel', values: isTitleOurs ? ['Papiret har ingen trykt titel; den er vores'] : [] },
    ...dates.map(({ date, what, origin, from }) => ({
      label: what,
      values: [origin === 'printed' ? formatDate(date) : `${formatDate(date)} (udledt af ${from})`],
    })),
    { label: 'Afsender', values: sender ? [sender] : [] },
    { label: 'Modtagere', values: recipients.map(personLabel) },
    {
      label: 'Underskrivere',
      values: signatories.map(
        (person) => personLabel(person) + (person.blankField ? ' (feltet er tomt i kilden)' : ''),
      ),
    },
    { label: 'Sagsnummer', values: appendix.caseIds, anchorOf: caseAnchor },
    { label: 'Dokumentnummer', values: appendix.documentIds, anchorOf: documentAnchor },
    {
      label: 'Sider i bundtet',
      values: [
        ...(bundlePages ? [formatPages(bundlePages)] : []),
        ...(pageMarks ? [`Sidetallene ved overskrifterne er udledt af ${pageMarks}`] : []),
      ],
    },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

/** Whether a paper's title is our words and not its own: it has none, or was taken down. */
export function hasOurTitle({
  isTitleOurs,
  isWithdrawn,
}: Pick<AppendixData, 'isTitleOurs' | 'isWithdrawn'>): boolean {
  return (isTitleOurs || isWithdrawn) ?? false;
}

/**
 * What a paper is, in a list of papers: `Kontrakt · 1. januar 2019, punkt 3.2`. One that tells no
 * date of its own has the year of its meeting, which is near enough.
 */
export function briefLine(
  paper: Pick<AppendixData, 'kind' | 'agendaItem' | 'dates' | 'meeting'>,
): string {
  const own = paper.dates.find(({ isOwn }) => isOwn);
  const items = formatList(itemsOf(paper));
  const date = own ? formatDate(own.date) : paper.meeting.slice(0, 'YYYY'.length);
  return [`${KIND_LABELS[paper.kind]} · ${date}`, items && `punkt ${items}`]
    .filter(Boolean)
    .join(', ');
}

/**
 * The line above a paper's title: `Kontrakt · bilag 1 til punkt 3.2 · 1. januar 2019 · side 10–38`.
 */
export function headline(
  paper: Pick<AppendixData, 'kind' | 'number' | 'agendaItem' | 'dates' | 'bundlePages'>,
): string {
  const { kind, dates, bundlePages } = paper;
  const own = dates.find(({ isOwn }) => isOwn);
  return [
    KIND_LABELS[kind],
    agendaPlace(paper),
    own && formatDate(own.date),
    bundlePages && `side ${formatPages(bundlePages)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
