import { divide, type ListPage, weighTexts } from '../../domain/addresses/division.ts';
import { byMeeting } from '../../domain/papers/meeting-date.ts';
import type { Grid } from '../../domain/tables/grid.ts';
import { municipalityRowKey } from '../../domain/tables/municipality-row.ts';
import { toGrid } from '../../domain/tables/table-grid.ts';
import { getMeetings, type Meeting } from '../../doors/meetings.ts';
import { getEntries } from '../../doors/register.ts';
import { getTables } from '../../doors/tables.ts';
import type { Table } from '../../schemas/index.ts';

/** A table of a paper that has rows for municipalities. */
export interface FeeTable {
  readonly meeting: Meeting;
  readonly table: Table;
  readonly grid: Grid;
}

/** The tags around a row, and around a cell of it, in bytes. */
const TAGS = { row: 70, cell: 18 };

/** The tables with rows for municipalities, by the pages they stand on. */
export async function getFeeTables(): Promise<ListPage<FeeTable>[]> {
  const keys = new Set(getEntries('municipality').map(municipalityRowKey));
  const found = (await getMeetings()).map(async (meeting) =>
    (await getTables(meeting.id)).flatMap(({ table }) =>
      table.rows.some(({ key }) => keys.has(key)) ? [{ meeting, table, grid: toGrid(table) }] : [],
    ),
  );
  return divide(
    (await Promise.all(found)).flat(),
    byMeeting<FeeTable>(({ meeting }) => meeting),
    weigh,
  );
}

function weigh({ table: { caption, rows }, grid }: FeeTable): number {
  const lines = rows.map(
    ({ key, cells }) =>
      TAGS.row + grid.columns.length * TAGS.cell + weighTexts(key, ...cells.map(String)),
  );
  return lines.reduce((sum, weight) => sum + weight, 3 * TAGS.row + weighTexts(caption));
}
