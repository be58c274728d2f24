import type { Table } from '../../schemas/index.ts';
import { dataRows, hasGroups, printedText, toRows } from '../tables/table.ts';
import { type Dataset, type DatasetColumn, type DatasetSource, KEY_COLUMN } from './dataset.ts';

type Row = Pick<Table['rows'][number], 'cells'>;

const GROUP_COLUMN: DatasetColumn = {
  key: 'group',
  label: 'Gruppe',
  type: 'string',
  description: 'Overskriften over rækken i tabellen; tom, når der ingen er',
};

/**
 * A table of a paper as a dataset. Printed sums are no rows of it: a sum of the rows must give
 * them, not twice of them.
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
      (rows.some(({ role }) => role === 'subtotal')
        ? 'Trykte mellemsummer og totaler er ikke med som rækker i filerne.'
        : 'Den trykte total er ikke med som en række i filerne.'),
    sources: [source],
    columns: [
      { ...KEY_COLUMN, description: 'Det, der står efter # i rækkens faste adresse i papiret' },
      ...(hasGroups(rows) ? [GROUP_COLUMN] : []),
      ...columns.map(toColumn),
    ],
    rows: toRows(table),
    digest: {
      caption: 'Tallene, som de er trykt',
      columns: columns.map(({ label, type }) => ({ label, isNumber: type === 'number' })),
      lines: dataRows(rows).map((row) => ({ cells: toTexts(row) })),
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
