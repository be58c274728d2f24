import type { AppendixData } from '../../schemas/index.ts';
import { capitalized, formatList } from '../text/format.ts';

/** The Danish name of each kind of paper that there is. */
export const KIND_LABELS = {
  letter: 'Brev',
  note: 'Baggrundsnotat',
  contract: 'Kontrakt',
  memo: 'Notat',
  amendment: 'Ændringsforslag',
  agenda: 'Dagsorden',
  minutes: 'Referat',
  recommendation: 'Indstilling',
  decision: 'Beslutning',
  report: 'Rapport',
  budget: 'Budget',
  accounts: 'Regnskab',
  consultation: 'Høringssvar',
  presentation: 'Oplæg',
  plan: 'Plan',
  agreement: 'Aftale',
  paper: 'Papir',
} as const;

/** The kinds of papers, as files name them. */
export type Kind = keyof typeof KIND_LABELS;

/**
 * A person as one line: `Torben Hansen, formand, KKR Midtjylland`; an organisation that the role
 * names is not said twice.
 */
export function personLabel(person: {
  name: string;
  role?: string | undefined;
  organisation?: string | undefined;
}): string {
  const { name, role, organisation } = person;
  const isNamed = organisation !== undefined && role?.includes(organisation);
  return [name, role, isNamed ? undefined : organisation].filter(Boolean).join(', ');
}

/** How signs of a source are called in a list: a tab by its name, the rest as they are. */
export function sourceName(mark: string): string {
  if (/^\.{3,}$/.test(mark)) return 'Prikker';
  return mark === '\t' ? 'Tabulator' : `»${mark.trim()}«`;
}

/** A paper as far as its place on the agenda goes. */
type Placed = Pick<AppendixData, 'agendaItem' | 'number'>;

/** The agenda items that a paper belongs to, as it names them; none when it belongs to none. */
export function itemsOf({ agendaItem = [] }: Pick<Placed, 'agendaItem'>): readonly string[] {
  return typeof agendaItem === 'string' ? [agendaItem] : agendaItem;
}

/**
 * A paper's place on the agenda, inside a sentence: `bilag 1 til punkt 3.2`, `til punkt 4 og 5`,
 * `bilag 2`; empty when it has none.
 */
export function agendaPlace(paper: Placed): string {
  const items = formatList(itemsOf(paper));
  return [numberPlace(paper), items && `til punkt ${items}`].filter(Boolean).join(' ');
}

/**
 * Where a paper was laid before: `Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019`; with the
 * meeting alone, `Fra KKR Midtjylland, foråret 2019`, when it has no place on the agenda.
 */
export function laidBefore(paper: Placed, meeting: string): string {
  const place = capitalized(agendaPlace(paper));
  return place ? `${place}, ${meeting}` : `Fra ${meeting}`;
}

/** The same from the outside in: `punkt 3.2, bilag 1`. */
export function agendaTrail(paper: Placed): string {
  const items = formatList(itemsOf(paper));
  return [items && `punkt ${items}`, numberPlace(paper)].filter(Boolean).join(', ');
}

/** What is said of an agenda item that is closed, or has no papers; `place` is where it is told. */
export function describeEmptyItem({
  isClosed,
  place,
}: {
  readonly isClosed: boolean;
  readonly place?: string | undefined;
}): string {
  if (!isClosed) return 'Punktet har ingen bilag.';
  return place
    ? 'Punktet er behandlet for lukkede døre.'
    : 'Punktet er lukket. Kun titlen er offentlig.';
}

function numberPlace({ number }: Placed): string {
  return number === undefined ? '' : `bilag ${number}`;
}
