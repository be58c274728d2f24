import type { ClipboardContent } from '../text/clipboard-content.ts';
import { type CsvDialect, toCsv } from '../text/csv.ts';
import { escapeHtml } from '../text/html.ts';
import { columnName, type GridCell, type GridColumn, type GridRow, shownText } from './grid.ts';

/**
 * What a reader takes along of a table: just what is shown, and what it takes to understand and
 * find it again.
 */
export interface TableExport {
  readonly title: string;
  /** The paper and the place in it. */
  readonly source: string;
  /** The address that shows the table in the same way. */
  readonly address: string;
  /** What is shown, and in what order. */
  readonly arrangement: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The printed total, which is that of all rows, also when not all are shown. */
  readonly total: GridRow | undefined;
}

/** The table as CSV: a record for each row, then an empty one, then what is known about it. */
export function toCsvFile(table: TableExport, dialect: CsvDialect): string {
  const width = Math.max(2, table.columns.length);
  const pad = (cells: readonly (string | number | undefined)[]) => [
    ...cells,
    ...Array<undefined>(width - cells.length).fill(undefined),
  ];
  const notes = [
    ...(table.total ? [valuesOf(table.total.cells, table.columns)] : []),
    ...facts(table),
  ];
  const records = [
    table.columns.map(headOf),
    ...table.rows.map(({ cells }) => valuesOf(cells, table.columns)),
    [],
    ...notes,
  ];
  return toCsv(records.map(pad), dialect);
}

/** The table as JSON: rows by column key, numbers as numbers. */
export function toJsonFile(table: TableExport): string {
  const { title, source, address, arrangement, columns, rows, total } = table;
  const toRecord = ({ key, cells }: GridRow) => ({
    key,
    ...Object.fromEntries(
      valuesOf(cells, columns).map((value, at) => [columns[at]?.key, value ?? null]),
    ),
  });
  const described = columns.map((column) => ({
    key: column.key,
    label: column.label,
    unit: column.unit || null,
    isComputed: column.formula !== undefined,
  }));
  return JSON.stringify(
    {
      title,
      source,
      address,
      arrangement,
      columns: described,
      rows: rows.map(toRecord),
      total: total ? toRecord(total) : null,
    },
    null,
    2,
  );
}

/** The table for Outlook and Excel: as an HTML table, and with tabs for what takes no HTML. */
export function toTableClipboard(table: TableExport): ClipboardContent {
  const { title, source, address, columns, rows, total } = table;
  const lines = [...rows, ...(total ? [total] : [])].map(({ cells }) =>
    columns.map((column, at) => shownText(cells[at], column)),
  );
  const heads = columns.map(headOf);
  const toRow = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const html =
    `<table><caption>${escapeHtml(title)}</caption><thead>${toRow(heads, 'th')}</thead>` +
    `<tbody>${lines.map((cells) => toRow(cells, 'td')).join('')}</tbody></table>` +
    `<p>Kilde: <a href="${escapeHtml(address)}">${escapeHtml(source)}</a></p>`;
  const tabbed = [heads, ...lines].map((cells) =>
    cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'),
  );
  return { html, text: `${tabbed.join('\n')}\n\nKilde: ${source}\n${address}\n` };
}

/** A row's values: where a column of numbers has a dash, there is none. */
function valuesOf(cells: GridRow['cells'], columns: readonly GridColumn[]): GridCell[] {
  return columns.map(({ decimals }, at) =>
    decimals === undefined || typeof cells[at] === 'number' ? cells[at] : undefined,
  );
}

function headOf(column: GridColumn): string {
  const { label, unit } = column;
  return unit === '' || label.includes(unit)
    ? columnName(column)
    : `${columnName(column)}, ${unit}`;
}

function facts({ title, source, address, arrangement, columns }: TableExport): string[][] {
  const units = columns.flatMap((column) =>
    column.unit ? [`${column.label}: ${column.unit}`] : [],
  );
  return [
    ['Tabel', title],
    ['Kilde', source],
    ['Adresse', address],
    ['Visning', arrangement],
    ...(units.length > 0 ? [['Enheder', units.join('; ')]] : []),
    ...(columns.some(({ formula }) => formula)
      ? [['Bemærk', 'Kolonner med »(beregnet)« er regnet ud af Mødebilag og står ikke i papiret.']]
      : []),
  ];
}
