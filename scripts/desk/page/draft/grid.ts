import type { FieldForm } from '../../told.ts';
import { button, later, make, say } from '../html.ts';

/** A row of a table as its file has it. */
interface Row {
  readonly key?: unknown;
  readonly cells: readonly unknown[];
  readonly role?: string;
}

/** What is called when a row is changed, and when one is being looked at. */
export interface GridActs {
  readonly write: (value: unknown) => void;
  readonly tellRow: (cells: readonly string[]) => void;
}

/** How long after a sign is typed the whole table is written, in milliseconds: it may be long. */
const PAUSE = 250;

/** A column, as far as its cells are shown by it. */
interface Column {
  readonly label: string;
  readonly decimals: number;
}

const ROLES = [
  { value: '', label: 'række' },
  { value: 'group', label: 'overskrift' },
  { value: 'subtotal', label: 'mellemsum' },
];

/** Whether a field is rows of a table. */
export function isGrid({ kind }: FieldForm): boolean {
  return kind === 'grid' || kind === 'gridRow';
}

/**
 * The rows of a table as a grid to write in. What a cell is changed to is kept as it is printed;
 * all other cells stay as they are. Rows can be set in and taken out, but for a total alone.
 * @param values those of the whole file: its columns are the grid's
 */
export function gridOf(
  { name, label, hint, kind }: FieldForm,
  values: Readonly<Record<string, unknown>>,
  { write, tellRow }: GridActs,
  id: string,
): HTMLElement {
  const isOne = kind === 'gridRow';
  const columns = listOf(values['columns']).map(toColumn);
  const value = values[name];
  const rows = (isOne ? [value] : listOf(value)).filter(isRow);
  const body = make('tbody');
  const tell = () => write(isOne ? rows[0] : rows);
  const render = () => body.replaceChildren(...rows.map((_, row) => rowAt(row)));
  const change = (row: number, changed: (old: Row) => Row) => {
    const old = rows[row];
    if (!old) return;
    rows[row] = changed(old);
    tell();
  };
  const insert = (at: number) => {
    rows.splice(at, 0, { key: freeKey(rows), cells: columns.map(() => '') });
    render();
    tell();
    body.rows[at]?.querySelector('input')?.focus();
    say(`Række ${at + 1} er sat ind.`);
  };
  const remove = (at: number) => {
    rows.splice(at, 1);
    render();
    tell();
    const next = body.rows[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>('.remove');
    (next ?? add).focus();
    say(`Række ${at + 1} er taget ud.`);
  };
  const add = button('Tilføj en række', () => insert(rows.length));

  const rowAt = (row: number) => {
    const { cells } = rows[row] ?? { cells: [] };
    // The head of a group stands over all columns; a new column has no cells yet.
    const isOver = rows[row]?.role === 'group' && cells.length === 1;
    const count = isOver ? 1 : Math.max(cells.length, columns.length);
    const inputs = Array.from({ length: count }, (_, column) =>
      make('td', { colspan: isOver ? columns.length : 1 }, cellAt(row, column)),
    );
    const given = {
      onfocusin: () => tellRow((rows[row]?.cells ?? []).map((cell) => textOf(cell, 0))),
    };
    if (isOne) return make('tr', given, ...inputs);
    const acts = [
      button('+', () => insert(row + 1), { 'aria-label': `Sæt en række ind under ${row + 1}` }),
      button('−', () => remove(row), { 'aria-label': `Tag række ${row + 1} ud`, class: 'remove' }),
    ];
    return make('tr', given, ...inputs, make('td', {}, roleAt(row)), make('td', {}, ...acts));
  };
  const cellAt = (row: number, column: number) => {
    let shown = textOf(rows[row]?.cells[column], columns[column]?.decimals ?? 0);
    const write = () => {
      // Its row may have been taken out meanwhile.
      if (input.value === shown || !input.isConnected) return;
      shown = input.value;
      change(row, (old) => ({ ...old, cells: withCell(old.cells, column, shown) }));
    };
    const input = make('input', {
      ...{ value: shown, 'aria-label': `${columns[column]?.label}, række ${row + 1}` },
      ...{ oninput: later(write, PAUSE), onchange: write },
    });
    return input;
  };
  const roleAt = (row: number) => {
    const select = make('select', {
      'aria-label': `Slags, række ${row + 1}`,
      onchange: () =>
        change(row, ({ role: _, ...plain }) =>
          select.value ? { ...plain, role: select.value } : plain,
        ),
    });
    select.append(...ROLES.map((role) => make('option', { value: role.value }, role.label)));
    select.value = rows[row]?.role ?? '';
    return select;
  };
  render();
  const heads = columns.map((column) => make('th', { scope: 'col' }, column.label));
  const own = ['Slags', 'Ind og ud'].map((head) => make('th', { scope: 'col' }, head));
  const table = make(
    'table',
    { class: 'grid' },
    make('thead', {}, make('tr', {}, ...heads, ...(isOne ? [] : own))),
    body,
  );
  return make(
    'fieldset',
    { id, class: 'field', tabindex: -1, 'aria-describedby': `${id}-hint ${id}-fejl` },
    make('legend', {}, label),
    make('small', { id: `${id}-hint` }, hint),
    make('div', { class: 'scroll', tabindex: -1 }, table),
    !isOne && make('p', { class: 'tools' }, add),
  );
}

/** A key that no row has: a row's place in addresses. */
function freeKey(rows: readonly Row[]): string {
  const keys = new Set(rows.map(({ key }) => key));
  const free = Array.from({ length: rows.length + 1 }, (_, index) => `raekke-${index + 1}`);
  return free.find((key) => !keys.has(key)) ?? 'raekke';
}

function withCell(cells: readonly unknown[], at: number, words: string): unknown[] {
  return Array.from({ length: Math.max(cells.length, at + 1) }, (_, index) =>
    index === at ? words : (cells[index] ?? ''),
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'cells' in value;
}

function toColumn(value: unknown): Column {
  const { label, decimals }: Partial<Column> = typeof value === 'object' && value ? value : {};
  return { label: String(label ?? ''), decimals: Number(decimals ?? 0) };
}

/** What a cell shows: a number as it is printed in Danish. */
function textOf(cell: unknown, decimals: number): string {
  if (typeof cell === 'number')
    return cell.toLocaleString('da-DK', { minimumFractionDigits: decimals });
  if (typeof cell === 'object' && cell !== null && 'printed' in cell) return String(cell.printed);
  return String(cell ?? '');
}
