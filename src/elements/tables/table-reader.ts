import {
  compute,
  type Grid,
  type GridCell,
  type GridColumn,
  type RowNouns,
} from '../../domain/tables/grid.ts';
import { toComputedColumns } from '../../domain/tables/table-grid.ts';
import type { Scenario, Table } from '../../schemas/index.ts';
import { wordsOf } from '../citing/words-of.ts';

type ComputedColumn = Table['computed'][number];

/** What a table's element says of it beyond the table itself. */
export interface TableSetup {
  readonly name: string;
  readonly rowNouns: RowNouns;
  readonly ownRow: Table['ownRow'];
  /** The answer for one row, in a sentence. */
  readonly answer: Table['answer'];
  readonly computed: readonly ComputedColumn[];
  readonly scenario: Scenario | undefined;
}

/**
 * The setup in `data-setup`, in which fields at their usual value are left out; a table without one
 * has nothing but its words.
 */
export function readSetup({ dataset }: HTMLElement, { id }: HTMLElement): TableSetup {
  const {
    name = id,
    rowNouns = { one: 'række', many: 'rækker' },
    computed = [],
    ...rest
  } = JSON.parse(dataset['setup'] ?? '{}');
  const usual = { isShare: false, isShown: false, times: 1, per: 1, decimals: 0 };
  return {
    ...rest,
    name,
    rowNouns,
    computed: computed.map((column: Partial<ComputedColumn>) => ({ ...usual, ...column })),
  };
}

/** The table on the page as a grid, its computed columns last. */
export function readGrid(
  table: HTMLTableElement,
  { computed }: Pick<TableSetup, 'computed'>,
): Grid {
  const printed = [...(table.tHead?.rows[0]?.cells ?? [])].map(
    (cell, at): GridColumn => ({
      key: cell.dataset['key'] ?? `column-${at + 1}`,
      label: wordsOf(cell),
      unit: cell.dataset['unit'] ?? '',
      decimals: cell.classList.contains('n') ? Number(cell.dataset['decimals'] ?? 0) : undefined,
      formula: undefined,
    }),
  );
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.sum,.sub)')].filter(
    (row) => !row.querySelector('[scope="rowgroup"]'),
  );
  const read = (row: HTMLTableRowElement) => ({ key: row.id, cells: [...row.cells].map(readCell) });
  const total = table.querySelector<HTMLTableRowElement>('.sum');
  return compute({
    columns: [...printed, ...toComputedColumns(computed)],
    rows: rows.map(read),
    total: total ? read(total) : undefined,
  });
}

/** The link to the table's own page, which has its chart. */
export function chartPage(root: HTMLElement): HTMLAnchorElement | null {
  return root.querySelector<HTMLAnchorElement>('.check a');
}

function readCell(cell: HTMLTableCellElement): GridCell {
  const value = cell.querySelector('data')?.value;
  if (value !== undefined) return Number(value);
  const items = [...cell.querySelectorAll('li')].map((item) => `• ${wordsOf(item)}`);
  return items.length > 0 ? items.join('\n') : wordsOf(cell);
}
