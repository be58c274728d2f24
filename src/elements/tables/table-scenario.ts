import { type Grid, rowName } from '../../domain/tables/grid.ts';
import { type Change, parseChange } from '../../domain/tables/scenario.ts';
import {
  describeOutcome,
  explainTyped,
  type Printed,
  readPrinted,
  reckon,
  showChange,
} from '../../domain/tables/scenario-outcome.ts';
import type { TableView } from '../../domain/tables/view.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { Scenario } from '../../schemas/index.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import { type ScenarioTable, toScenarioTable } from './scenario-table.ts';
import styles from './table-scenario.css?inline';

adoptStyles(styles);

type Changes = TableView['changes'];

/** What a button lets somebody pay less, in per cent of what is printed. */
const REDUCTIONS = [10, 50];
const INVALID = 'aria-invalid';

/**
 * A reckoning with a table's numbers, in a table of its own, so that nobody takes it for the
 * paper's.
 */
export class TableScenario {
  readonly #scenario: Scenario;
  readonly #printed: Printed;
  readonly #message = element('p');
  readonly #fields = new Map<string, HTMLInputElement>();
  readonly #table: ScenarioTable;
  #changes: Changes = {};

  /** Fills `root`; `onChange` gets what the reader puts in. */
  constructor(
    root: HTMLElement,
    scenario: Scenario,
    grid: Grid,
    onChange: (changes: Changes) => void,
  ) {
    this.#scenario = scenario;
    this.#printed = readPrinted(grid, scenario.column);
    this.#table = toScenarioTable(scenario, grid, this.#printed, (key, printed) =>
      this.#toField(key, printed),
    );
    this.#message.setAttribute('role', 'status');
    const source = element('select', ...grid.rows.map((row) => new Option(rowName(row), row.key)));
    const form = element(
      'form',
      ...(scenario.kind === 'parts'
        ? [element('label', 'Hvem betaler mindre? ', source), ...REDUCTIONS.map(toReduction)]
        : [element('label', `${scenario.label} `, this.#toField('total', this.#printed.total))]),
      toButton('Nulstil', 'reset'),
      this.#message,
      this.#table.region,
    );
    form.setAttribute('aria-label', scenario.title);
    root.append(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      event.stopPropagation();
      if (event.target instanceof HTMLInputElement) onChange(this.#read());
    });
    form.addEventListener('click', ({ target }) => {
      const { reckon } = target instanceof HTMLButtonElement ? target.dataset : {};
      if (reckon === 'reset') onChange({});
      else if (reckon)
        onChange({ ...this.#changes, [source.value]: { kind: 'percent', value: Number(reckon) } });
    });
  }

  /** Shows what the changes come to; what the reader is typing stays as it is typed. */
  show(changes: Changes) {
    this.#changes = changes;
    for (const [key, field] of this.#fields) {
      const by = changes[key];
      const isTyping =
        field === document.activeElement &&
        (parseChange(field.value) !== undefined || isInvalid(field));
      if (!isTyping) field.value = by ? showChange(by, this.#printed.decimals) : '';
      if (by || field.value === '') field.removeAttribute(INVALID);
    }
    const outcome = reckon(this.#scenario.kind, this.#printed, changes);
    this.#table.show(outcome);
    const wrong = [...this.#fields.values()].find(isInvalid);
    this.#message.textContent = wrong
      ? explainTyped(wrong.value)
      : describeOutcome(outcome.total, this.#printed, this.#scenario.equivalent);
  }

  #toField(key: string, printed: number): HTMLInputElement {
    const field = element('input');
    field.inputMode = 'text';
    field.autocomplete = 'off';
    field.placeholder = formatNumber(printed, this.#printed.decimals);
    this.#fields.set(key, field);
    return field;
  }

  /** What stands in the fields; a field that cannot be read is marked, and counts as untouched. */
  #read(): Changes {
    const changes: Record<string, Change> = {};
    for (const [key, field] of this.#fields) {
      const by = parseChange(field.value);
      if (by || field.value.trim() === '') field.removeAttribute(INVALID);
      else field.setAttribute(INVALID, 'true');
      if (by) changes[key] = by;
    }
    return changes;
  }
}

function isInvalid(field: HTMLInputElement): boolean {
  return field.hasAttribute(INVALID);
}

function toReduction(percent: number): HTMLButtonElement {
  return toButton(`−${percent} %`, `${-percent}`);
}

/** A button of the reckoning's own: `data-act` is what is done with the printed table. */
function toButton(label: string, reckon: string): HTMLButtonElement {
  const button = element('button', label);
  button.type = 'button';
  button.dataset['reckon'] = reckon;
  return button;
}
