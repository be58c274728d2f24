import { type Grid, type GridRow, hasWords, sortRows } from './grid.ts';
import { type Change, readChange, writeChange } from './scenario.ts';

/** How a reader has arranged a table. It stands whole in the address, so that it can be mailed. */
export interface TableView {
  readonly sort: { readonly column: string; readonly isDescending: boolean } | undefined;
  readonly filter: string;
  /** Keys of the rows picked, in printed order. */
  readonly picked: readonly string[];
  /** Whether only the rows picked are shown. */
  readonly isPickedOnly: boolean;
  /** Keys of the computed columns that are shown, in their order. */
  readonly computed: readonly string[];
  readonly isChart: boolean;
  /** What the reader changes in the scenario, by row key; under `total` another total. */
  readonly changes: Readonly<Record<string, Change>>;
}

/** What a table has, by which an address is judged. */
export interface TableShape {
  /** The table's name, which its parameters begin with. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly computed: readonly string[];
  /** The computed columns shown from the start. */
  readonly initial: readonly string[];
  readonly hasChart: boolean;
  /** What can be changed in the scenario: the keys of `changes`. */
  readonly changeable: readonly string[];
}

/** The longest filter, in characters. */
export const LONGEST_FILTER = 80;

const NONE = 'ingen';
const FIELDS = ['sorter', 'filter', 'valgte', 'kun', 'kolonner', 'vis', 'regn'] as const;

/** The table as it is printed, with the computed columns it starts with. */
export function plainView({ initial }: Pick<TableShape, 'initial'>): TableView {
  return {
    sort: undefined,
    filter: '',
    picked: [],
    isPickedOnly: false,
    computed: initial,
    isChart: false,
    changes: {},
  };
}

/** The grid's rows as the view shows them. */
export function arrange(
  { columns, rows }: Grid,
  { sort, filter, picked, isPickedOnly }: TableView,
): readonly GridRow[] {
  const shown = rows.filter(
    (row) =>
      (!isPickedOnly || picked.includes(row.key)) &&
      (filter === '' || hasWords(row, columns, filter)),
  );
  return sort
    ? sortRows(
        shown,
        columns.findIndex(({ key }) => key === sort.column),
        sort.isDescending,
      )
    : shown;
}

/**
 * Reads a table's view from the query of an address, such as
 * `?fordelingsnoegle.sorter=-amount&fordelingsnoegle.valgte=kommune-skive`. What does not fit the
 * table is passed over, and `isWhole` says so: an address may be old, or mean harm.
 */
export function readView(query: string, shape: TableShape): { view: TableView; isWhole: boolean } {
  const params = new URLSearchParams(query);
  let isWhole = ![...params.keys()].some(
    (key) => key.startsWith(`${shape.name}.`) && !isField(key.slice(shape.name.length + 1)),
  );
  const read = <Value>(
    field: (typeof FIELDS)[number],
    parse: (value: string) => Value | undefined,
    otherwise: Value,
  ): Value => {
    const value = params.get(`${shape.name}.${field}`);
    if (value === null) return otherwise;
    const parsed = parse(value);
    if (parsed === undefined) isWhole = false;
    return parsed ?? otherwise;
  };
  const listOf = (known: readonly string[]) => (value: string) => {
    const keys = value === NONE ? [] : value.split('.');
    return keys.every((key) => known.includes(key))
      ? known.filter((key) => keys.includes(key))
      : undefined;
  };
  const plain = plainView(shape);
  const view: TableView = {
    sort: read('sorter', (value) => toSort(value, shape), plain.sort),
    filter: read(
      'filter',
      (value) => (value.length <= LONGEST_FILTER ? value : undefined),
      plain.filter,
    ),
    picked: read('valgte', listOf(shape.rows), plain.picked),
    isPickedOnly: read(
      'kun',
      (value) => (value === 'valgte' ? true : undefined),
      plain.isPickedOnly,
    ),
    computed: read('kolonner', listOf(shape.computed), plain.computed),
    isChart: read(
      'vis',
      (value) => (value === 'diagram' && shape.hasChart ? true : undefined),
      plain.isChart,
    ),
    changes: read('regn', (value) => toChanges(value, shape), plain.changes),
  };
  return { view, isWhole };
}

/**
 * The query with the view of one table written into it; what stands there for others stays. Empty
 * when nothing is left to say.
 */
export function writeView(view: TableView, shape: TableShape, query: string): string {
  const params = new URLSearchParams(query);
  for (const key of [...params.keys()]) if (key.startsWith(`${shape.name}.`)) params.delete(key);
  const values: Record<(typeof FIELDS)[number], string> = {
    sorter: view.sort ? `${view.sort.isDescending ? '-' : ''}${view.sort.column}` : '',
    filter: view.filter,
    valgte: view.picked.join('.'),
    kun: view.isPickedOnly ? 'valgte' : '',
    kolonner: view.computed.join() === shape.initial.join() ? '' : view.computed.join('.') || NONE,
    vis: view.isChart ? 'diagram' : '',
    regn: Object.entries(view.changes)
      .map(([key, change]) => `${key}:${writeChange(change)}`)
      .join('_'),
  };
  for (const field of FIELDS)
    if (values[field]) params.set(`${shape.name}.${field}`, values[field]);
  // These may stand bare in a query, and are easier to read so.
  const text = `${params}`.replaceAll('%3A', ':');
  return text && `?${text}`;
}

function isField(name: string): boolean {
  return (FIELDS as readonly string[]).includes(name);
}

function toSort(value: string, { columns, computed }: TableShape): TableView['sort'] {
  const column = value.replace(/^-/, '');
  return [...columns, ...computed].includes(column)
    ? { column, isDescending: value.startsWith('-') }
    : undefined;
}

function toChanges(value: string, { changeable }: TableShape): TableView['changes'] | undefined {
  const changes = value.split('_').map((part) => {
    const [, key = '', text = ''] = /^([^:]*):(.*)$/.exec(part) ?? [];
    return [key, changeable.includes(key) ? readChange(text) : undefined] as const;
  });
  const isRead = (entry: (typeof changes)[number]): entry is [string, Change] =>
    entry[1] !== undefined;
  return changes.every(isRead) ? Object.fromEntries(changes) : undefined;
}
