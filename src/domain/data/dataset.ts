/** A set of records to download, and what a reader needs to know of it. */
export interface Dataset {
  /** What its addresses are made of: `fordelingsnoegle`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly DatasetSource[];
  readonly columns: readonly DatasetColumn[];
  readonly rows: readonly DatasetRow[];
  readonly digest: Digest;
}

/** Where the data stand in print: the name of the place, and its path without the base. */
export interface DatasetSource {
  readonly title: string;
  readonly path: string;
}

/** A column; `type` is one of the types of Frictionless Table Schema. */
export interface DatasetColumn {
  readonly key: string;
  readonly label: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  readonly description: string;
}

export type DatasetRow = Readonly<Record<string, string | number | undefined>>;

/** What of a dataset its page shows: few columns, and texts for people. */
export interface Digest {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly lines: readonly DigestLine[];
  /** The printed total. */
  readonly total?: readonly string[] | undefined;
}

/** A line of the digest, and the path of the place it tells of, when it has one of its own. */
export interface DigestLine {
  readonly cells: readonly string[];
  readonly path?: string | undefined;
}

/** Where the site is served: what full addresses begin with. */
export interface SiteAddress {
  readonly base: string;
  readonly site: URL | undefined;
}

/** The name of the column that every dataset begins with: the address of the row. */
export const KEY_COLUMN = {
  key: 'key',
  label: 'Rækkens adresse',
  type: 'string',
} as const;

/**
 * The path of a dataset's page, or with a suffix of its file, without the base: `/data/maal/`,
 * `/data/maal.csv`.
 */
export function datasetPath(name: string, suffix?: string): string {
  return suffix ? `/data/${name}.${suffix}` : `/data/${name}/`;
}

/** The records of a dataset, and before them the names of the columns. */
export function toRecords({ columns, rows }: Dataset): (string | number | undefined)[][] {
  return [columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => row[key]))];
}

/** The rows as JSON; what a row lacks is null. */
export function toJson({ columns, rows }: Dataset): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}
