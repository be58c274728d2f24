import { MAX_ID_LENGTH } from '../../domain/addresses/permalink.ts';
import type { AppendixData } from '../../schemas/index.ts';
import { lettered } from '../settle/lettered.ts';
import type { Part, SettledPaper } from '../settle/settled.ts';
import type { SourceText } from '../settle/source-text.ts';
import { toYaml } from '../to-yaml.ts';
import { askField, type Decision } from './decision.ts';
import type { PaperPlace } from './draft-paper.ts';
import { apart } from './names.ts';

/** What of a paper lies in files beside it: tables of numbers, and pictures. */
export interface OwnFiles {
  /** The names of the tables, by their part. */
  readonly tables: ReadonlyMap<Part, string>;
  readonly captions: readonly string[];
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
  { meeting, slug, taken }: Pick<PaperPlace, 'meeting' | 'slug' | 'taken'>,
): OwnFiles {
  const folder = `src/content/${meeting}`;
  const tables = new Map<Part, string>();
  const captions: string[] = [];
  const files = new Map<string, string | Uint8Array>();
  const figures: NonNullable<AppendixData['figures']> = [];
  const decisions: Decision[] = [];
  let heading: string | undefined;
  let blocks = 0;
  for (const part of parts) {
    if (part.kind === 'heading') heading = part.id;
    else if (part.kind !== 'figure') blocks++;
    if (part.kind === 'table' && part.numbers) {
      // Above the first heading a table is found by its own number.
      const section = heading ?? `afsnit-${blocks}`;
      const { table, faults } = part.numbers;
      const sourceLines = linesOf(part, source);
      const names = [...taken.tableNames, ...tables.values()];
      const name = lettered(tableName(heading ?? slug, meeting)).find(
        (one) => !names.includes(one),
      );
      if (name === undefined) throw new RangeError(`too many tables below »${section}«`);
      const file = `${folder}/tables/${name}.yaml`;
      const caption = apart(table.caption, [...taken.captions, ...captions]);
      tables.set(part, name);
      captions.push(caption);
      files.set(file, toYaml({ appendix: slug, section, sourceLines, ...table, caption }));
      decisions.push(...askTable(file, faults, sourceLines.first));
    }
    if (part.kind === 'figure') {
      const isKept = part.picture && part.picture.bytes.length <= HEAVIEST;
      if (!part.picture || !isKept) {
        decisions.push(askMissing(`${folder}/${slug}.mdx`, part));
        continue;
      }
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
  return { tables, captions, figures, files, decisions };
}

/** A table's name, which has to be an address, with room for a letter after it. */
function tableName(section: string, meeting: string): string {
  const room = MAX_ID_LENGTH - meeting.length - '--b'.length;
  const whole = section.slice(0, room + 1).replace(/-[^-]*$/, '');
  return `${section.length <= room ? section : whole.slice(0, room)}-${meeting}`;
}

function linesOf({ rows }: Extract<Part, { kind: 'table' }>, { lineOf }: SourceText) {
  const lines = rows.flatMap(({ cells: [cell] }) => (cell && lineOf.get(cell)) ?? []);
  return { first: Math.min(...lines), last: Math.max(...lines) };
}

/** A picture that the paper shows and the draft does not have. */
function askMissing(file: string, { alt, page }: Extract<Part, { kind: 'figure' }>): Decision {
  return {
    file,
    ...(page !== undefined && { page }),
    words: alt || 'Her er en figur',
    taken: 'Her står et billede, som ikke er hentet ud af filen.',
    other: 'Gem billedet for sig, og sæt det ind med en tekst, der siger, hvad det viser.',
    weight: 0.6,
  };
}

function askTable(file: string, faults: readonly string[], line: number): Decision[] {
  const asked = askField(
    file,
    'caption, rowNouns',
    'Tabellen er kaldt det samme som overskriften over den, og en række er kaldt en række.',
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
