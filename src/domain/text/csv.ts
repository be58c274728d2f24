/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly decimalSign: string;
  /** What the file begins with. */
  readonly start: string;
}

/** The two ways our CSV is written: as RFC 4180 has it, and as a Danish spreadsheet opens it. */
export const CSV_DIALECTS = {
  plain: { delimiter: ',', decimalSign: '.', start: '' },
  // Excel takes a file for UTF-8 only when it begins with the byte order mark.
  danish: { delimiter: ';', decimalSign: ',', start: '\uFEFF' },
} as const satisfies Record<string, CsvDialect>;

/**
 * Records as CSV: `[['key', 'years'], ['via', 0.6]]` → `key,years` and `via,0.6`, each ended by
 * CRLF. A text that begins with `=` stays as it is: the texts are the papers' own, from files that
 * the editors keep, and a sign before them would be a word that the papers do not have.
 */
export function toCsv(
  records: readonly (readonly (string | number | undefined)[])[],
  dialect: CsvDialect,
): string {
  return (
    dialect.start +
    records
      .map(
        (record) => `${record.map((value) => toField(value, dialect)).join(dialect.delimiter)}\r\n`,
      )
      .join('')
  );
}

function toField(
  value: string | number | undefined = '',
  { delimiter, decimalSign }: CsvDialect,
): string {
  if (typeof value === 'number') return `${value}`.replace('.', decimalSign);
  const isPlain = !value.includes(delimiter) && !/["\r\n\uFEFF]|^\s|\s$/.test(value);
  return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
}
