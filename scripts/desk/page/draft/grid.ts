import type { FieldForm } from '../../told.ts';
import { make } from '../html.ts';

/** A row of a table as its file has it. */
interface Row {
  readonly cells: readonly unknown[];
  readonly role?: string;
}

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
 * all other cells stay as they are.
 * @param values those of the whole file: its columns are the grid's
 */
export function gridOf(
  { name, label, hint, kind }: FieldForm,
  values: Readonly<Record<string, unknown>>,
  write: (value: unknown) => void,
  id: string,
): HTMLElement {
  const isOne = kind === 'gridRow';
  const columns = listOf(values['columns']).map(toColumn);
  const value = values[name];
  const rows = (isOne ? [value] : listOf(value)).filter(isRow);
  const tell = () => write(isOne ? rows[0] : rows);
  const cellAt = (row: number, column: number) => {
    const shown = textOf(rows[row]?.cells[column], columns[column]?.decimals ?? 0);
    const input = make('input', {
      ...{ value: shown, 'aria-label': `${columns[column]?.label}, række ${row + 1}` },
      onchange: () => {
        const old = rows[row];
        if (!old || input.value === shown) return;
        rows[row] = { ...old, cells: old.cells.with(column, input.value) };
        tell();
      },
    });
    // The head of a group stands over all columns.
    const isOver = rows[row]?.cells.length === 1;
    return make('td', { colspan: isOver ? columns.length : 1 }, input);
  };
  const roleAt = (row: number) => {
    const select = make('select', {
      'aria-label': `Slags, række ${row + 1}`,
      onchange: () => {
        const old = rows[row];
        if (!old) return;
        const { role: _, ...plain } = old;
        rows[row] = select.value ? { ...old, role: select.value } : plain;
        tell();
      },
    });
    select.append(...ROLES.map((role) => make('option', { value: role.value }, role.label)));
    select.value = rows[row]?.role ?? '';
    return make('td', {}, select);
  };
  const heads = columns.map((column) => make('th', { scope: 'col' }, column.label));
  const body = rows.map(({ cells }, row) =>
    make('tr', {}, ...cells.map((_, at) => cellAt(row, at)), ...(isOne ? [] : [roleAt(row)])),
  );
  const table = make(
    'table',
    { class: 'grid' },
    make('thead', {}, make('tr', {}, ...heads, ...(isOne ? [] : [make('th', {}, 'Slags')]))),
    make('tbody', {}, ...body),
  );
  return make(
    'fieldset',
    { id, class: 'field', tabindex: -1, 'aria-describedby': `${id}-hint ${id}-fejl` },
    make('legend', {}, label),
    make('small', { id: `${id}-hint` }, hint),
    make('div', { class: 'scroll' }, table),
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
