import type { Grid, GridRow } from './grid.ts';
import type { TableView } from './view.ts';

/** The part of a grid that a view shows: all printed columns and the computed ones chosen. */
export function toShownPart(
  { columns, total }: Grid,
  { computed }: TableView,
  rows: readonly GridRow[],
): Grid {
  const shown = columns.flatMap(({ key, formula }, at) =>
    !formula || computed.includes(key) ? [at] : [],
  );
  const cut = ({ key, cells }: GridRow): GridRow => ({ key, cells: shown.map((at) => cells[at]) });
  return {
    columns: shown.flatMap((at) => columns[at] ?? []),
    rows: rows.map(cut),
    total: total && cut(total),
  };
}
