import type { Grid } from '../../domain/tables/grid.ts';
import { rowName, withUnit } from '../../domain/tables/message.ts';
import {
  type Change,
  change,
  distribute,
  type Outcome,
  parseChange,
} from '../../domain/tables/scenario.ts';
import type { TableView } from '../../domain/tables/view.ts';
import { formatChange, formatNumber, roundTo } from '../../domain/text/format.ts';
import type { Scenario } from '../../schemas/index.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './table-scenario.css?inline';

adoptStyles(styles);

type Changes = TableView['changes'];

/**
 * A reckoning with a table's numbers, in a table of its own, so that nobody takes it for the
 * paper's.
 */
export class TableScenario {
  readonly #scenario: Scenario;
  readonly #grid: Grid;
  readonly #at: number;
  readonly #message = element('p');
  /** The cells that say what comes of it, row by row, the total last. */
  readonly #results: (readonly [HTMLElement, HTMLElement])[] = [];
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #source = element('select');
  #changes: Changes = {};

  /** Fills `root`; `onChange` gets what the reader puts in. */
  constructor(
    root: HTMLElement,
    scenario: Scenario,
    grid: Grid,
    onChange: (changes: Changes) => void,
  ) {
    this.#scenario = scenario;
    this.#grid = grid;
    this.#at = grid.columns.findIndex(({ key }) => key === scenario.column);
    this.#message.role = 'status';
    const form = element(
      'form',
      ...this.#controls(),
      toButton('Nulstil', 'reset'),
      this.#message,
      this.#toTable(),
    );
    root.append(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      event.stopPropagation();
      if (event.target instanceof HTMLInputElement) onChange(this.#read());
    });
    form.addEventListener('click', ({ target }) => {
      const { act } = target instanceof HTMLButtonElement ? target.dataset : {};
      if (act === 'reset') onChange({});
      else if (act)
        onChange({
          ...this.#changes,
          [this.#source.value]: { kind: 'percent', value: Number(act) },
        });
    });
  }

  /** Shows what the changes come to; what the reader is typing stays as it is typed. */
  show(changes: Changes) {
    this.#changes = changes;
    for (const [key, input] of this.#inputs) {
      const by = changes[key];
      const isTyping =
        input === document.activeElement &&
        (parseChange(input.value) !== undefined || input.ariaInvalid === 'true');
      if (!isTyping) input.value = by ? toText(by, this.#decimals) : '';
      if (by || input.value === '') input.ariaInvalid = null;
    }
    const outcome = this.#reckon(changes);
    this.#showResults(outcome);
    const wrong = [...this.#inputs.values()].find(({ ariaInvalid }) => ariaInvalid === 'true');
    this.#message.textContent = wrong ? explain(wrong.value) : this.#describe(outcome);
  }

  get #decimals(): number {
    return this.#grid.columns[this.#at]?.decimals ?? 0;
  }

  get #printed(): number[] {
    return this.#grid.rows.map(({ cells }) => Number(cells[this.#at]));
  }

  get #total(): number {
    return Number(this.#grid.total?.cells[this.#at]);
  }

  get #isOfParts(): boolean {
    return this.#scenario.kind === 'parts';
  }

  #controls(): HTMLElement[] {
    if (!this.#isOfParts)
      return [element('label', `${this.#scenario.label} `, this.#toInput('total', this.#total))];
    this.#source.append(...this.#grid.rows.map((row) => new Option(rowName(row), row.key)));
    return [
      element('label', 'Hvem betaler mindre? ', this.#source),
      toButton('−10 %', '-10'),
      toButton('−50 %', '-50'),
    ];
  }

  #toInput(key: string, printed: number): HTMLInputElement {
    const input = element('input');
    input.inputMode = 'text';
    input.autocomplete = 'off';
    input.placeholder = formatNumber(printed, this.#decimals);
    this.#inputs.set(key, input);
    return input;
  }

  #toTable(): HTMLElement {
    const heads = this.#isOfParts
      ? ['Trykt', this.#scenario.label, 'Beregnet', 'Andel']
      : ['Trykt', 'Beregnet', 'Forskel'];
    const [first] = this.#grid.columns;
    const head = element(
      'tr',
      ...[first?.label ?? '', ...heads].map((label) => element('th', label)),
    );
    for (const [at, cell] of [...head.cells].entries()) {
      cell.scope = 'col';
      if (at > 0) cell.className = 'n';
    }
    const rows = this.#grid.rows.map((row, at) => {
      const input = this.#isOfParts ? [this.#toInput(row.key, this.#printed[at] ?? 0)] : [];
      for (const field of input) field.ariaLabel = `${this.#scenario.label}: ${rowName(row)}`;
      return this.#toRow(rowName(row), this.#printed[at] ?? 0, input);
    });
    const sum = this.#toRow('I alt', this.#total, this.#isOfParts ? [''] : []);
    sum.className = 'sum';
    const caption = element('caption', 'Regnestykke, ikke papirets tal');
    const table = element('table', caption, element('thead', head), element('tbody', ...rows, sum));
    table.className = `data ${this.#scenario.kind}`;
    const region = element('div', table);
    region.className = 'table-region';
    // What may scroll can be reached with the keys; with fields in it, it is anyhow.
    if (!this.#isOfParts) region.tabIndex = 0;
    return region;
  }

  #toRow(name: string, printed: number, input: readonly (Node | string)[]): HTMLTableRowElement {
    const head = element('th', name);
    head.scope = 'row';
    const [part, last] = [element('td'), element('td')];
    this.#results.push([part, last]);
    const cells = [
      element('td', formatNumber(printed, this.#decimals)),
      ...input.map((field) => element('td', field)),
      part,
      last,
    ];
    for (const cell of cells) cell.className = 'n';
    return element('tr', head, ...cells);
  }

  /** What stands in the fields; a field that cannot be read is marked, and counts as untouched. */
  #read(): Changes {
    const changes: Record<string, Change> = {};
    for (const [key, input] of this.#inputs) {
      const by = parseChange(input.value);
      input.ariaInvalid = by || input.value.trim() === '' ? null : 'true';
      if (by) changes[key] = by;
    }
    return changes;
  }

  #reckon(changes: Changes): Outcome {
    if (this.#isOfParts)
      return change(
        this.#printed,
        this.#grid.rows.map(({ key }) => changes[key]),
        this.#decimals,
      );
    const [total = this.#total] = change([this.#total], [changes['total']], this.#decimals).parts;
    return distribute(this.#printed, total, this.#decimals);
  }

  #showResults({ parts, total, shares }: Outcome) {
    const printed = [...this.#printed, this.#total];
    const outcome = [...parts, total];
    for (const [at, [part, last]] of this.#results.entries()) {
      const value = outcome[at] ?? 0;
      const share = at < parts.length ? shares?.[at] : shares && 100;
      part.textContent = formatNumber(value, this.#decimals);
      last.textContent = this.#isOfParts
        ? toShare(share)
        : this.#toDifference(value - (printed[at] ?? 0));
    }
  }

  #toDifference(difference: number): string {
    return formatChange(roundTo(difference, this.#decimals), this.#decimals);
  }

  #describe({ total }: Outcome): string {
    const column = this.#grid.columns[this.#at];
    if (!column) return '';
    const difference = roundTo(total - this.#total, this.#decimals);
    const { equivalent } = this.#scenario;
    if (difference === 0) return `I alt ${withUnit(total, column)}, som trykt.`;
    const change = `${withUnit(Math.abs(difference), column)} ${difference < 0 ? 'mindre' : 'mere'} end trykt`;
    if (!equivalent) return `I alt ${withUnit(total, column)}: ${change}.`;
    const worth = formatNumber(Math.abs(difference) / equivalent.per, equivalent.decimals);
    return `I alt ${withUnit(total, column)}: ${change}. Forskellen svarer til ${worth} ${equivalent.noun} à ${withUnit(equivalent.per, column)}`;
  }
}

function toButton(label: string, act: string): HTMLButtonElement {
  const button = element('button', label);
  button.type = 'button';
  button.dataset['act'] = act;
  return button;
}

function toShare(share: number | undefined): string {
  return share === undefined ? '–' : `${formatNumber(share, 1)} %`;
}

function toText({ kind, value }: Change, decimals: number): string {
  return kind === 'percent'
    ? `${`${value}`.replace('.', ',').replace('-', '−')} %`
    : formatNumber(value, decimals);
}

function explain(typed: string): string {
  return `»${typed.slice(0, 40)}« kan vi ikke regne med. Skriv et beløb som 2.000.000 eller en ændring som −10 %.`;
}
