import { getCollection } from 'astro:content';
import type { RegisterEntry } from '../domain/connections/register.ts';
import { ContentError } from '../domain/papers/content-error.ts';
import type { Grid, GridRow } from '../domain/tables/grid.ts';
import { municipalityRowKey } from '../domain/tables/municipality-row.ts';
import { toGrid } from '../domain/tables/table-grid.ts';
import type { Table } from '../schemas/index.ts';
import { folderOf, getContentDigest, getMeetings, type Meeting } from './meetings.ts';
import { createMemo } from './memo.ts';

/** A data table with the name of its file. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/** A row of a data table that stands for a municipality. */
export interface MunicipalityRow {
  readonly meeting: Meeting;
  readonly table: Table;
  readonly grid: Grid;
  readonly row: GridRow;
}

/**
 * The data table `name` of the paper `appendixId`. Throws a ContentError that lists the tables
 * there are.
 */
export async function getTable(appendixId: string, name: string): Promise<Table> {
  const meeting = folderOf(appendixId);
  const known = await getTables(meeting);
  const data = known.find((table) => table.name === name)?.table;
  if (data && `${meeting}/${data.appendix}` === appendixId) return data;
  if (data)
    throw new ContentError(
      `appendix: tabellen hører til »${data.appendix}«, men bruges i ${appendixId}.`,
      {
        file: `src/content/${meeting}/tables/${name}.yaml`,
        hint: `Skriv appendix: ${appendixId.slice(meeting.length + 1)}.`,
      },
    );
  throw new ContentError(`tabellen »${name}« findes ikke.`, {
    file: `src/content/${appendixId}.mdx`,
    hint: `Skriv et af: ${known.map((table) => table.name).join(', ')}.`,
  });
}

/** The data tables of a meeting in printed order, with the names of their files. */
export async function getTables(meeting: string): Promise<readonly NamedTable[]> {
  return (await getAllTables()).get(meeting) ?? [];
}

/** The data tables of all meetings, by the meeting. */
const getAllTables = createMemo(getContentDigest, async () => {
  const entries = await getCollection('tables');
  const sorted = entries.toSorted(
    (one, other) => one.data.sourceLines.first - other.data.sourceLines.first,
  );
  const named = sorted.map(({ id, data }) => ({
    folder: folderOf(id),
    name: id.slice(id.indexOf('/') + 1),
    table: data,
  }));
  return Map.groupBy(named, ({ folder }) => folder);
});

/** Sums and shares that a meeting's papers print wrongly, with the table's address. */
export async function getPrintedFaults(
  meeting: Meeting,
): Promise<{ appendix: string; section: string; fault: string }[]> {
  const tables = await getTables(meeting.id);
  return tables.flatMap(({ table: { appendix, section, printedFaults } }) =>
    printedFaults.map((fault) => ({ appendix, section, fault })),
  );
}

/**
 * The rows that stand for a municipality in the data tables of all meetings, each with its table.
 */
export async function getMunicipalityRows(entry: RegisterEntry): Promise<MunicipalityRow[]> {
  const rowKey = municipalityRowKey(entry);
  const rows = (await getMeetings()).map(async (meeting) => {
    const tables = await getTables(meeting.id);
    return tables.flatMap(({ table }) => {
      if (!table.rows.some(({ key }) => key === rowKey)) return [];
      const grid = toGrid(table);
      const row = grid.rows.find(({ key }) => key === rowKey);
      return row ? [{ meeting, table, grid, row }] : [];
    });
  });
  return (await Promise.all(rows)).flat();
}
