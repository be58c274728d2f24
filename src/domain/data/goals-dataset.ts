import type { Goal, GoalBlock, Goals } from '../../schemas/index.ts';
import { addressOf, appendixPath } from '../addresses/permalink.ts';
import { plainWords } from '../papers/cross-reference.ts';
import { goalId } from '../papers/goal.ts';
import {
  type Dataset,
  type DatasetColumn,
  type DatasetRow,
  type DatasetSource,
  KEY_COLUMN,
  type SiteAddress,
} from './dataset.ts';

/** The goals of a meeting, and where they stand. */
export interface PlacedGoals {
  readonly meeting: string;
  readonly goals: Goals;
  readonly source: DatasetSource;
}

const COLUMNS: readonly DatasetColumn[] = [
  { ...KEY_COLUMN, description: 'Målets faste adresse på siden, uden webstedets navn' },
  { key: 'meeting', label: 'Møde', type: 'string', description: 'Mødets år og måned' },
  {
    key: 'appendix',
    label: 'Bilag',
    type: 'string',
    description: 'Det bilag, målet står i: dets navn i adressen',
  },
  { key: 'number', label: 'Nummer', type: 'integer', description: 'Målets trykte nummer' },
  {
    key: 'group',
    label: 'Gruppe',
    type: 'string',
    description: 'Målets gruppe, som den er trykt over målet',
  },
  { key: 'title', label: 'Titel', type: 'string', description: 'Målets titel, som den er trykt' },
  {
    key: 'goal',
    label: 'Mål',
    type: 'string',
    description: 'Rækken Mål; et afsnit på hver linje, punkter med • foran',
  },
  {
    key: 'method',
    label: 'Metode',
    type: 'string',
    description: 'Rækken Metode, skrevet på samme måde',
  },
  {
    key: 'rationale',
    label: 'Begrundelse',
    type: 'string',
    description: 'Rækken Begrundelse, skrevet på samme måde',
  },
  {
    key: 'reporting',
    label: 'Afrapportering',
    type: 'string',
    description: 'Rækken Afrapportering, skrevet på samme måde',
  },
  { key: 'address', label: 'Adresse', type: 'string', description: 'Hvor målet kan læses' },
  {
    key: 'targetFigure',
    label: 'Tal',
    type: 'string',
    description: 'Målets tal, citeret fra målet; tomt, når det intet har',
  },
  {
    key: 'measuredBy',
    label: 'Hvem måler',
    type: 'string',
    description: 'Hvem der opgør målet, citeret fra målet',
  },
  {
    key: 'reportedWhen',
    label: 'Afrapporteres',
    type: 'string',
    description: 'Hvornår der afrapporteres, citeret fra målet',
  },
  {
    key: 'metWhen',
    label: '100 pct. opfyldt',
    type: 'string',
    description: 'Hvornår målet er opfyldt, citeret fra målet',
  },
];

/** The goals of all meetings as one dataset. */
export function goalsDataset(all: readonly PlacedGoals[], at: SiteAddress): Dataset {
  const placed = all.flatMap(({ meeting, goals }) =>
    goals.goals.map((goal) => ({
      goal,
      group: goals.groups.find(({ key }) => key === goal.group)?.label ?? '',
      meeting,
      appendix: goals.appendix,
      path: `${appendixPath(meeting, goals.appendix)}#${goalId(goal.number)}`,
    })),
  );
  return {
    name: 'maal',
    title: 'Mål i resultatkontrakter',
    description:
      'Mål, metode, begrundelse og afrapportering, ord for ord, som de er trykt i papirerne.',
    sources: all.map(({ source }) => source),
    columns: COLUMNS,
    rows: placed.map(
      ({ goal, group, meeting, appendix, path }): DatasetRow => ({
        key: path.slice(1),
        meeting,
        appendix,
        number: goal.number,
        group,
        title: goal.title,
        ...textsOf(goal),
        address: addressOf(path, at.base, at.site),
        ...quotationsOf(goal),
      }),
    ),
    digest: {
      caption: 'Målene',
      columns: [
        { label: 'Mål', isNumber: false },
        { label: 'Gruppe', isNumber: false },
      ],
      lines: placed.map(({ goal: { title }, group, path }) => ({ cells: [title, group], path })),
    },
  };
}

function textsOf({ goal, method, rationale, reporting }: Goal) {
  return {
    goal: toText(goal),
    method: toText(method),
    rationale: toText(rationale),
    reporting: toText(reporting),
  };
}

function quotationsOf({ targetFigure, measuredBy, reportedWhen, metWhen }: Goal) {
  return { targetFigure, measuredBy, reportedWhen, metWhen };
}

function toText(blocks: readonly GoalBlock[]): string {
  const lines = blocks.flatMap((block) =>
    typeof block === 'string' ? [block] : block.list.map((item) => `• ${item}`),
  );
  return lines.map(plainWords).join('\n');
}
