import type { Grid } from '../../domain/tables/grid.ts';
import { numberColumn, type RowNouns } from '../../domain/tables/message.ts';
import { LONGEST_FILTER, type TableView } from '../../domain/tables/view.ts';
import { element } from '../element.ts';
import { SpokenStatus } from '../spoken-status.ts';
import { adoptStyles } from '../style-sheet.ts';
import unseen from '../unseen.css?inline';
import styles from './table-tools.css?inline';

adoptStyles(unseen + styles);

/** Fewer rows than this are seen at a glance, and need no filter. */
const FILTERED_FROM = 6;
const FAILED = 'Det kan ikke hentes lige nu. Prøv igen om lidt.';

/**
 * The controls above a table, and what it has to say. None of them works without script, so the
 * page does not carry them.
 */
export class TableTools {
  readonly root = element('div');
  readonly #status: SpokenStatus;

  /** Offers what the table in the grid lends itself to. */
  constructor(grid: Grid, { many }: RowNouns, hasChart: boolean) {
    const computed = grid.columns.filter(({ formula }) => formula);
    this.root.className = 'table-tools';
    this.root.dataset['site'] = '';
    this.root.innerHTML = `
${hasChart ? toButton('chart', 'Diagram') : ''}
<details><summary>Hent</summary><div>
${toButton('copy', 'Kopiér til Excel eller mail')}
${toButton('dk.csv', 'Hent til dansk Excel')}
${toButton('csv', 'Hent csv')}
${toButton('json', 'Hent json')}
${toButton('link', 'Kopiér link til det, du ser')}
</div></details>
<fieldset><legend>Beregn</legend></fieldset>
${grid.rows.length >= FILTERED_FROM ? toFilter(many) : ''}
${numberColumn(grid) >= 0 ? toButton('pick', 'Vælg rækker') : ''}
${toButton('only', 'Vis kun de valgte')}
${toButton('reset', 'Vis som trykt')}`;
    // In advance: some browsers let a press copy, and not what comes after a wait.
    this.#find('details')?.addEventListener('toggle', () => import('./table-files.ts'), {
      once: true,
    });
    const fieldset = this.#find('fieldset');
    for (const { key, label } of computed) fieldset?.append(toBox(key, label));
    if (computed.length === 0) fieldset?.remove();
    const [shown, spoken] = [element('p'), element('p')];
    shown.className = 'table-status';
    spoken.role = 'status';
    spoken.className = 'unseen';
    this.root.append(shown, spoken);
    this.#status = new SpokenStatus(shown, spoken);
  }

  /** Shows a message, and says it once the reader has stopped. */
  tell(message: string) {
    this.#status.tell(message);
  }

  /** Tells calmly when something cannot be fetched. The table is there all the same. */
  attempt(action: Promise<void>) {
    action.catch((error) => {
      console.error('data-table:', error);
      this.tell(FAILED);
    });
  }

  /** Brings the controls to a view; `isPlain` when there is nothing to go back from. */
  show(view: TableView, isPlain: boolean, isPicking: boolean) {
    for (const box of this.root.querySelectorAll<HTMLInputElement>('[name="computed"]'))
      box.checked = view.computed.includes(box.value);
    const filter = this.#find<HTMLInputElement>('input[type="search"]');
    if (filter && filter.value !== view.filter) filter.value = view.filter;
    this.#press('chart', view.isChart);
    this.#press('pick', isPicking);
    const only = this.#press('only', view.isPickedOnly);
    if (only) only.hidden = view.picked.length === 0;
    const reset = this.#find('[data-act="reset"]');
    if (reset) reset.hidden = isPlain;
  }

  #press(act: string, isOn: boolean): HTMLElement | null {
    const button = this.#find(`[data-act="${act}"]`);
    if (button) button.ariaPressed = `${isOn}`;
    return button;
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.root.querySelector<Found>(selector);
  }
}

function toFilter(many: string): string {
  return `<input type="search" aria-label="Find ${many}" placeholder="Find ${many}"
maxlength="${LONGEST_FILTER}" autocomplete="off">`;
}

function toButton(act: string, label: string): string {
  return `<button type="button" data-act="${act}">${label}</button>`;
}

function toBox(key: string, label: string): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.name = 'computed';
  box.value = key;
  return element('label', box, ` ${label}`);
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
  shown.ariaHidden = 'true';
  return [shown];
}
