import type { Grid } from '../../domain/tables/grid.ts';
import type { TableView } from '../../domain/tables/view.ts';
import type { Scenario } from '../../schemas/index.ts';
import { comeTo } from '../come-to.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './scenario-fold.css?inline';
import type { TableScenario } from './table-scenario.ts';
import type { TableTools } from './table-tools.ts';

adoptStyles(styles);

/** A fold for a table's scenario; what is in it is fetched when it is opened. */
export class ScenarioFold {
  readonly root = element('details');
  #scenario: TableScenario | undefined;
  #changes: TableView['changes'] = {};

  /** `onChange` gets what the reader puts in. */
  constructor(
    scenario: Scenario,
    grid: Grid,
    tools: TableTools,
    onChange: (changes: TableView['changes']) => void,
  ) {
    const summary = element('summary', scenario.title);
    this.root.append(summary);
    this.root.className = 'scenario';
    this.root.dataset['site'] = '';
    const fill = async () => {
      const { TableScenario } = await this.#bring();
      this.#scenario ??= new TableScenario(this.root, scenario, grid, onChange);
      this.#scenario.show(this.#changes);
    };
    this.root.addEventListener('toggle', () => {
      if (this.root.open && !this.#scenario) tools.attempt(fill(), summary);
    });
  }

  /** Empty, the fold closes again: the next press is a new attempt. */
  async #bring() {
    try {
      return await import('./table-scenario.ts');
    } catch (error) {
      this.root.open = false;
      throw error;
    }
  }

  /** Stands below a table; who comes to it by a link that reckons sees what comes of it. */
  standIn(table: HTMLElement, changes: TableView['changes']) {
    table.append(this.root);
    this.show(changes);
    const isNamed = location.hash.slice(1) === table.querySelector('table')?.id;
    if (!isNamed || !this.root.open) return;
    this.root.scrollIntoView();
    comeTo(this.root);
  }

  /** Shows what the reader's changes come to; opens when there are some. */
  show(changes: TableView['changes']) {
    this.#changes = changes;
    if (Object.keys(changes).length > 0) this.root.open = true;
    this.#scenario?.show(changes);
  }
}
