import { hasParts, partsOf } from './codes.ts';
import type { Draft, Rows } from './draft.ts';

/** How many labels two tables of two columns share when they are forms. */
const SHARED = 3;

/** Whether a row is the rest of a table's border: `-----  ---`. */
export function isBorder(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[-–—=_|+]{3,}$/.test(cell));
}

/** Tables that go on after notes or an empty line, with one row that is no head of another. */
export function joinRows(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex(({ kind }) => kind !== 'note');
    const last = joined[at];
    if (draft.kind === 'rows' && last?.kind === 'rows' && goesOn(last, draft))
      joined[at] = { kind: 'rows', rows: [...last.rows, ...draft.rows] };
    else joined.push(draft);
  }
  return joined;
}

function goesOn({ rows: above }: Rows, { rows: [row, more] }: Rows): boolean {
  return row !== undefined && more === undefined && row.length === above[0]?.length;
}

/**
 * Tables of two columns whose labels are those of another one are forms: each label a line, and
 * what it says as paragraphs and points after it.
 */
export function spreadForms(drafts: readonly Draft[]): Draft[] {
  const forms = drafts.filter((draft) => draft.kind === 'rows').filter(isNarrow);
  const isForm = (draft: Rows) =>
    forms.some((other) => other !== draft && sharedLabels(draft, other) >= SHARED);
  return drafts.flatMap((draft): Draft[] =>
    draft.kind === 'rows' && isNarrow(draft) && isForm(draft)
      ? draft.rows.flatMap(spread)
      : [draft],
  );
}

const isNarrow = ({ rows }: Rows) => rows.every(({ length }) => length === 2);

function sharedLabels(one: Rows, other: Rows): number {
  const labels = new Set(other.rows.map(([label]) => label));
  return one.rows.filter(([label]) => label && labels.has(label)).length;
}

function spread([label = '', cell = '']: readonly string[]): Draft[] {
  const parts = hasParts(cell) ? partsOf(cell) : [{ text: cell }];
  const said = parts.map(({ text, marker }): Draft => {
    if (marker === undefined) return { kind: 'lines', lines: [text] };
    return { kind: 'point', marker, depth: 0, text };
  });
  return [{ kind: 'lines', lines: [label], isLabel: true }, ...said];
}
