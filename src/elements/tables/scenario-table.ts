import { type Grid, rowName } from '../../domain/tables/grid.ts';
import type { Outcome } from '../../domain/tables/scenario.ts';
import type { Printed } from '../../domain/tables/scenario-outcome.ts';
import { formatChange, formatNumber, roundTo } from '../../domain/text/format.ts';
import type { Scenario } from '../../schemas/index.ts';
import { element } from '../element.ts';
import { toRegion } from './table-region.ts';

/** The table of a scenario: where it scrolls, and how it is brought to an outcome. */
export interface ScenarioTable {
  readonly region: HTMLElement;
  show(outcome: Outcome): void;
}

/** Makes the table of a scenario; of parts, with a field for each row, which `toField` makes. */
export function toScenarioTable(
  { kind, label }: Scenario,
  { columns, rows }: Grid,
  { parts, total, decimals }: Printed,
  toField: (key: string, printed: number) => HTMLInputElement,
): ScenarioTable {
  const isOfParts = kind === 'parts';
  const heads = isOfParts
    ? ['Trykt', label, 'Beregnet', 'Andel']
    : ['Trykt', 'Beregnet', 'Forskel'];
  const head = toHead([columns[0]?.label ?? '', ...heads]);
  const lines = rows.map((row, at) => {
    const printed = parts[at] ?? 0;
    if (!isOfParts) return toLine(rowName(row), formatNumber(printed, decimals), []);
    const field = toField(row.key, printed);
    field.setAttribute('aria-label', `${label}: ${rowName(row)}`);
    return toLine(rowName(row), formatNumber(printed, decimals), [field]);
  });
  const sum = toLine('I alt', formatNumber(total, decimals), isOfParts ? [''] : []);
  sum.className = 'sum';
  const caption = element('caption', 'Regnestykke, ikke papirets tal');
  const body = element('tbody', ...lines, sum);
  const table = element('table', caption, element('thead', head), body);
  table.className = `data ${kind}`;
  const show = ({ parts: computed, total: sumOfAll, shares }: Outcome) => {
    const printed = [...parts, total];
    for (const [at, value] of [...computed, sumOfAll].entries()) {
      const [part, last] = [...(body.rows[at]?.cells ?? [])].slice(-2);
      const share = at < computed.length ? shares?.[at] : shares && 100;
      const difference = roundTo(value - (printed[at] ?? 0), decimals);
      if (part) part.textContent = formatNumber(value, decimals);
      if (last) last.textContent = isOfParts ? toShare(share) : formatChange(difference, decimals);
    }
  };
  return { region: toRegion(table), show };
}

function toHead(labels: readonly string[]): HTMLTableRowElement {
  const head = element('tr', ...labels.map((label) => element('th', label)));
  for (const [at, cell] of [...head.cells].entries()) {
    cell.scope = 'col';
    if (at > 0) cell.className = 'n';
  }
  return head;
}

/** A row: its name, what is printed, its field if it has one, two cells for what comes of it. */
function toLine(
  name: string,
  printed: string,
  field: readonly (Node | string)[],
): HTMLTableRowElement {
  const head = element('th', name);
  head.scope = 'row';
  const cells = [printed, ...field, '', ''].map((content) => element('td', content));
  for (const cell of cells) cell.className = 'n';
  return element('tr', head, ...cells);
}

function toShare(share: number | undefined): string {
  return share === undefined ? '–' : `${formatNumber(share, 1)} %`;
}
