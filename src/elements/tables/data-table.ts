import type { Grid } from '../../domain/tables/grid.ts';
import { toShape } from '../../domain/tables/table-grid.ts';
import {
  arrange,
  plainView,
  readView,
  type TableShape,
  type TableView,
  writeView,
} from '../../domain/tables/view.ts';
import { afterChecking, isPlain, nextSort } from '../../domain/tables/view-change.ts';
import type { Scenario } from '../../schemas/index.ts';
import { writeAddress } from '../address-bar.ts';
import { wordsOf } from '../citing/words-of.ts';
import { keepFocus } from '../keep-focus.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './data-table.css?inline';
import { defineOnceArrived } from './define-once-arrived.ts';
import { holdRow } from './hold-row.ts';
import type { ScenarioFold } from './scenario-fold.ts';
import { TableLines } from './table-lines.ts';
import { chartPage, readGrid, readSetup, type TableSetup } from './table-reader.ts';
import { addRegion } from './table-region.ts';
import { TableTools, toShownCaption } from './table-tools.ts';

adoptStyles(styles);

/** Lets the reader sort, filter, pick, reckon with and take the table in it; its print stays. */
class DataTable extends HTMLElement {
  #listeners: AbortController | undefined;
  #setup!: TableSetup;
  #grid!: Grid;
  #shape!: TableShape;
  #view!: TableView;
  /** What it knows the address to ask for. */
  #query: string | undefined;
  #table!: HTMLTableElement;
  #lines!: TableLines;
  #tools!: TableTools;
  #scenario: ScenarioFold | undefined;

  connectedCallback() {
    const table = this.querySelector('table');
    if (!table) throw new TypeError('<data-table> needs a table inside it');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#table = table;
    this.#setup = readSetup(this, table);
    this.#grid = readGrid(table, this.#setup);
    this.#shape = toShape(this.#grid, this.#setup, chartPage(this) !== null);
    this.#lines = new TableLines(table, this.#grid);
    const bringBack = holdRow(this);
    this.#addControls(signal);
    const onPaper = matchMedia('print');
    onPaper.addEventListener('change', () => this.#print(onPaper.matches), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    addEventListener('hashchange', () => this.#reveal(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', (event) => this.#input(event.target), { signal });
    this.#readAddress();
    bringBack();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  #addControls(signal: AbortSignal) {
    const { ownRow, scenario } = this.#setup;
    const subject = wordsOf(this.#table.caption ?? this.#table.rows[0]?.cells[0]);
    this.#tools = new TableTools(this.#grid, { ...this.#setup, ...this.#shape, subject });
    addRegion(this, this.#table, [...toShownCaption(this.#table), this.#tools.root]);
    if (ownRow) this.#tools.addOwnRow(this.#setup, this.#grid, this.#lines, signal);
    this.querySelector('.basis')?.removeAttribute('hidden');
    if (scenario) this.#addScenario(scenario).catch(console.error);
  }

  /** What the table can be reckoned with stands below it; without it the table is whole. */
  async #addScenario(scenario: Scenario) {
    const { ScenarioFold } = await import('./scenario-fold.ts');
    const change = (changes: TableView['changes']) => this.#change({ changes });
    this.#scenario = new ScenarioFold(scenario, this.#grid, this.#tools, change);
    this.#scenario.standIn(this, this.#view.changes);
  }

  #press({ target }: Event) {
    const button = (target as Element).closest('button') ?? undefined;
    const { sort, act } = button?.dataset ?? {};
    const { isChart, isPickedOnly, changes } = this.#view;
    if (sort) this.#change({ sort: nextSort(this.#grid, this.#view, sort) });
    else if (act === 'take') this.#tools.attempt(this.#tools.toggleTaking(), button);
    else if (act === 'table') this.#change({ isChart: false });
    else if (act === 'chart') this.#change({ isChart: !isChart });
    else if (act === 'pick') this.#togglePicking();
    else if (act === 'only') this.#change({ isPickedOnly: !isPickedOnly });
    else if (act === 'reset') this.#change({ ...plainView(this.#shape), changes });
    else if (act) this.#tools.attempt(this.#take(act), button);
  }

  #togglePicking() {
    const isOn = this.classList.toggle('is-picking');
    // To stop picking is to let go of what is picked.
    this.#change(isOn ? {} : { picked: [], isPickedOnly: false });
  }

  /** Copies or saves the table as the reader sees it, and tells of it. */
  async #take(act: string) {
    const [table, grid, shape, view] = [this.#table, this.#grid, this.#shape, this.#view];
    const seen = { table, grid, shape, view, rows: this.#lines.shown, ...this.#setup };
    this.#tools.tell((await this.#tools.files?.takeTable(act, seen)) ?? '');
  }

  #input(target: EventTarget | null) {
    const { type, value, dataset } = target as HTMLInputElement;
    const { box } = dataset;
    if (type === 'search') return this.#change({ filter: value });
    if (box !== 'computed' && box !== 'row') return;
    const boxes = this.querySelectorAll<HTMLInputElement>(`[data-box="${box}"]:checked`);
    const checked = [...boxes].map((checkbox) => checkbox.value);
    this.#change(afterChecking(box, checked, this.#view, this.#shape));
  }

  #change(changes: Partial<TableView>) {
    this.#view = { ...this.#view, ...changes };
    keepFocus(this, '.table-tools :is(button, select, input)', () => this.#render());
    writeAddress(this, () => {
      const query = writeView(this.#view, this.#shape, location.search);
      history.replaceState(history.state, '', location.pathname + query + location.hash);
      this.#query = query;
    });
    if (Object.keys(changes).join() !== 'changes') this.#tools.attempt(this.#describe());
  }

  #readAddress() {
    // What is chosen may still wait to be written.
    if (location.search === this.#query) return;
    this.#query = location.search;
    const { view, isWhole } = readView(location.search, this.#shape);
    this.#view = view;
    this.#render();
    if (!isWhole || !this.#isPlain) this.#tools.attempt(this.#describe(isWhole));
    this.#reveal();
  }

  /** A row that the address leads to is seen, whatever the filter says; a table, with its tools. */
  #reveal() {
    this.#lines.showRest();
    const id = location.hash.slice(1);
    if (id && id === this.#table.id) this.#tools.arrive(this);
    const line = this.#lines.lineOf(id);
    if (!line || (!line.hidden && !this.#view.isChart)) return;
    this.#change({ filter: '', isPickedOnly: false, isChart: false });
    line.scrollIntoView();
  }

  get #isPlain(): boolean {
    return isPlain(this.#view, this.#shape);
  }

  /** On paper the table stands as it is printed. */
  #print(isOnPaper: boolean) {
    const printed = { ...plainView(this.#shape), computed: [], isChart: this.#view.isChart };
    this.#render(isOnPaper ? printed : this.#view);
    this.#lines.showRest();
  }

  #render(view = this.#view) {
    if (view.picked.length > 0) this.classList.add('is-picking');
    this.#lines.show(view, arrange(this.#grid, view));
    this.#tools.show(view, this.#isPlain, this.classList.contains('is-picking'));
    this.#scenario?.show(this.#view.changes);
    if (view.isChart !== this.classList.contains('as-chart'))
      this.#tools.attempt(this.#showChart(), this.#tools.toChart);
  }

  /** Puts the chart in the table's place, or the table in the chart's, as the view then has it. */
  async #showChart() {
    // Back to the table at once: a row in it may be waited for.
    this.classList.remove('as-chart');
    const coming = import('./table-chart.ts').then(({ findChart }) => findChart(this));
    // Without a chart the table is what is seen, and what is said to be.
    coming.catch(() => this.#change({ isChart: false }));
    (await coming).open = this.#view.isChart;
    this.classList.toggle('as-chart', this.#view.isChart);
  }

  /** Tells of the rows picked, and last of what is shown; or that the address asks for more. */
  async #describe(isWhole = true) {
    const message = await import('../../domain/tables/message.ts');
    if (!isWhole) return this.#tools.tell(message.OUTDATED);
    const [grid, view, { shown }] = [this.#grid, this.#view, this.#lines];
    const seen = message.describeView(grid, view, shown.length, this.#setup.rowNouns);
    this.#tools.tell([...message.describePicked(grid, view.picked), seen].join('\n'));
  }
}

defineOnceArrived('data-table', DataTable);
