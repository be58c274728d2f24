import type { AppendixData } from '../../schemas/index.ts';
import type { Part, SettledPaper } from '../settle/settled.ts';
import type { SourceText } from '../settle/source-text.ts';
import { toYaml } from '../to-yaml.ts';
import { askField, type Decision } from './decision.ts';

/** What of a paper lies in files beside it: tables of numbers, and pictures. */
export interface OwnFiles {
  /** The names of the tables, by their part. */
  readonly tables: ReadonlyMap<Part, string>;
  /** The pictures that were kept, as the paper's fields tell of them. */
  readonly figures: NonNullable<AppendixData['figures']>;
  /** The files by their place below the project's root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly decisions: readonly Decision[];
}

/** Heaviest picture that the site shows, in bytes: src/domain/data/picture.ts. */
const HEAVIEST = 500_000;

/** The files beside a drafted paper. */
export function toOwnFiles(
  { parts }: SettledPaper,
  source: SourceText,
  { meeting, slug }: { readonly meeting: string; readonly slug: string },
): OwnFiles {
  const folder = `src/content/${meeting}`;
  const tables = new Map<Part, string>();
  const files = new Map<string, string | Uint8Array>();
  const figures: NonNullable<AppendixData['figures']> = [];
  const decisions: Decision[] = [];
  let section: string | undefined;
  for (const part of parts) {
    if (part.kind === 'heading') section = part.id;
    if (part.kind === 'table' && part.numbers && section !== undefined) {
      const { table, faults } = part.numbers;
      const sourceLines = linesOf(part, source);
      const name = nextName(`${section}-${meeting}`, [...tables.values()]);
      const file = `${folder}/tables/${name}.yaml`;
      tables.set(part, name);
      files.set(file, toYaml({ appendix: slug, section, sourceLines, ...table }));
      decisions.push(...askTable(file, faults, sourceLines.first));
    }
    if (part.kind === 'figure') {
      const isKept = part.picture && part.picture.bytes.length <= HEAVIEST;
      if (!part.picture || !isKept) continue;
      const { bytes, type } = part.picture;
      const file = `${slug}-${part.id}.${type === 'jpeg' ? 'jpg' : 'png'}`;
      files.set(`${folder}/figures/${file}`, bytes);
      figures.push({ id: part.id, file, alt: part.alt || 'Billedet er ikke beskrevet endnu.' });
      if (!part.alt)
        decisions.push(
          askField(
            `${folder}/${slug}.mdx`,
            `figures, ${part.id}`,
            'Billedet har ingen beskrivelse i filen.',
            'Skriv, hvad billedet viser, for den, der ikke ser det.',
          ),
        );
    }
  }
  return { tables, figures, files, decisions };
}

function linesOf({ rows }: Extract<Part, { kind: 'table' }>, { lineOf }: SourceText) {
  const lines = rows.flatMap(({ cells: [cell] }) => (cell && lineOf.get(cell)) ?? []);
  return { first: Math.min(...lines), last: Math.max(...lines) };
}

function nextName(name: string, taken: readonly string[]): string {
  const letter = taken.filter((other) => other.startsWith(name)).length;
  return letter === 0 ? name : `${name}-${String.fromCharCode(97 + letter)}`;
}

function askTable(file: string, faults: readonly string[], line: number): Decision[] {
  const asked = askField(
    file,
    'caption, rowNouns',
    'Tabellen hedder som overskriften over den, og dens rækker hedder rækker.',
    'Skriv, hvad tabellen viser, og hvad en række er, f.eks. kommune og kommuner.',
    0.4,
  );
  const wrong = faults.map((fault) => ({
    ...asked,
    words: 'summed',
    taken: `Summen er ikke regnet efter: ${fault}`,
    other: 'Er en celle læst forkert, så ret den. Ellers skriv adds ved rækken.',
    weight: 0.7,
    line,
  }));
  return [{ ...asked, line }, ...wrong];
}
