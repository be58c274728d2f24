import type { Grid } from './grid.ts';
import { type TableShape, type TableView, writeView } from './view.ts';

/** Whether the view shows the table as it stands from the start; a scenario is beside it. */
export function isPlain(view: TableView, shape: TableShape): boolean {
  return writeView({ ...view, changes: {} }, shape, '') === '';
}

/** The next order by a column: the way that tells most, then the other, then as printed. */
export function nextSort(
  { columns }: Grid,
  { sort }: TableView,
  column: string,
): TableView['sort'] {
  const isText = columns.find(({ key }) => key === column)?.decimals === undefined;
  if (sort?.column !== column) return { column, isDescending: !isText };
  return sort.isDescending === isText ? undefined : { column, isDescending: isText };
}

/** What changes when just these of the computed columns, or of the rows, are checked. */
export function afterChecking(
  name: string,
  checked: readonly string[],
  { isPickedOnly }: TableView,
  { computed, rows }: TableShape,
): Partial<TableView> {
  if (name === 'computed') return { computed: computed.filter((key) => checked.includes(key)) };
  const picked = rows.filter((key) => checked.includes(key));
  return { picked, isPickedOnly: isPickedOnly && picked.length > 0 };
}
