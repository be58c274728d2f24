import type { FieldForm, FieldsTold } from '../../told.ts';
import { post, Refused } from '../api.ts';
import type { Work } from '../desk/work.ts';
import { make, say } from '../html.ts';
import { control } from './field.ts';
import { gridOf, isGrid } from './grid.ts';
import { joinFile, partFile } from './words.ts';

/** The fields of a file as a form; each change is written to the file at once. */
export function formPane(work: Work) {
  let name = '';
  let shown = '';
  /** One change after another: each is made in what the last one left. */
  let queue: Promise<void> = Promise.resolve();
  let rendering: Promise<void> = Promise.resolve();
  const element = make('form', {
    ...{ class: 'fields', hidden: true, 'aria-labelledby': 'udkast' },
    onsubmit: (event) => event.preventDefault(),
  });
  const faultOf = (field: string) => element.querySelector(`[data-fault="${field}"]`);

  const showFaults = (faults: readonly string[]) => {
    for (const place of element.querySelectorAll('[data-fault]')) {
      const field = place.getAttribute('data-fault') ?? '';
      const own = faults.filter((fault) => new RegExp(`^${field}[.:]`).test(fault));
      const words = own.map((fault) => fault.replace(/^[\w.]+: /, ''));
      place.textContent = words.join(' ');
      const input = element.querySelector(`[id="felt-${field}"]`);
      if (own.length > 0) input?.setAttribute('aria-invalid', 'true');
      else input?.removeAttribute('aria-invalid');
    }
  };
  const set = async (file: string, field: string, value: unknown) => {
    const { head } = partFile(file, work.text(file));
    try {
      const told = await post<FieldsTold & { head: string }>('/api/field', {
        ...{ name: file, head, field },
        // What is left out of JSON cannot be told from what was not sent.
        value: value ?? null,
      });
      shown = file === name ? told.head : shown;
      // The words may have been written in meanwhile.
      const { body } = partFile(file, work.text(file));
      work.write(file, joinFile(file, { head: told.head, body }));
      if (file === name) showFaults(told.faults);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
      const place = faultOf(field);
      if (place) place.textContent = error.message;
    }
  };
  const rowOf = (field: FieldForm, values: FieldsTold['values']): HTMLElement => {
    const file = name;
    const write = (changed: unknown) => {
      queue = queue.then(() => set(file, field.name, changed));
    };
    return make(
      'div',
      { class: 'row' },
      isGrid(field)
        ? gridOf(field, values, write, `felt-${field.name}`)
        : control(field, values[field.name], write, `felt-${field.name}`),
      make('p', { class: 'fault', 'data-fault': field.name, id: `felt-${field.name}-fejl` }),
    );
  };
  const render = async (form: readonly FieldForm[]) => {
    const [file, head] = [name, shown];
    if (form.length === 0) return element.replaceChildren();
    const { values, faults } = await post<FieldsTold>('/api/fields', { name: file, head });
    // Another file was opened meanwhile.
    if (file !== name) return;
    const isMain = (field: FieldForm) => field.isRequired || values[field.name] !== undefined;
    const rows = (fields: readonly FieldForm[]) => fields.map((field) => rowOf(field, values));
    const unused = make('summary', {}, 'Felter, der ikke er brugt');
    element.replaceChildren(
      ...rows(form.filter(isMain)),
      make('details', { class: 'more' }, unused, ...rows(form.filter((one) => !isMain(one)))),
    );
    showFaults(faults);
  };
  return {
    element,
    async open(wanted: string, form: readonly FieldForm[]) {
      await queue;
      const { head } = partFile(wanted, work.text(wanted));
      if (wanted !== name || head !== shown) {
        [name, shown] = [wanted, head];
        rendering = render(form);
      }
      await rendering;
    },
    /** Shows a field, and opens what it is folded in; moves to it, unless that is quiet. */
    goTo(field: string, isQuiet = false) {
      const place = element.querySelector<HTMLElement>(`[id="felt-${field}"]`);
      const more = place?.closest('details');
      if (more) more.open = true;
      place?.scrollIntoView({ block: 'center' });
      if (!isQuiet) place?.focus();
    },
  };
}
