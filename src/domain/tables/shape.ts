import type { Scenario, Table } from '../../schemas/index.ts';
import type { Grid } from './grid.ts';
import type { TableShape } from './view.ts';

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
