import { type ReferredPlace, toLink } from '../../domain/citing/reference.ts';
import {
  type TableExport,
  toCsvFile,
  toJsonFile,
  toTableClipboard,
} from '../../domain/tables/export.ts';
import { CSV_DIALECTS } from '../../domain/text/csv.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { writeClipboard } from '../citing/clipboard.ts';
import { element } from '../element.ts';

/** After so long the browser has surely begun to save a file, in milliseconds. */
const SAVED_AFTER = 10_000;
/** The most characters of a table that are shown when they cannot be copied. */
const LONGEST = 300;

/** The files a table can be saved as, by their ending. */
const FILES = {
  'dk.csv': {
    type: 'text/csv',
    make: (table: TableExport) => toCsvFile(table, CSV_DIALECTS.danish),
  },
  csv: { type: 'text/csv', make: (table: TableExport) => toCsvFile(table, CSV_DIALECTS.plain) },
  json: { type: 'application/json', make: toJsonFile },
} as const;

/** Saves a table as a file called `name`, and returns what there is to tell. */
export function saveTable(table: TableExport, name: string, ending: string): string {
  const { type, make } = FILES[ending as keyof typeof FILES] ?? FILES.json;
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([make(table)], { type }));
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_AFTER);
  return `Filen ${link.download} er hentet, med det, du ser i tabellen.`;
}

/** Puts a table on the clipboard, and returns what there is to tell. */
export function copyTable(table: TableExport): Promise<string> {
  return copy(toTableClipboard(table), 'Tabellen er kopieret. Sæt den ind i Excel eller en mail.');
}

/** Puts a link to a table, as it is seen, on the clipboard, and returns what there is to tell. */
export function copyTableLink(referred: ReferredPlace): Promise<string> {
  return copy(toLink(referred), 'Linket til tabellen, som du ser den, er kopieret.');
}

async function copy(content: Parameters<typeof writeClipboard>[0], done: string): Promise<string> {
  try {
    await writeClipboard(content);
    return done;
  } catch (error) {
    console.error('data-table:', error);
    return `Browseren lod os ikke kopiere. Her er det: ${shorten(content.text, LONGEST)}`;
  }
}
