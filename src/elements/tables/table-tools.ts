import {
  type Grid,
  type GridColumn,
  numberColumn,
  type RowNouns,
} from '../../domain/tables/grid.ts';
import { LONGEST_FILTER, type TableView } from '../../domain/tables/view.ts';
import { element } from '../element.ts';
import pressed from '../pressed.css?inline';
import { SpokenStatus } from '../spoken-status.ts';
import { adoptStyles } from '../style-sheet.ts';
import { tellTrouble } from '../trouble-note.ts';
import unseen from '../unseen.css?inline';
import type * as TableFiles from './table-files.ts';
import type { TableLines } from './table-lines.ts';
import type { TableSetup } from './table-reader.ts';
import styles from './table-tools.css?inline';

adoptStyles(unseen + pressed + styles);

/** Fewer rows than this are seen at a glance, and need no filter. */
const FILTERED_FROM = 6;

/** What the tools of a table depend on. */
interface Offer {
  /** What the table is about, so that the tools of one are told from those of another. */
  readonly subject: string;
  readonly rowNouns: RowNouns;
  readonly ownRow: string | undefined;
  readonly hasChart: boolean;
}

/**
 * The controls above a table, and what it has to say. None of them works without script, so the
 * page does not carry them.
 */
export class TableTools {
  readonly root = element('div');
  readonly #status: SpokenStatus;
  /** What takes a table away, once it is here. */
  files: typeof TableFiles | undefined;

  /** Offers what the table in the grid lends itself to. */
  constructor(grid: Grid, { subject, rowNouns, ownRow, hasChart }: Offer) {
    const filter = grid.rows.length >= FILTERED_FROM ? toFilter(rowNouns.many) : '';
    this.root.className = 'table-tools';
    this.root.dataset['site'] = '';
    this.root.setAttribute('role', 'group');
    this.root.setAttribute('aria-label', `Værktøj til tabellen: ${subject}`);
    this.root.tabIndex = -1;
    this.root.innerHTML = `
<div class="first">${ownRow ? '' : filter}
<span class="switch">${hasChart ? SWITCH : ''}</span>
${toButton('take', 'Hent')}
<div class="taking" hidden></div></div>
${numberColumn(grid) >= 0 ? toReckoning(ownRow ? filter : '') : ''}
<div class="said${ownRow ? ' answers' : ''}"><p class="table-status"></p>
${toButton('only', 'Vis kun de valgte')}
${toButton('reset', 'Vis som trykt')}<p class="hint"></p></div>
<p class="unseen" role="status"></p>`;
    const printed = grid.columns.filter(({ formula }) => !formula).map(({ label }) => label);
    const boxes = grid.columns
      .filter(({ formula }) => formula)
      .map((column) => toBox(column, printed.includes(column.label)));
    const chips = this.#find('.chips');
    if (boxes.length > 0) chips?.append(...boxes);
    else chips?.remove();
    // Two tables of a page have the same to offer: a name of its own tells them apart.
    if (chips) chips.setAttribute('aria-label', `Vis også i tabellen: ${subject}`);
    const hint = this.#find('.hint');
    const isOwn = ownRow ? `Vælg »${ownRow}«, så står svaret her. ` : '';
    if (hint && chips)
      hint.textContent = `${isOwn}Tryk på en overskrift i tabellen for at sortere.`;
    const spoken = this.#find('.unseen') ?? this.root;
    this.#status = new SpokenStatus(this.#find('.table-status') ?? spoken, spoken);
  }

  /** Offers the choice of the reader's own row, and says there what there is to say of it. */
  async addOwnRow(setup: TableSetup, grid: Grid, lines: TableLines, signal: AbortSignal) {
    const offered = await import('./own-row.ts').then(
      ({ offerOwnRow }) => offerOwnRow(setup, grid, lines, this, signal),
      console.error,
    );
    this.#find('.first')?.prepend(offered?.select ?? '');
    this.#find('.said')?.prepend(offered?.said ?? '');
  }

  /** Who comes to the table by a link sees it whole, and goes on by the keys from its tools. */
  arrive(table: HTMLElement) {
    table.scrollIntoView();
    this.root.focus({ preventScroll: true });
  }

  /** Opens or closes the ways to take the table away, when what takes it has come. */
  async toggleTaking() {
    this.files ??= await import('./table-files.ts');
    const ways = this.#find('.taking');
    if (!ways) return;
    ways.innerHTML ||= this.files.WAYS;
    ways.hidden = !ways.hidden;
    this.#find('[data-act="take"]')?.setAttribute('aria-expanded', `${!ways.hidden}`);
  }

  /** Says what is shown elsewhere. */
  say(message: string) {
    this.#status.say(message);
  }

  /** Shows a message, and says it once the reader has stopped. */
  tell(message: string) {
    this.#status.tell(message);
  }

  /** Tells beside what was pressed when something fails. The table is there all the same. */
  attempt(action: Promise<void>, near: Element = this.root) {
    action.catch((error) => tellTrouble(near, error));
  }

  /** What changes the table to its chart, or back. */
  get toChart(): Element | undefined {
    return this.#find('[data-act="chart"]') ?? undefined;
  }

  /** Brings the controls to a view; `isPlain` when there is nothing to go back from. */
  show(view: TableView, isPlain: boolean, isPicking: boolean) {
    for (const box of this.root.querySelectorAll<HTMLInputElement>('[data-box="computed"]'))
      box.checked = view.computed.includes(box.value);
    const filter = this.#find<HTMLInputElement>('input[type="search"]');
    if (filter && filter.value !== view.filter) filter.value = view.filter;
    this.#press('table', !view.isChart);
    this.#press('chart', view.isChart);
    this.#press('pick', isPicking);
    const only = this.#press('only', view.isPickedOnly);
    if (only) only.hidden = view.picked.length === 0;
    const reset = this.#find('[data-act="reset"]');
    if (reset) reset.hidden = isPlain;
  }

  #press(act: string, isOn: boolean): HTMLElement | null {
    const button = this.#find(`[data-act="${act}"]`);
    if (button) button.setAttribute('aria-pressed', `${isOn}`);
    return button;
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.root.querySelector<Found>(selector);
  }
}

/** The table or its chart: one of the two is pressed. */
const SWITCH = toButton('table', 'Tabel') + toButton('chart', 'Diagram');

/** What is done with numbers: columns that are computed, and rows that are found and picked. */
function toReckoning(filter: string): string {
  return `<div><fieldset class="chips"><legend>Vis også</legend></fieldset>
<span>${filter} ${toButton('pick', 'Vælg rækker')}</span></div>`;
}

function toFilter(many: string): string {
  return `<input type="search" aria-label="Find ${many}" placeholder="Find ${many}"
maxlength="${LONGEST_FILTER}">`;
}

function toButton(act: string, label: string): string {
  return `<button type="button" data-act="${act}">${label}</button>`;
}

/** A column that a printed one shares its name with says that it is computed. */
function toBox({ key, label }: GridColumn, isShared: boolean): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.dataset['box'] = 'computed';
  box.value = key;
  return element('label', box, isShared ? `${label}, beregnet` : label);
}

/**
 * What the table is, to stand above its tools on a screen; nothing when it has no caption. Heard
 * and printed, the caption is the table's own.
 */
export function toShownCaption({ caption }: HTMLTableElement): HTMLElement[] {
  if (!caption) return [];
  const shown = element('p', caption.textContent?.trim() ?? '');
  shown.className = 'table-caption';
  shown.dataset['site'] = '';
  shown.setAttribute('aria-hidden', 'true');
  return [shown];
}
