import { globSync } from 'node:fs';
import { appendixPath } from '../../domain/addresses/permalink.ts';
import { datasetPath } from '../../domain/data/dataset.ts';
import { DATASET_FILES } from '../../domain/data/dataset-files.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { toRows } from '../../domain/tables/table.ts';
import { CSV_DIALECTS, type CsvDialect, toCsv } from '../../domain/text/csv.ts';
import { type BuiltSite, readSiteFile } from '../built-site.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** A dataset as the content has it. */
interface Known {
  readonly name: string;
  readonly keys: readonly string[];
  /** What is known of a table: its rows, and the address of the paper in which they stand. */
  readonly table?: { readonly rows: readonly Row[]; readonly path: string };
}

/** Data files that do not say what the content does, or that belong to nothing. */
export function checkData(site: BuiltSite, meetings: readonly MeetingFiles[]): string[] {
  const known = toKnown(meetings);
  const files = new Set(
    known.flatMap(({ name }) =>
      Object.keys(DATASET_FILES).map((suffix) => datasetPath(name, suffix)),
    ),
  );
  const found = globSync('data/*.{csv,json}', { cwd: site.folder }).map(
    (file) => `/${file.replaceAll('\\', '/')}`,
  );
  const stray = found.filter((file) => !files.has(file) && file !== '/data/datapackage.json');
  const idsByPath = new Map(site.pages.map(({ path, ids }) => [path, ids]));
  return [
    ...known.flatMap((dataset) => checkDataset(site.folder, dataset)),
    ...known.flatMap(({ name, keys, table }) =>
      keys
        .filter((key) => table && !idsByPath.get(table.path)?.has(key))
        .map((key) => `${table?.path}#${key}: her skulle en række af »${name}« stå.`),
    ),
    ...stray.map((file) => `${file}: filen hører ikke til noget, der kan hentes som data.`),
  ];
}

function checkDataset(folder: string, { name, keys, table }: Known): string[] {
  const [json, csv, danish] = ['json', 'csv', 'dk.csv'].map((suffix) =>
    readSiteFile(folder, datasetPath(name, suffix)),
  );
  const rows: Row[] = JSON.parse(json ?? '[]');
  const found = table ? rows : rows.map(({ key }) => key).sort();
  const expected = table ? table.rows : keys.toSorted();
  const records = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  const values = records.map((record) => record.map((value) => value ?? undefined));
  // The heads of what has no rows are told nowhere else.
  const isOf = (text: string | undefined, dialect: CsvDialect) =>
    rows.length > 0 ? text === toCsv(values, dialect) : text?.split('\r\n').length === 2;
  return [
    ...(JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [`${datasetPath(name, 'json')}: rækkerne er ikke dem, indholdet har.`]),
    ...(isOf(csv, CSV_DIALECTS.plain) ? [] : [differs(name, 'csv')]),
    ...(isOf(danish, CSV_DIALECTS.danish) ? [] : [differs(name, 'dk.csv')]),
  ];
}

function differs(name: string, suffix: string): string {
  return `${datasetPath(name, suffix)}: filen siger ikke det samme som JSON-filen.`;
}

/** The tables of all meetings, their goals, and their papers. */
function toKnown(meetings: readonly MeetingFiles[]): Known[] {
  const tables = meetings.flatMap(({ id, tables: own }) =>
    own.map(({ name, data: { appendix, columns, rows } }) => ({
      name,
      keys: rows.map(({ key }) => key),
      table: {
        path: appendixPath(id, appendix),
        rows: toRows({ columns, rows }).map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null])),
        ),
      },
    })),
  );
  const goals = meetings.flatMap(({ id, goals: own }) =>
    (own?.goals ?? []).map(({ number }) => `${id}/${own?.appendix}/#maal-${number}`),
  );
  const papers = meetings.flatMap(({ id, slugs }) => slugs.map((slug) => `${id}/${slug}/`));
  return [...tables, { name: 'maal', keys: goals }, { name: 'dokumenter', keys: papers }];
}
