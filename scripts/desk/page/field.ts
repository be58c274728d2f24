import type { FieldForm } from '../told.ts';
import { button, make } from './html.ts';

/** What is called with a field's new value; nothing when the field is left out. */
type Write = (value: unknown) => void;

const CHOICES: Readonly<Record<string, string>> = { printed: 'trykt', derived: 'udledt' };

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
  const left = field.isRequired ? '' : undefined;
  if (field.kind === 'yesNo') {
    const input = make('input', { type: 'checkbox', checked: value === true });
    const unset = field.isRequired ? false : undefined;
    input.addEventListener('change', () => write(input.checked ? true : unset));
    return input;
  }
  if (field.kind === 'choice') {
    const input = make('select');
    const options = [...(field.isRequired ? [] : ['']), ...(field.options ?? [])];
    input.append(...options.map((option) => optionOf(field, option)));
    input.value = String(value ?? '');
    input.addEventListener('change', () => write(input.value || left));
    return input;
  }
  if (field.kind === 'number') {
    const input = make('input', { type: 'text', inputmode: 'numeric', value: textOf(value) });
    input.addEventListener('change', () => {
      const number = Number(input.value);
      const isNumber = input.value.trim() !== '' && Number.isFinite(number);
      write(isNumber ? number : input.value || left);
    });
    return input;
  }
  const isWords = field.kind === 'words';
  const input = isWords || field.kind === 'long' ? make('textarea', { rows: 2 }) : make('input');
  input.value = isWords && Array.isArray(value) ? value.map(textOf).join('\n') : textOf(value);
  const read = () => {
    if (!isWords) return input.value.trim() || left;
    const words = input.value.split('\n').map((line) => line.trim());
    const list = words.filter((line) => line !== '');
    if (typeof value === 'string' && list.length === 1) return list[0];
    return list.length > 0 || field.isRequired ? list : undefined;
  };
  input.addEventListener('change', () => write(read()));
  return input;
}

/** The name of a choice stands in what its field says: `letter (brev)`. */
function optionOf({ hint }: FieldForm, option: string): HTMLOptionElement {
  const [, told] = new RegExp(`\\b${option} \\(([^)]+)\\)`).exec(hint) ?? [];
  const text = option === '' ? 'intet valgt' : (told ?? CHOICES[option] ?? option);
  return make('option', { value: option }, text);
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
