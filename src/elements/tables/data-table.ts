import { referenceText } from '../../domain/citing/reference.ts';
import type { TableExport } from '../../domain/tables/export.ts';
import type { Grid, GridRow } from '../../domain/tables/grid.ts';
import { describePicked, describeView } from '../../domain/tables/message.ts';
import {
  arrange,
  plainView,
  readView,
  type TableShape,
  type TableView,
  writeView,
} from '../../domain/tables/view.ts';
import type { Scenario } from '../../schemas/index.ts';
import { pageAddress, referTo } from '../citing/referred-place.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './data-table.css?inline';
import { offerOwnRow } from './own-row.ts';
import { TableLines } from './table-lines.ts';
import { readGrid, readSetup, type TableSetup } from './table-reader.ts';
import type { TableScenario } from './table-scenario.ts';
import { TableTools } from './table-tools.ts';

/** Fewer rows than this are seen at a glance. */
const FILTERED_FROM = 6;
const OUTDATED = 'Noget i adressen passer ikke til tabellen og er sprunget over.';
const FAILED = 'Det kan ikke hentes lige nu. Prøv igen om lidt.';

adoptStyles(styles);

/**
 * Lets the reader sort, filter, pick, reckon with, copy and fetch the table inside it. What is
 * printed in it stays.
 */
class DataTable extends HTMLElement {
  #listeners: AbortController | undefined;
  #setup!: TableSetup;
  #grid!: Grid;
  #shape!: TableShape;
  #view!: TableView;
  #table!: HTMLTableElement;
  #lines!: TableLines;
  #tools!: TableTools;
  #scenario: TableScenario | undefined;

  connectedCallback() {
    const table = this.querySelector('table');
    if (!table) throw new TypeError('<data-table> needs a table inside it');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#table = table;
    this.#setup = readSetup(this, table);
    this.#grid = readGrid(table, this.#setup);
    this.#shape = this.#toShape();
    this.#lines = new TableLines(table, this.#grid);
    this.#addControls(signal);
    const onPaper = matchMedia('print');
    onPaper.addEventListener('change', () => this.#print(onPaper.matches), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    addEventListener('hashchange', () => this.#reveal(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', ({ target }) => this.#input(target as HTMLInputElement), {
      signal,
    });
    this.#readAddress();
    // In another order than the printed one the row stands elsewhere than where the browser went.
    if (!this.#isPlain) this.#lines.lineOf(location.hash.slice(1))?.scrollIntoView();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  /** The table's own page, which has its chart. */
  get #page(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('.check a');
  }

  #toShape(): TableShape {
    const { columns, rows } = this.#grid;
    const { name, computed, scenario } = this.#setup;
    const keys = rows.map(({ key }) => key);
    return {
      name,
      columns: columns.filter(({ formula }) => !formula).map(({ key }) => key),
      rows: keys,
      computed: computed.map(({ key }) => key),
      initial: computed.filter(({ isShown }) => isShown).map(({ key }) => key),
      hasChart: this.#page !== null,
      changeable: scenario?.kind === 'parts' ? keys : scenario ? ['total'] : [],
    };
  }

  #addControls(signal: AbortSignal) {
    const { rowNouns, ownRow, scenario } = this.#setup;
    this.#tools = new TableTools({
      hasFilter: this.#grid.rows.length >= FILTERED_FROM,
      hasChart: this.#shape.hasChart,
      hasPicks: this.#lines.isNumeric,
      rows: rowNouns.many,
      computed: this.#grid.columns.filter(({ formula }) => formula),
    });
    const region = element('div', this.#table);
    region.className = 'table-region';
    this.prepend(this.#tools.root, region);
    if (ownRow)
      this.#tools.root.prepend(
        offerOwnRow(ownRow, this.#grid, (key) => this.#lines.markOwn(key), signal),
      );
    const basis = this.querySelector<HTMLElement>('.basis');
    if (basis) basis.hidden = false;
    if (!scenario) return;
    this.#offerScenario(scenario);
  }

  /** A fold for the scenario; what is in it comes when it is opened. */
  #offerScenario(scenario: Scenario) {
    const fold = element('details', element('summary', scenario.title));
    fold.className = 'scenario';
    fold.dataset['site'] = '';
    const fill = async () => {
      const { TableScenario } = await import('./table-scenario.ts');
      this.#scenario ??= new TableScenario(fold, scenario, this.#grid, (changes) =>
        this.#change({ changes }),
      );
      this.#scenario.show(this.#view.changes);
    };
    fold.addEventListener('toggle', () => fold.open && !this.#scenario && this.#attempt(fill()));
    this.append(fold);
  }

  /** Tells calmly when something cannot be fetched. The table is there all the same. */
  #attempt(action: Promise<void>) {
    action.catch((error) => {
      console.error('data-table:', error);
      this.#tools.tell(FAILED);
    });
  }

  #press({ target }: Event) {
    const { sort, act } = (target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    if (sort) this.#sort(sort);
    else if (act === 'chart') this.#change({ isChart: !this.#view.isChart });
    else if (act === 'pick') this.#togglePicking();
    else if (act === 'only') this.#change({ isPickedOnly: !this.#view.isPickedOnly });
    else if (act === 'reset')
      this.#change({ ...plainView(this.#shape), changes: this.#view.changes });
    else if (act) this.#attempt(this.#take(act));
  }

  #togglePicking() {
    const isOn = this.classList.toggle('is-picking');
    // To stop picking is to let go of what is picked.
    this.#change(isOn ? {} : { picked: [], isPickedOnly: false });
  }

  async #take(act: string) {
    const address = this.#address();
    const { copyTable, copyTableLink, saveTable } = await import('./table-files.ts');
    if (act === 'copy') this.#tools.tell(await copyTable(this.#toExport(address)));
    else if (act === 'link')
      this.#tools.tell(await copyTableLink({ ...referTo(this.#table), address }));
    else this.#tools.tell(saveTable(this.#toExport(address), this.#shape.name, act));
  }

  /** First the way that tells most, then the other, then as printed. */
  #sort(column: string) {
    const isText = this.#grid.columns.find(({ key }) => key === column)?.decimals === undefined;
    const { sort } = this.#view;
    const isFirst = sort?.column === column && sort.isDescending !== isText;
    const isLast = sort?.column === column && sort.isDescending === isText;
    this.#change({
      sort: isLast ? undefined : { column, isDescending: isFirst ? isText : !isText },
    });
  }

  #input({ type, name, value }: HTMLInputElement) {
    if (type === 'search') return this.#change({ filter: value });
    const boxes = [...this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
      (box) => box.value,
    );
    if (name === 'computed')
      this.#change({ computed: this.#shape.computed.filter((key) => boxes.includes(key)) });
    if (name === 'row') {
      const picked = this.#shape.rows.filter((key) => boxes.includes(key));
      this.#change({ picked, isPickedOnly: this.#view.isPickedOnly && picked.length > 0 });
    }
  }

  #change(changes: Partial<TableView>) {
    this.#view = { ...this.#view, ...changes };
    const query = writeView(this.#view, this.#shape, location.search);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#render();
    if (!('changes' in changes)) this.#tools.tell(this.#describe());
  }

  #readAddress() {
    const { view, isWhole } = readView(location.search, this.#shape);
    this.#view = view;
    this.#render();
    if (!isWhole) this.#tools.tell(OUTDATED);
    else if (!this.#isPlain) this.#tools.tell(this.#describe());
    this.#reveal();
  }

  /** A row that the address leads to is seen, whatever the filter says. */
  #reveal() {
    this.#lines.showRest();
    const line = this.#lines.lineOf(location.hash.slice(1));
    if (!line || (!line.hidden && !this.#view.isChart)) return;
    this.#change({ filter: '', isPickedOnly: false, isChart: false });
    line.scrollIntoView();
  }

  /** Whether the table stands as it does from the start. */
  get #isPlain(): boolean {
    return writeView({ ...this.#view, changes: {} }, this.#shape, '') === '';
  }

  /** On paper the table stands as it is printed. */
  #print(isOnPaper: boolean) {
    this.#render(
      isOnPaper
        ? { ...plainView(this.#shape), computed: [], isChart: this.#view.isChart }
        : this.#view,
    );
    this.#lines.showRest();
  }

  #render(view = this.#view) {
    if (view.picked.length > 0) this.classList.add('is-picking');
    this.#lines.show(view, arrange(this.#grid, view));
    this.#tools.show(view, this.#isPlain, this.classList.contains('is-picking'));
    const fold = this.querySelector<HTMLDetailsElement>('.scenario');
    if (fold && Object.keys(view.changes).length > 0) fold.open = true;
    this.#scenario?.show(this.#view.changes);
    if (view.isChart !== this.classList.contains('as-chart')) this.#attempt(this.#showChart());
  }

  /**
   * Puts the chart in the table's place, or the table in the chart's, as the view has it when the
   * chart is there.
   */
  async #showChart() {
    // Back to the table at once: a row in it may be waited for.
    this.classList.remove('as-chart');
    const { findChart } = await import('./table-chart.ts');
    const chart = await findChart(this, this.#page?.href ?? '');
    chart.open = this.#view.isChart;
    this.classList.toggle('as-chart', this.#view.isChart);
  }

  #describe(): string {
    return [...describePicked(this.#grid, this.#view.picked), this.#arrangement].join('\n');
  }

  /** What is shown, and in what order. */
  get #arrangement(): string {
    return describeView(this.#grid, this.#view, this.#lines.shown.length, this.#setup.rowNouns);
  }

  #toExport(address: string): TableExport {
    const { columns, total } = this.#grid;
    const shown = columns.flatMap(({ key, formula }, at) =>
      !formula || this.#view.computed.includes(key) ? [at] : [],
    );
    const cut = (row: GridRow): GridRow => ({
      key: row.key,
      cells: shown.map((at) => row.cells[at]),
    });
    const referred = referTo(this.#table);
    return {
      title: referred.place.at(-1) ?? '',
      source: referenceText(referred),
      address,
      arrangement: this.#arrangement,
      columns: shown.flatMap((at) => columns[at] ?? []),
      rows: this.#lines.shown.map(cut),
      total: total && cut(total),
    };
  }

  /** The lasting address of the table as the reader sees it. */
  #address(): string {
    return `${pageAddress()}${writeView(this.#view, this.#shape, '')}#${this.#table.id}`;
  }
}

// Its tools move what stands below them. Where the address leads to a place, they wait until the
// page stands there: from then on the browser keeps it there.
const define = () => customElements.define('data-table', DataTable);
if (location.hash === '' || document.readyState === 'complete') define();
else
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(define)), { once: true });
