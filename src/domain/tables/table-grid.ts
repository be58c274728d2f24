import type { Table } from '../../schemas/index.ts';
import { compute, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { cellValue } from './table.ts';

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
  const toRow = ({ key, cells }: Table['rows'][number]): GridRow => ({
    key,
    cells: cells.map(cellValue),
  });
  return compute({
    columns: [...printed, ...toComputedColumns(computed)],
    rows: rows.map(toRow),
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
