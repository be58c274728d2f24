import type { Fields } from '../desk/fields.ts';
import type { Place } from '../desk/meeting.ts';
import type { OriginalPlace } from '../desk/original.ts';
import type { Work } from '../desk/work.ts';
import { button, make } from '../html.ts';
import { formPane } from './form.ts';
import { lineOfField, lineOfRow, linesOf } from './source-line.ts';
import { partFile, wordsPane } from './words.ts';

/** A file as it is being written: its words as text, its fields as a form. */
export function draftPane(
  work: Work,
  { fields, showOriginal }: { fields: Fields; showOriginal: (place: OriginalPlace) => void },
) {
  let name = '';
  const listeners: ((name: string) => void)[] = [];
  const title = make('h2', { id: 'udkast' });
  const tell = (place: Omit<OriginalPlace, 'paper'>) =>
    showOriginal({ ...place, paper: paperOf() });
  const words = wordsPane(work, tell);
  const form = formPane(work, fields, (file, cells) => {
    const line = lineOfRow(work.told.source, cells, linesOf(work.text(file)));
    if (line !== undefined) tell({ line });
  });
  const asWords = button('Ord', () => show('words'));
  const asFields = button('Felter', () => show('fields'));
  const tools = make('div', { class: 'tools' }, title, asWords, asFields);
  const element = make(
    'section',
    { class: 'pane draft', 'aria-labelledby': 'udkast' },
    tools,
    words.element,
    form.element,
  );

  const told = () => work.told.files.find((file) => file.name === name);
  const paperOf = () => {
    const table = /^appendix: (.*)$/m.exec(work.text(name))?.[1];
    return table ?? name.replace(/\.mdx$/, '');
  };
  const show = (wanted: 'words' | 'fields') => {
    const hasForm = (told()?.form.length ?? 0) > 0;
    const isFields = wanted === 'fields' && hasForm;
    asWords.hidden = !hasForm;
    asFields.hidden = !hasForm;
    asWords.textContent = name.endsWith('.mdx') ? 'Papirets ord' : 'Som tekst';
    asWords.setAttribute('aria-pressed', String(!isFields));
    asFields.setAttribute('aria-pressed', String(isFields));
    words.element.hidden = isFields;
    form.element.hidden = !isFields;
  };
  const open = async (wanted: string, view?: 'words' | 'fields') => {
    const isNew = wanted !== name;
    name = wanted;
    title.textContent = told()?.title ?? name;
    show(view ?? (name.endsWith('.mdx') ? 'words' : 'fields'));
    for (const listener of listeners) listener(name);
    if (isNew) tell({ line: linesOf(work.text(name)).first });
    words.open(name);
    await form.open(name, told()?.form ?? []);
  };
  const goTo = async (place: Place) => {
    const { head } = partFile(place.name, work.text(place.name));
    const isHead = place.line !== undefined && place.line <= head.split('\n').length;
    const hasForm = work.told.files.some(
      (file) => file.name === place.name && file.form.length > 0,
    );
    const field = place.field ?? (isHead && hasForm ? fieldAt(head, place) : undefined);
    await open(place.name, field && hasForm ? 'fields' : 'words');
    const line =
      place.sourceLine ??
      lineOfField(work.told.source, work.text(name), field) ??
      linesOf(work.text(name)).first;
    tell({ line, page: place.page });
    if (field && hasForm) form.goTo({ ...place, field });
    else await words.goTo(place);
  };
  work.onChange((changed) => {
    if (changed === name) title.textContent = told()?.title ?? name;
  });
  return {
    element,
    /** The buttons above the draft. */
    tools,
    open: (wanted: string) => void open(wanted),
    goTo: (place: Place) => void goTo(place),
    /** Shows the file anew: it has become another on disk. */
    reopen: () => void open(name, form.element.hidden ? 'words' : 'fields'),
    onOpen: (listener: (name: string) => void) => void listeners.push(listener),
    get name() {
      return name;
    },
  };
}

/** The field that a line of a head belongs to. */
function fieldAt(head: string, { name, line = 1 }: Place): string | undefined {
  // A paper has a line of dashes before its fields.
  const before = head.split('\n').slice(0, name.endsWith('.mdx') ? line - 1 : line);
  return before.findLast((text) => /^\w+:/.test(text))?.split(':')[0];
}
