import { type Grid, rowName } from '../../domain/tables/grid.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './own-row.css?inline';
import type { TableLines } from './table-lines.ts';
import type { TableSetup } from './table-reader.ts';
import type { TableTools } from './table-tools.ts';

adoptStyles(styles);

const KEY = 'moedebilag:egen-raekke';

/** A choice of the reader's own row, and what is said of the row that is chosen. */
export interface OwnRow {
  readonly select: HTMLSelectElement;
  readonly said: HTMLElement;
}

/**
 * A choice of the reader's own row, such as »Min kommune«: answers for it, marks it, and keeps it
 * only when asked to.
 */
export function offerOwnRow(
  { ownRow = '', answer }: TableSetup,
  grid: Grid,
  lines: Pick<TableLines, 'markOwn'>,
  tools: Pick<TableTools, 'attempt' | 'say'>,
  signal: AbortSignal,
): OwnRow {
  const select = element(
    'select',
    new Option(`${ownRow} …`, ''),
    ...grid.rows.map((row) => new Option(rowName(row), row.key)),
  );
  const keep = element('input');
  keep.type = 'checkbox';
  const keepLabel = element('label', keep, 'Husk det', element('span', ' i denne browser'));
  const sentence = element('p');
  const said = element('div', sentence, ' ', keepLabel);
  said.className = 'own-row';
  select.setAttribute('aria-label', ownRow);
  const show = async () => {
    const row = grid.rows.find(({ key }) => key === select.value);
    said.hidden = true;
    lines.markOwn(select.value);
    if (!row) return;
    const { toSentence } = await import('./own-row-answer.ts');
    // Another may have been chosen meanwhile.
    if (row.key !== select.value) return;
    sentence.replaceChildren(...toSentence(grid, row, answer));
    said.hidden = false;
  };
  const remember = () => write(keep.checked ? select.value : '');
  select.addEventListener(
    'change',
    () => {
      remember();
      tools.attempt(
        show().then(() => tools.say(sentence.textContent)),
        select,
      );
    },
    { signal },
  );
  keep.addEventListener('change', remember, { signal });
  const kept = read();
  keep.checked = kept !== null;
  if (grid.rows.some(({ key }) => key === kept)) select.value = kept ?? '';
  tools.attempt(show());
  return { select, said };
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
    if (key) localStorage.setItem(KEY, key);
    else localStorage.removeItem(KEY);
  } catch (error) {
    console.error('own-row:', error);
  }
}
