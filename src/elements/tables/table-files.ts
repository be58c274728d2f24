import { type ReferredPlace, referenceText, toLink } from '../../domain/citing/reference.ts';
import {
  type TableExport,
  toCsvFile,
  toJsonFile,
  toTableClipboard,
} from '../../domain/tables/export.ts';
import type { Grid, GridRow, RowNouns } from '../../domain/tables/grid.ts';
import { describeView } from '../../domain/tables/message.ts';
import { toShownPart } from '../../domain/tables/shown-part.ts';
import { type TableShape, type TableView, writeView } from '../../domain/tables/view.ts';
import { CSV_DIALECTS } from '../../domain/text/csv.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { copy } from '../citing/clipboard.ts';
import { pageAddress, referTo } from '../citing/referred-place.ts';
import { element } from '../element.ts';

/** A table as the reader sees it. */
interface SeenTable {
  readonly table: HTMLTableElement;
  readonly grid: Grid;
  readonly shape: TableShape;
  readonly view: TableView;
  /** The rows that are shown, in their order. */
  readonly rows: readonly GridRow[];
  readonly rowNouns: RowNouns;
}

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

/** The buttons for it, by what each does. */
export const WAYS = [
  ['copy', 'Kopiér til Excel eller mail'],
  ['dk.csv', 'Hent til dansk Excel'],
  ['csv', 'Hent csv'],
  ['json', 'Hent json'],
  ['link', 'Kopiér link til det, du ser'],
]
  .map(([act, label]) => `<button type="button" data-act="${act}">${label}</button>`)
  .join('');

/** Copies a table, or a link to it, or saves it as a file; returns what there is to tell of it. */
export async function takeTable(act: string, seen: SeenTable): Promise<string> {
  const address = `${pageAddress()}${writeView(seen.view, seen.shape, '')}#${seen.table.id}`;
  const referred = { ...referTo(seen.table), address };
  if (act === 'link')
    return copy(toLink(referred), 'Linket til tabellen, som du ser den, er kopieret.');
  const table = toExport(seen, referred);
  if (act !== 'copy') return save(table, seen.shape.name, act);
  const content = toTableClipboard(table);
  const done = 'Tabellen er kopieret. Sæt den ind i Excel eller en mail.';
  return copy(content, done, shorten(content.text, LONGEST));
}

function toExport({ grid, view, rows, rowNouns }: SeenTable, referred: ReferredPlace): TableExport {
  return {
    title: referred.place.at(-1) ?? '',
    source: referenceText(referred),
    address: referred.address,
    arrangement: describeView(grid, view, rows.length, rowNouns),
    ...toShownPart(grid, view, rows),
  };
}

function save(table: TableExport, name: string, ending: string): string {
  const { type, make } = FILES[ending as keyof typeof FILES] ?? FILES.json;
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([make(table)], { type }));
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_AFTER);
  return `Filen ${link.download} er hentet, med det, du ser i tabellen.`;
}
