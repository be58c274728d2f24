import type { AppendixData } from '../../schemas/index.ts';
import { addressOf, appendixPath } from '../addresses/permalink.ts';
import { itemsOf, KIND_LABELS, personLabel } from '../papers/labels.ts';
import { formatDate } from '../text/format.ts';
import {
  type Dataset,
  type DatasetColumn,
  type DatasetRow,
  type DatasetSource,
  KEY_COLUMN,
  type SiteAddress,
} from './dataset.ts';

/** A paper with its place on the site. */
interface PlacedPaper extends AppendixData {
  readonly slug: string;
}

const COLUMNS: readonly DatasetColumn[] = [
  { ...KEY_COLUMN, description: 'Bilagets faste adresse på siden, uden webstedets navn' },
  { key: 'meeting', label: 'Møde', type: 'string', description: 'Mødets år og måned' },
  {
    key: 'slug',
    label: 'Navn i adressen',
    type: 'string',
    description: 'Bilagets navn i adressen',
  },
  {
    key: 'title',
    label: 'Titel',
    type: 'string',
    description: 'Titlen, som den er trykt i papiret',
  },
  {
    key: 'shortTitle',
    label: 'Kort titel',
    type: 'string',
    description: 'Titlen, som siden bruger; vores egne ord',
  },
  { key: 'kind', label: 'Art', type: 'string', description: 'Hvad det er for et papir' },
  {
    key: 'agendaItem',
    label: 'Punkt',
    type: 'string',
    description: 'Dagsordenspunktets nummer; flere er adskilt af semikolon',
  },
  {
    key: 'number',
    label: 'Bilag',
    type: 'integer',
    description: 'Bilagets nummer under punktet; tom, når det intet har',
  },
  {
    key: 'date',
    label: 'Dato',
    type: 'date',
    description: 'Papirets egen dato; tom, når det ikke har en',
  },
  {
    key: 'dateOrigin',
    label: 'Datoens oprindelse',
    type: 'string',
    description: 'Om datoen er trykt i papiret eller udledt',
  },
  {
    key: 'caseIds',
    label: 'Sagsnumre',
    type: 'string',
    description: 'Sagsnumre, som de er trykt, adskilt af semikolon',
  },
  {
    key: 'documentIds',
    label: 'Dokumentnumre',
    type: 'string',
    description: 'Dokumentnumre, som de er trykt, adskilt af semikolon',
  },
  {
    key: 'sender',
    label: 'Afsender',
    type: 'string',
    description: 'Afsenderen; tom, når papiret ikke nævner den',
  },
  {
    key: 'signatories',
    label: 'Underskrivere',
    type: 'string',
    description: 'Underskriverne med rolle, adskilt af semikolon',
  },
  {
    key: 'firstBundlePage',
    label: 'Første side',
    type: 'integer',
    description: 'Bilagets første side i bundtet; tom, når den ikke kendes',
  },
  {
    key: 'lastBundlePage',
    label: 'Sidste side',
    type: 'integer',
    description: 'Bilagets sidste side; tom, når kilden ikke siger den',
  },
  { key: 'address', label: 'Adresse', type: 'string', description: 'Hvor papiret kan læses' },
];

const ORIGINS = { printed: 'trykt', derived: 'udledt' } as const;

/** What is known of each paper, of all meetings, as one dataset. */
export function papersDataset(
  papers: readonly PlacedPaper[],
  sources: readonly DatasetSource[],
  at: SiteAddress,
): Dataset {
  return {
    name: 'dokumenter',
    title: 'Alle bilag',
    description:
      'Hvad papirerne selv siger om sig: titel, dato, sagsnumre, afsender og underskrivere. ' +
      'En dato, der er udledt, er mærket.',
    sources,
    columns: COLUMNS,
    rows: papers.map((paper) => toRow(paper, at)),
    digest: {
      caption: 'Bilagene',
      columns: ['Bilag', 'Punkt', 'Dato'].map((label) => ({ label, isNumber: false })),
      lines: papers.map((paper) => ({
        cells: [paper.shortTitle, itemsOf(paper).join('; '), formatOwnDate(paper)],
        path: appendixPath(paper.meeting, paper.slug),
      })),
    },
  };
}

function toRow(paper: PlacedPaper, at: SiteAddress): DatasetRow {
  const {
    meeting,
    slug,
    title,
    shortTitle,
    kind,
    number,
    caseIds,
    documentIds,
    sender,
    signatories,
    bundlePages,
  } = paper;
  const path = appendixPath(meeting, slug);
  const date = ownDate(paper);
  return {
    key: path.slice(1),
    meeting,
    slug,
    title,
    shortTitle,
    kind: KIND_LABELS[kind],
    agendaItem: itemsOf(paper).join('; '),
    number,
    date: date?.date,
    dateOrigin: date && ORIGINS[date.origin],
    caseIds: caseIds.join('; '),
    documentIds: documentIds.join('; '),
    sender,
    signatories: signatories.map(personLabel).join('; '),
    firstBundlePage: bundlePages?.first,
    lastBundlePage: bundlePages?.last,
    address: addressOf(path, at.base, at.site),
  };
}

function formatOwnDate(paper: PlacedPaper): string {
  const date = ownDate(paper);
  if (!date) return '';
  return date.origin === 'printed' ? formatDate(date.date) : `${formatDate(date.date)} (udledt)`;
}

function ownDate({ dates }: PlacedPaper) {
  return dates.find(({ isOwn }) => isOwn);
}
