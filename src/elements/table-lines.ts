import { cellText, type Grid, type GridColumn, type GridRow } from '../domain/grid.ts';
import { nameOf, numberColumn } from '../domain/table-message.ts';
import type { TableView } from '../domain/table-view.ts';
import { element } from './element.ts';

/** The lines of a table on the page: which of them are seen, in what order, and with which computed columns. */
export class TableLines {
  readonly #table: HTMLTableElement;
  readonly #grid: Grid;
  readonly #lines: ReadonlyMap<string, HTMLTableRowElement>;

  constructor(table: HTMLTableElement, grid: Grid) {
    this.#table = table;
    this.#grid = grid;
    this.#lines = new Map([...table.querySelectorAll<HTMLTableRowElement>('tr[id]')].map((row) => [row.id, row]));
    if (!this.isNumeric) return;
    for (const cell of this.#heads) cell.replaceChildren(toSortButton(cell.dataset['key'] ?? '', ...cell.childNodes));
    const at = numberColumn(grid);
    const largest = Math.max(...grid.rows.map(({ cells }) => Number(cells[at] ?? 0)));
    for (const row of grid.rows) {
      const line = this.lineOf(row.key);
      line?.cells[0]?.prepend(toPick(row));
      line?.cells[at]?.style.setProperty('--bar', `${(100 * Number(row.cells[at] ?? 0)) / largest}%`);
      line?.cells[at]?.classList.add('bar');
    }
  }

  /** Whether the table has numbers, and so can be sorted and summed. */
  get isNumeric(): boolean {
    return numberColumn(this.#grid) >= 0;
  }

  lineOf(key: string): HTMLTableRowElement | undefined {
    return this.#lines.get(key);
  }

  /** Marks the reader's own row. */
  markOwn(own: string) {
    for (const [key, line] of this.#lines) line.classList.toggle('own', key === own && own !== '');
  }

  /** Shows the rows of a view in their order. */
  show(view: TableView, rows: readonly GridRow[]) {
    const keys = new Set(rows.map(({ key }) => key));
    const picked = new Set(view.picked);
    for (const { key } of this.#grid.rows) {
      const line = this.lineOf(key);
      if (!line) continue;
      line.hidden = !keys.has(key);
      line.classList.toggle('picked', picked.has(key));
      const box = line.querySelector<HTMLInputElement>('input[name="row"]');
      if (box) box.checked = picked.has(key);
    }
    if (!this.isNumeric) return;
    this.#order(view.sort ? [...rows, ...this.#grid.rows.filter(({ key }) => !keys.has(key))] : this.#grid.rows);
    this.#showComputed(view.computed);
    for (const cell of this.#heads) {
      const isSorted = view.sort?.column === cell.querySelector('button')?.dataset['sort'];
      cell.ariaSort = !isSorted ? 'none' : view.sort?.isDescending ? 'descending' : 'ascending';
    }
  }

  get #heads(): HTMLTableCellElement[] {
    return [...(this.#table.tHead?.rows[0]?.cells ?? [])];
  }

  /** All rows, and the printed total after them. */
  get #all(): readonly GridRow[] {
    return [...this.#grid.rows, ...(this.#grid.total ? [this.#grid.total] : [])];
  }

  #order(rows: readonly GridRow[]) {
    const body = this.#table.tBodies[0];
    const wanted = [...rows, ...(this.#grid.total ? [this.#grid.total] : [])].flatMap(({ key }) => this.lineOf(key) ?? []);
    if (wanted.some((line, at) => line !== body?.rows[at])) body?.append(...wanted);
  }

  #showComputed(computed: readonly string[]) {
    if ((this.#table.dataset['computed'] ?? '') === computed.join()) return;
    this.#table.dataset['computed'] = computed.join();
    for (const cell of this.#table.querySelectorAll('.computed')) cell.remove();
    for (const [at, column] of this.#grid.columns.entries()) {
      if (!column.formula || !computed.includes(column.key)) continue;
      this.#table.tHead?.rows[0]?.append(toHead(column));
      for (const row of this.#all) this.lineOf(row.key)?.append(toCell(row, column, at));
    }
  }
}

function toSortButton(key: string, ...children: (Node | string)[]): HTMLButtonElement {
  const button = element('button', ...children);
  button.type = 'button';
  button.dataset['sort'] = key;
  return button;
}

function toPick(row: GridRow): HTMLInputElement {
  const box = element('input');
  box.type = 'checkbox';
  box.name = 'row';
  box.value = row.key;
  box.ariaLabel = `Vælg ${nameOf(row)}`;
  return box;
}

/** The head of a computed column, sortable as the printed ones are. */
function toHead(column: GridColumn): HTMLElement {
  const button = toSortButton(column.key, column.label, ' ', element('small', 'beregnet'));
  const head = element('th', button);
  head.scope = 'col';
  head.className = 'n computed';
  head.dataset['site'] = '';
  return head;
}

function toCell({ cells }: GridRow, column: GridColumn, at: number): HTMLElement {
  const cell = element('td', cellText(cells[at], column));
  cell.className = 'n computed';
  cell.dataset['site'] = '';
  return cell;
}
