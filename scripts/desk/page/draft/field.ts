import type { FieldForm } from '../../told.ts';
import { button, make } from '../html.ts';

/** What is called with a field's new value; nothing when the field is left out. */
type Write = (value: unknown) => void;

/** The control of a field with its label and what its schema says of it. */
export function control(field: FieldForm, value: unknown, write: Write, id: string): HTMLElement {
  if (field.kind === 'group') return groupOf(field, value, write, id);
  if (field.kind === 'rows') return rowsOf(field, value, write, id);
  const input = inputOf(field, value, write);
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-hint ${id}-fejl`);
  const label = make('label', { for: id }, field.label);
  const hint = make('small', { id: `${id}-hint` }, field.hint);
  return field.kind === 'yesNo'
    ? make('div', { class: 'field yes' }, input, label, hint)
    : make('div', { class: 'field' }, label, input, hint);
}

function inputOf(field: FieldForm, value: unknown, write: Write) {
  const unset = field.isRequired ? '' : undefined;
  if (field.kind === 'yesNo') {
    const input = make('input', { type: 'checkbox', checked: value === true });
    const no = field.isRequired ? false : undefined;
    input.addEventListener('change', () => write(input.checked ? true : no));
    return input;
  }
  if (field.kind === 'choice') {
    const input = make('select');
    const known = field.options ?? [];
    const said = String(value ?? '');
    const isNamed = known.some((one) => one.value === '');
    const none = field.isRequired || isNamed ? [] : [{ value: '', label: 'intet valgt' }];
    // What is said and cannot be chosen is shown, so that it is not lost.
    const isOther = said !== '' && known.every((one) => one.value !== said);
    const options = [...none, ...known, ...(isOther ? [{ value: said, label: said }] : [])];
    input.append(...options.map(({ value, label }) => make('option', { value }, label)));
    input.value = said;
    input.addEventListener('change', () => write(input.value || unset));
    return input;
  }
  if (field.kind === 'number') {
    const input = make('input', { type: 'text', inputmode: 'numeric', value: textOf(value) });
    input.addEventListener('input', () => {
      const number = Number(input.value);
      const isNumber = input.value.trim() !== '' && Number.isFinite(number);
      write(isNumber ? number : input.value || unset);
    });
    return input;
  }
  const isList = ['words', 'numbers', 'cells'].includes(field.kind);
  const input =
    isList || field.kind === 'long' ? make('textarea', { rows: rowsOfText(field) }) : make('input');
  input.value = isList && Array.isArray(value) ? value.map(lineOf).join('\n') : textOf(value);
  const read = () => {
    if (!isList) return input.value.trim() || unset;
    const list = itemsOf(field, input.value);
    if (typeof value === 'string' && list.length === 1) return list[0];
    return list.length > 0 || field.isRequired ? list : undefined;
  };
  input.addEventListener('input', () => write(read()));
  return input;
}

/** As high as the most that may be written, in a narrow column. */
function rowsOfText({ most = 0 }: FieldForm): number {
  return Math.min(Math.max(Math.ceil(most / SIGNS), 2), 5);
}

/** About how many signs a line of a narrow column holds. */
const SIGNS = 40;

/** An item of a list as a line. */
function lineOf(item: unknown): string {
  return Array.isArray(item) ? item.map(textOf).join(' | ') : textOf(item);
}

/** The items that are typed, a line each. */
function itemsOf({ kind }: FieldForm, typed: string): unknown[] {
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.flatMap((line): unknown[] => {
    if (line === '') return [];
    if (kind === 'cells') return [line.split('|').map((cell) => cell.trim())];
    // What is no number is left for the schema to tell of.
    return [kind === 'numbers' && /^\d+$/.test(line) ? Number(line) : line];
  });
}

function groupOf(field: FieldForm, value: unknown, write: Write, id: string): HTMLElement {
  const values: Record<string, unknown> = { ...valuesOf(value) };
  const parts = (field.fields ?? []).map((part) =>
    control(
      part,
      values[part.name],
      (changed) => {
        values[part.name] = changed;
        const filled = filledOf(values);
        write(Object.keys(filled).length > 0 || field.isRequired ? filled : undefined);
      },
      `${id}-${part.name}`,
    ),
  );
  return fieldset(field, id, parts);
}

function rowsOf(field: FieldForm, value: unknown, write: Write, id: string): HTMLElement {
  const rows = (Array.isArray(value) ? value : []).map(valuesOf);
  const list = make('ol', { class: 'rows' });
  const tell = () => {
    const filled = rows.map(filledOf);
    write(filled.length > 0 || field.isRequired ? filled : undefined);
  };
  const render = () => list.replaceChildren(...rows.map(rowAt));
  const rowAt = (row: Record<string, unknown>, index: number) => {
    const parts = (field.fields ?? []).map((part) => {
      const set = (changed: unknown) => {
        row[part.name] = changed;
        tell();
      };
      return control(part, row[part.name], set, `${id}-${index}-${part.name}`);
    });
    const remove = button('Fjern', () => {
      rows.splice(index, 1);
      render();
      tell();
      add.focus();
    });
    remove.setAttribute('aria-label', `Fjern nummer ${index + 1} under ${field.label}`);
    return make('li', {}, ...parts, remove);
  };
  const add = button('Tilføj', () => {
    const said = (field.fields ?? []).filter(isBlank).map(({ name }) => [name, false]);
    rows.push(Object.fromEntries(said));
    render();
    list.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  add.setAttribute('aria-label', `Tilføj under ${field.label}`);
  render();
  return fieldset(field, id, [list, add]);
}

function fieldset(field: FieldForm, id: string, parts: readonly HTMLElement[]): HTMLElement {
  const legend = make('legend', {}, field.label);
  const hint = make('small', { id: `${id}-hint` }, field.hint);
  const given = { id, class: 'field', tabindex: -1, 'aria-describedby': `${id}-hint ${id}-fejl` };
  return make('fieldset', given, legend, hint, ...parts);
}

/** A yes or no that must be said has an answer from the start. */
function isBlank({ kind, isRequired }: FieldForm): boolean {
  return kind === 'yesNo' && isRequired;
}

function valuesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function filledOf(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
