import { type Grid, shownText } from '../../domain/tables/grid.ts';
import { describeRank, numberColumn, rowName, withUnit } from '../../domain/tables/message.ts';
import { element } from '../element.ts';

const KEY = 'moedebilag:egen-raekke';

/**
 * A choice of the reader's own row, such as »Min kommune«: tells all its numbers, marks it, and
 * keeps it only when asked to.
 */
export function offerOwnRow(
  label: string,
  grid: Grid,
  mark: (key: string) => void,
  signal: AbortSignal,
): HTMLElement {
  const root = element('div');
  root.className = 'own-row';
  const select = element(
    'select',
    new Option(`${label} …`, ''),
    ...grid.rows.map((row) => new Option(rowName(row), row.key)),
  );
  const keep = element('input');
  keep.type = 'checkbox';
  const keepLabel = element('label', keep, ' Husk det i denne browser');
  const answer = element('p');
  select.ariaLabel = label;
  root.append(select, keepLabel, answer);
  const show = () => {
    keepLabel.hidden = select.value === '';
    answer.textContent = describeRow(grid, select.value);
    mark(select.value);
  };
  const remember = () => {
    if (keep.checked && select.value) write(select.value);
    else localStorage.removeItem(KEY);
  };
  select.addEventListener('change', () => [show(), remember()], { signal });
  keep.addEventListener('change', remember, { signal });
  const kept = read();
  keep.checked = kept !== null;
  if (grid.rows.some(({ key }) => key === kept)) select.value = kept ?? '';
  show();
  return root;
}

/** A row in one line: `Skive: 1.308 (1.000 kr.) · nr. 12 af 19 · Beregnet: Andel 3,6 %`. */
function describeRow(grid: Grid, key: string): string {
  const row = grid.rows.find((candidate) => candidate.key === key);
  const at = numberColumn(grid);
  const column = grid.columns[at];
  if (!row || !column) return '';
  const computed = grid.columns.flatMap((other, index) =>
    other.formula ? [`${other.label} ${shownText(row.cells[index], other)}`] : [],
  );
  const printed = `${rowName(row)}: ${withUnit(Number(row.cells[at]), column)}`;
  const rank = describeRank(grid, row, at);
  const rest = computed.length > 0 ? [`Beregnet: ${computed.join(' · ')}`] : [];
  return [printed, rank, ...rest].join(' · ');
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage is blocked: then nothing is kept.
    return null;
  }
}

function write(key: string) {
  try {
    localStorage.setItem(KEY, key);
  } catch (error) {
    console.error('own-row:', error);
  }
}
