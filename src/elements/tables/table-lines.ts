import {
  type Grid,
  type GridColumn,
  type GridRow,
  numberColumn,
  rowName,
  shownText,
} from '../../domain/tables/grid.ts';
import type { TableView } from '../../domain/tables/view.ts';
import { element } from '../element.ts';

/** The most rows that are shown at once: to lay out more takes longer than a key should. */
const AT_ONCE = 150;
/** How long the reader pauses before the rest of a long table follows, in milliseconds. */
const PAUSE = 400;

/** The lines of a table on the page: which are seen, in what order, with which computed columns. */
export class TableLines {
  readonly #table: HTMLTableElement;
  readonly #grid: Grid;
  readonly #lines: ReadonlyMap<string, HTMLTableRowElement>;
  #shown: readonly GridRow[];
  #picked: readonly string[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(table: HTMLTableElement, grid: Grid) {
    this.#table = table;
    this.#grid = grid;
    this.#shown = grid.rows;
    this.#lines = new Map(
      [...table.querySelectorAll<HTMLTableRowElement>('tr[id]')].map((row) => [row.id, row]),
    );
    if (!this.isNumeric) return;
    for (const cell of this.#heads)
      cell.replaceChildren(toSortButton(cell.dataset['key'] ?? '', ...cell.childNodes));
    const at = numberColumn(grid);
    const values = grid.rows.map(({ cells }) => Number(cells[at]) || 0);
    const largest = Math.max(...values);
    // Bars begin at the left: what is below nothing would have none.
    const hasBars = Math.min(...values) >= 0;
    for (const { cells } of table.rows) cells[at]?.classList.toggle('bar', hasBars);
    for (const row of grid.rows) {
      const line = this.lineOf(row.key);
      line?.cells[at]?.style.setProperty('--bar', `${Number(row.cells[at]) / largest}`);
      const head = line?.cells[0];
      if (!head) continue;
      // The box that picks the row is no part of its name.
      head.setAttribute('aria-label', rowName(row));
      head.prepend(toPick(row));
    }
  }

  /** Whether the table has numbers, and so can be sorted and summed. */
  get isNumeric(): boolean {
    return numberColumn(this.#grid) >= 0;
  }

  /** The rows that are shown, in their order; those far down may still be on their way. */
  get shown(): readonly GridRow[] {
    return this.#shown;
  }

  lineOf(key: string): HTMLTableRowElement | undefined {
    return this.#lines.get(key);
  }

  /** Marks the reader's own row. */
  markOwn(own: string) {
    for (const [key, line] of this.#lines) line.classList.toggle('own', key === own);
  }

  /** Shows the rows of a view in their order, those far down after a while. */
  show(view: TableView, rows: readonly GridRow[]) {
    if (rows.length !== this.#shown.length || rows.some((row, at) => row !== this.#shown[at]))
      this.#showRows(rows);
    for (const key of new Set([...this.#picked, ...view.picked]))
      this.#pick(key, view.picked.includes(key));
    this.#picked = view.picked;
    if (!this.isNumeric) return;
    this.#showComputed(view.computed);
    for (const cell of this.#heads) {
      const isSorted = view.sort?.column === cell.querySelector('button')?.dataset['sort'];
      cell.setAttribute(
        'aria-sort',
        !isSorted ? 'none' : view.sort?.isDescending ? 'descending' : 'ascending',
      );
    }
  }

  /** Shows those far down, too. */
  showRest() {
    if (this.#rest === undefined) return;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#showFirst(this.#shown.length);
  }

  #showRows(rows: readonly GridRow[]) {
    this.#shown = rows;
    clearTimeout(this.#rest);
    this.#rest = rows.length > AT_ONCE ? setTimeout(() => this.showRest(), PAUSE) : undefined;
    this.#showFirst(AT_ONCE);
  }

  #showFirst(count: number) {
    const first = this.#shown.slice(0, count).flatMap(({ key }) => this.lineOf(key) ?? []);
    const seen = new Set(first);
    for (const { key } of this.#grid.rows) {
      const line = this.lineOf(key);
      if (line) line.hidden = !seen.has(line);
    }
    // A table of words keeps its order, and the heads that its rows stand under.
    if (this.isNumeric) this.#order(first);
  }

  /**
   * Puts lines first in their group, under its head. Those that stand right stay, and so does the
   * focus in them. A group without any is hidden, with its sum.
   */
  #order(lines: readonly HTMLTableRowElement[]) {
    for (const body of this.#table.tBodies) {
      const own = lines.filter((line) => line.parentNode === body);
      // Heads and sums cannot be picked.
      const now = [...body.rows].filter((row) => row.querySelector('input'));
      const from = own.findIndex((line, at) => line !== now[at]);
      now[from]?.before(...own.slice(from));
      body.hidden = !(own[0] || !now[0] || body.querySelector('.sum'));
    }
  }

  #pick(key: string, isPicked: boolean) {
    const line = this.lineOf(key);
    line?.classList.toggle('picked', isPicked);
    const box = line?.querySelector('input');
    if (box) box.checked = isPicked;
  }

  get #heads(): HTMLTableCellElement[] {
    return [...(this.#table.tHead?.rows[0]?.cells ?? [])];
  }

  #showComputed(computed: readonly string[]) {
    if ((this.#table.dataset['computed'] ?? '') === computed.join()) return;
    this.#table.dataset['computed'] = computed.join();
    for (const cell of this.#table.querySelectorAll('.computed')) cell.remove();
    for (const [at, column] of this.#grid.columns.entries()) {
      if (!column.formula || !computed.includes(column.key)) continue;
      this.#table.tHead?.rows[0]?.append(toHead(column));
      for (const row of [...this.#grid.rows, this.#grid.total])
        if (row) this.lineOf(row.key)?.append(toCell(row, column, at));
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
  box.dataset['box'] = 'row';
  box.value = row.key;
  box.setAttribute('aria-label', `Vælg ${rowName(row)}`);
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
  const cell = element('td', shownText(cells[at], column));
  cell.className = 'n computed';
  cell.dataset['site'] = '';
  return cell;
}
