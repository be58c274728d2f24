import type { Scenario, Table } from '../../schemas/index.ts';
import { compute, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { cellValue, dataRows } from './table.ts';
import type { TableShape } from './view.ts';

/** A data table as a grid, its computed columns filled in. */
export function toGrid({ columns, computed, rows, total }: Table): Grid {
  const printed = columns.map(
    ({ key, label, type, unit = '', decimals }): GridColumn => ({
      key,
      label,
      unit,
      decimals: type === 'number' ? decimals : undefined,
      formula: undefined,
    }),
  );
  const toRow = ({ key, cells }: Pick<Table['rows'][number], 'key' | 'cells'>): GridRow => ({
    key,
    cells: columns.map((column, at) => cellValue(cells[at], column)),
  });
  return compute({
    columns: [...printed, ...toComputedColumns(computed)],
    rows: dataRows(rows).map(toRow),
    total: total && toRow(total),
  });
}

/** The columns that the site computes, as a grid has them. */
export function toComputedColumns(computed: readonly Table['computed'][number][]): GridColumn[] {
  return computed.map(({ key, label, from, isShare, times, per, unit = '', decimals }) => ({
    key,
    label,
    unit,
    decimals,
    formula: { from, isShare, times, per },
  }));
}

/** What a table's file says that its shape depends on. */
interface Setup {
  readonly name: string;
  readonly computed: readonly Pick<Table['computed'][number], 'key' | 'isShown'>[];
  readonly scenario: Scenario | undefined;
}

/** The shape of a table, from its grid and its file. */
export function toShape(
  { columns, rows }: Grid,
  { name, computed, scenario }: Setup,
  hasChart: boolean,
): TableShape {
  const keys = rows.map(({ key }) => key);
  return {
    name,
    columns: columns.filter(({ formula }) => !formula).map(({ key }) => key),
    rows: keys,
    computed: computed.map(({ key }) => key),
    initial: computed.filter(({ isShown }) => isShown).map(({ key }) => key),
    hasChart,
    changeable: scenario?.kind === 'parts' ? keys : scenario ? ['total'] : [],
  };
}
