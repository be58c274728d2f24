import type { Publisher } from '../../schemas/index.ts';
import { addressOf } from '../addresses/permalink.ts';
import {
  type Dataset,
  type DatasetColumn,
  datasetPath,
  KEY_COLUMN,
  type SiteAddress,
} from './dataset.ts';
import { DATASET_FILES, type DatasetFile } from './dataset-files.ts';

/**
 * The datasets as a Frictionless data package, each as three resources: `maal`, `maal.dk`,
 * `maal.json`. No time of making is told, so that the same papers give the same file. Full
 * addresses are told when the host is known.
 */
export function toDataPackage(
  datasets: readonly Dataset[],
  { name, licence }: Publisher,
  at: SiteAddress,
) {
  return {
    profile: 'data-package',
    name: 'moedebilag',
    title: 'Data fra Mødebilag',
    ...(at.site && { homepage: addressOf('/data/', at.base, at.site) }),
    ...(name && { contributors: [{ title: name, role: 'publisher' }] }),
    ...(licence && { licenses: [licence] }),
    resources: datasets.flatMap((dataset) =>
      Object.entries(DATASET_FILES).map(([suffix, file]) => toResource(dataset, suffix, file, at)),
    ),
  };
}

function toResource(dataset: Dataset, suffix: string, file: DatasetFile, at: SiteAddress) {
  const { name, title, description, columns, sources } = dataset;
  const { format, mediaType, dialect } = file;
  return {
    profile: dialect ? 'tabular-data-resource' : 'data-resource',
    name: suffix === 'csv' ? name : `${name}.${suffix.replace('.csv', '')}`,
    title: `${title} (${file.name})`,
    description,
    path: datasetPath(name, suffix).replace('/data/', ''),
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    ...(dialect && { dialect: { delimiter: dialect.delimiter, lineTerminator: '\r\n' } }),
    ...(dialect && {
      schema: {
        fields: columns.map((column) => toField(column, dialect.decimalSign)),
        primaryKey: KEY_COLUMN.key,
      },
    }),
    sources: sources.map((source) => ({
      title: source.title,
      ...(at.site && { path: addressOf(source.path, at.base, at.site) }),
    })),
  };
}

function toField(
  { key, label, type, unit, decimals, description }: DatasetColumn,
  decimalSign: string,
) {
  return {
    name: key,
    type,
    title: label,
    description,
    ...(unit && { unit }),
    // How precisely the paper prints the number: 1.0 is written 1.
    ...(type === 'number' && { decimals }),
    ...(type === 'number' && decimalSign !== '.' && { decimalChar: decimalSign }),
    ...(key === KEY_COLUMN.key && { constraints: { required: true, unique: true } }),
  };
}
