import type { Table } from '../../schemas/index.ts';
import { cellValue, printedText } from '../tables/table.ts';
import { type Dataset, type DatasetColumn, type DatasetSource, KEY_COLUMN } from './dataset.ts';

type Row = Table['rows'][number];

/**
 * A table of a paper as a dataset. The printed total is no row of it: a sum of the rows must give
 * it, not twice of it.
 */
export function tableDataset(name: string, table: Table, source: DatasetSource): Dataset {
  const { columns, rows, total, caption } = table;
  const toTexts = ({ cells }: Row) =>
    columns.map((column, index) => printedText(cells[index] ?? '', column));
  return {
    name,
    title: caption,
    description:
      'Tallene er dem, der er trykt i papiret. Intet er beregnet. ' +
      'Den trykte total er ikke med som en række i filerne.',
    sources: [source],
    columns: [
      { ...KEY_COLUMN, description: 'Det, der står efter # i rækkens faste adresse i papiret' },
      ...columns.map(toColumn),
    ],
    rows: rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(
        columns.map((column, index) => [column.key, cellValue(cells[index] ?? '')]),
      ),
    })),
    digest: {
      caption: 'Tallene, som de er trykt',
      columns: columns.map(({ label, type }) => ({ label, isNumber: type === 'number' })),
      lines: rows.map((row) => ({ cells: toTexts(row) })),
      total: total && toTexts(total),
    },
  };
}

function toColumn({
  key,
  label,
  type,
  unit,
  decimals,
  description,
}: Table['columns'][number]): DatasetColumn {
  if (type === 'text') return { key, label, type: 'string', description };
  return { key, label, type: decimals === 0 ? 'integer' : 'number', unit, decimals, description };
}
