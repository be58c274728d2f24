import { CSV_DIALECTS, type CsvDialect, toCsv } from '../text/csv.ts';
import { type Dataset, toJson, toRecords } from './dataset.ts';

/** A form in which a dataset can be fetched. */
export interface DatasetFile {
  readonly name: string;
  readonly format: string;
  readonly mediaType: string;
  /** How its CSV is written; nothing when it is something else. */
  readonly dialect?: CsvDialect;
  readonly write: (dataset: Dataset) => string;
}

/** The files of each dataset, by what their names end in. */
export const DATASET_FILES = {
  csv: asCsv('CSV', CSV_DIALECTS.plain),
  'dk.csv': asCsv('CSV til Excel', CSV_DIALECTS.danish),
  json: { name: 'JSON', format: 'json', mediaType: 'application/json', write: toJson },
} as const satisfies Record<string, DatasetFile>;

export type DatasetSuffix = keyof typeof DATASET_FILES;

function asCsv(name: string, dialect: CsvDialect): DatasetFile {
  return {
    name,
    format: 'csv',
    mediaType: 'text/csv',
    dialect,
    write: (dataset) => toCsv(toRecords(dataset), dialect),
  };
}
