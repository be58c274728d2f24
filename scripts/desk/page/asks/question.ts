import type { DeskTold, FieldForm, KeptDecision, QuestionTold } from '../../told.ts';
import { Refused } from '../api.ts';
import { type Fields, faultsOf } from '../desk/fields.ts';
import type { Place } from '../desk/meeting.ts';
import { control } from '../draft/field.ts';
import { isGrid } from '../draft/grid.ts';
import { make, say } from '../html.ts';

/** A field that answers a decision: whose, and how it is filled in. */
export interface Answering {
  readonly name: string;
  readonly decision: KeptDecision;
  readonly field: FieldForm;
}

/** The fields that can be filled in where a question is asked; none for rows of a table. */
export function answeringOf(told: DeskTold, { fields, decisions }: QuestionTold): Answering[] {
  return decisions.flatMap((decision) => {
    const name = nameOf(decision, told);
    const form = told.files.find((file) => file.name === name)?.form ?? [];
    return form
      .filter((field) => fields.includes(field.name) && !isGrid(field))
      .map((field) => ({ name, decision, field }));
  });
}

/** A file's name below its meeting's folder, or among those that all meetings share. */
export function nameOf({ file }: KeptDecision, { id }: DeskTold): string {
  return file.replace(`src/content/${id}/`, '').replace('src/content/', '');
}

/** What a file is called at the desk. */
export function titleOf(told: DeskTold, name: string): string {
  return told.files.find((one) => one.name === name)?.title ?? name;
}

/** The fields that answer a question, each with what its file has now. */
export async function answerFields(
  told: DeskTold,
  answering: readonly Answering[],
  { fields, goTo }: { readonly fields: Fields; readonly goTo: (place: Place) => void },
): Promise<HTMLElement[]> {
  const names = [...new Set(answering.map(({ name }) => name))];
  const read = await Promise.all(names.map((name) => fields.read(name)));
  const isOne = names.length === 1;
  const takes = new Set(answering.map(({ decision }) => decision.taken));
  return answering.map(({ name, field, decision }, index) => {
    const { values, faults } = read[names.indexOf(name)] ?? { values: {}, faults: [] };
    const id = `svar-${index}`;
    const fault = make('p', { class: 'fault', id: `${id}-fejl` }, faultsOf(field.name, faults));
    const write = (value: unknown) => {
      fields
        .set(name, field.name, value)
        .then((found) => {
          fault.textContent = faultsOf(field.name, found);
        })
        .catch((error: unknown) => {
          if (!(error instanceof Refused)) throw error;
          fault.textContent = error.message;
          say(error.message);
        });
    };
    // Of several papers the label is the paper, and each has its own doubt.
    const hint = takes.size > 1 ? decision.taken : '';
    const title = titleOf(told, name).replace(/^Tabel: /, '');
    const isAlone = answering.filter((one) => one.name === name).length === 1;
    const label = isAlone ? title : `${title}: ${field.label}`;
    const shown = isOne ? field : { ...field, label, hint };
    const row = make(
      'div',
      { class: 'answer' },
      control(shown, values[field.name], write, id),
      fault,
    );
    if (!isOne)
      row.addEventListener('focusin', () => goTo({ name, field: field.name, isQuiet: true }));
    return row;
  });
}
