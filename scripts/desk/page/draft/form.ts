import type { FieldForm, FieldsTold } from '../../told.ts';
import { Refused } from '../api.ts';
import { type Fields, faultsOf } from '../desk/fields.ts';
import type { Place } from '../desk/meeting.ts';
import type { Work } from '../desk/work.ts';
import { make, say } from '../html.ts';
import { control } from './field.ts';
import { gridOf, isGrid } from './grid.ts';
import { partFile } from './words.ts';

/** The fields of a file as a form; each change is written to the file at once. */
export function formPane(
  work: Work,
  fields: Fields,
  tellRow: (name: string, cells: readonly string[]) => void,
) {
  let name = '';
  let shown = '';
  let form: readonly FieldForm[] = [];
  /** How many changes of its own are on their way: they do not change what it shows. */
  let own = 0;
  let rendering: Promise<void> = Promise.resolve();
  const element = make('form', {
    ...{ class: 'fields', hidden: true, 'aria-labelledby': 'udkast' },
    onsubmit: (event) => event.preventDefault(),
  });
  const headOf = () => partFile(name, work.text(name)).head;

  const showFaults = (faults: readonly string[]) => {
    for (const place of element.querySelectorAll('[data-fault]')) {
      const field = place.getAttribute('data-fault') ?? '';
      const words = faultsOf(field, faults);
      place.textContent = words;
      const input = element.querySelector(`[id="felt-${field}"]`);
      if (words !== '') input?.setAttribute('aria-invalid', 'true');
      else input?.removeAttribute('aria-invalid');
    }
  };
  const set = async (file: string, field: string, value: unknown) => {
    own++;
    try {
      const faults = await fields.set(file, field, value);
      if (file !== name) return;
      shown = headOf();
      showFaults(faults);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
      const place = element.querySelector(`[data-fault="${field}"]`);
      if (place) place.textContent = error.message;
    } finally {
      own--;
    }
  };
  const rowOf = (field: FieldForm, values: FieldsTold['values']): HTMLElement => {
    const file = name;
    const id = `felt-${field.name}`;
    const write = (changed: unknown) => void set(file, field.name, changed);
    return make(
      'div',
      { class: 'row' },
      isGrid(field)
        ? gridOf(field, values, { write, tellRow: (cells) => tellRow(file, cells) }, id)
        : control(field, values[field.name], write, id),
      make('p', { class: 'fault', 'data-fault': field.name, id: `${id}-fejl` }),
    );
  };
  const render = async () => {
    const file = name;
    if (form.length === 0) return element.replaceChildren();
    const { values, faults } = await fields.read(file);
    // Another file was opened meanwhile.
    if (file !== name) return;
    const isMain = (field: FieldForm) => field.isRequired || values[field.name] !== undefined;
    const rows = (some: readonly FieldForm[]) => some.map((field) => rowOf(field, values));
    const unused = make('summary', {}, 'Felter, der ikke er brugt');
    element.replaceChildren(
      ...rows(form.filter(isMain)),
      make('details', { class: 'more' }, unused, ...rows(form.filter((one) => !isMain(one)))),
    );
    showFaults(faults);
  };
  // What is answered above the draft, or put into a list there, stands here too.
  work.onChange((changed) => {
    if (changed !== name || own > 0 || element.hidden || headOf() === shown) return;
    shown = headOf();
    rendering = render();
  });
  return {
    element,
    async open(wanted: string, its: readonly FieldForm[]) {
      await fields.settled();
      const { head } = partFile(wanted, work.text(wanted));
      if (wanted !== name || head !== shown) {
        [name, shown, form] = [wanted, head, its];
        rendering = render();
      }
      await rendering;
    },
    /** Shows a field, and opens what it is folded in; moves to it, unless that is quiet. */
    goTo({ field, row, column, isQuiet = false }: Place) {
      const whole = element.querySelector<HTMLElement>(`[id="felt-${field}"]`);
      const place = whole && row !== undefined ? (cellOf(whole, row, column) ?? whole) : whole;
      const more = place?.closest('details');
      if (more) more.open = true;
      // In one column it would take what is being decided out of view.
      const isBeside = matchMedia('(min-width: 60rem)').matches;
      if (!isQuiet || isBeside) place?.scrollIntoView({ block: 'center' });
      if (!isQuiet) place?.focus();
    },
  };
}

/** The cell of a table's row in a column, or else its first; of other rows the first field. */
function cellOf(whole: HTMLElement, row: number, column = ''): HTMLElement | undefined {
  const own = whole.querySelectorAll(':scope tbody > tr, :scope > .rows > li')[row];
  const inputs = [...(own?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
  const named = inputs.find((one) => one.getAttribute('aria-label')?.startsWith(`${column}, `));
  return named ?? inputs[0];
}
