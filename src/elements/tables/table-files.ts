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

/** The files a table can be saved as, by their ending. */
const FILES = {
  'dk.csv': {
    type: 'text/csv',
    make: (table: TableExport) => toCsvFile(table, CSV_DIALECTS.danish),
  },
  csv: { type: 'text/csv', make: (table: TableExport) => toCsvFile(table, CSV_DIALECTS.plain) },
  json: { type: 'application/json', make: toJsonFile },
} as const;

/** Saves a table as a file called `name`, and returns what there is to tell of it. */
export function saveTable(table: TableExport, name: string, ending: string): string {
  const { type, make } = FILES[ending as keyof typeof FILES] ?? FILES.json;
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([make(table)], { type }));
  link.download = `${name}.${ending}`;
  link.click();
  // The browser has begun to save long before that.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return `Filen ${link.download} er hentet, med det, du ser i tabellen.`;
}

/** Puts a table on the clipboard, and returns what there is to tell of it. */
export function copyTable(table: TableExport): Promise<string> {
  return copy(toTableClipboard(table), 'Tabellen er kopieret. Sæt den ind i Excel eller en mail.');
}

/** Puts a link to a table, as the reader sees it, on the clipboard, and returns what there is to tell of it. */
export function copyTableLink(referred: ReferredPlace): Promise<string> {
  return copy(toLink(referred), 'Linket til tabellen, som du ser den, er kopieret.');
}

async function copy(content: Parameters<typeof writeClipboard>[0], done: string): Promise<string> {
  try {
    await writeClipboard(content);
    return done;
  } catch (error) {
    console.error('data-table:', error);
    return `Browseren lod os ikke kopiere. Her er det: ${shorten(content.text, 300)}`;
  }
}
