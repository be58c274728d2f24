import { answerOf } from '../../domain/tables/answer.ts';
import { type Grid, type GridRow, shownText } from '../../domain/tables/grid.ts';
import { describeRank, numberColumn, rowName, withUnit } from '../../domain/tables/message.ts';
import { municipalityPath } from '../../domain/tables/municipality-row.ts';
import { element } from '../element.ts';
import type { TableLines } from './table-lines.ts';
import type { TableSetup } from './table-reader.ts';
import type { TableTools } from './table-tools.ts';

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
  tools: Pick<TableTools, 'say'>,
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
  select.ariaLabel = ownRow;
  const show = () => {
    const row = grid.rows.find(({ key }) => key === select.value);
    said.hidden = row === undefined;
    sentence.replaceChildren(...(row ? toSentence(grid, row, answer) : []));
    lines.markOwn(select.value);
  };
  const remember = () => {
    if (keep.checked && select.value) write(select.value);
    else localStorage.removeItem(KEY);
  };
  select.addEventListener(
    'change',
    () => {
      show();
      remember();
      tools.say(sentence.textContent);
    },
    { signal },
  );
  keep.addEventListener('change', remember, { signal });
  const kept = read();
  keep.checked = kept !== null;
  if (grid.rows.some(({ key }) => key === kept)) select.value = kept ?? '';
  show();
  return { select, said };
}

/**
 * What there is to say of a row: the table's answer, else all its numbers; its name leads to its
 * page, if it has one.
 */
function toSentence(grid: Grid, row: GridRow, answer: string | undefined): (Node | string)[] {
  const name = rowName(row);
  const number = numberColumn(grid);
  const sentence = answer ? answerOf(answer, grid, row) : describeRow(grid, row, number);
  const rank = describeRank(grid, row, number);
  const rest = element('span', ` ${rank.charAt(0).toUpperCase()}${rank.slice(1)}.`);
  const path = municipalityPath(row.key);
  const at = sentence.indexOf(name);
  if (!path || at < 0) return [sentence, rest];
  const link = element('a', name);
  link.href = import.meta.env.BASE_URL + path;
  return [sentence.slice(0, at), link, sentence.slice(at + name.length), rest];
}

/** A row's number and what is computed: `Skive: 1.308 (1.000 kr.) · Beregnet: Andel 3,6 %.` */
function describeRow({ columns }: Grid, row: GridRow, at: number): string {
  const column = columns[at];
  const printed = column ? [`${rowName(row)}: ${withUnit(Number(row.cells[at]), column)}`] : [];
  const computed = columns.flatMap((other, index) =>
    other.formula ? [`${other.label} ${shownText(row.cells[index], other)}`] : [],
  );
  const rest = computed.length > 0 ? [`Beregnet: ${computed.join(' · ')}`] : [];
  return `${[...printed, ...rest].join(' · ')}.`;
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
