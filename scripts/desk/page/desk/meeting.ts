import type { DeskTold } from '../../told.ts';
import { asksPane } from '../asks/asks.ts';
import { titleOf } from '../asks/question.ts';
import { draftPane } from '../draft/draft.ts';
import { button, later, make, say } from '../html.ts';
import { fieldsOf } from './fields.ts';
import { originalPane } from './original.ts';
import { showPaperActs } from './paper-acts.ts';
import { showPreview } from './preview.ts';
import { addedIn, saveAll, showChanges } from './saving.ts';
import { Work } from './work.ts';

/** A place of a meeting's files, and of what it was made of. */
export interface Place {
  readonly name: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  /** Of a table's field: the row, from 0, and what its column is called. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly sourceLine?: number | undefined;
  readonly page?: number | undefined;
  /** What stands there: it is marked alone, when it does. */
  readonly words?: string;
  /** Whether it is only shown, and the focus stays where it is. */
  readonly isQuiet?: boolean;
}

/** The desk of a meeting: what was received beside what is made of it. */
export function showMeeting(main: HTMLElement, told: DeskTold, reload: () => Promise<void>) {
  document.title = `${told.title} · Redaktionens bord`;
  const work = new Work(told);
  const fields = fieldsOf(work);
  const original = originalPane(told);
  const draft = draftPane(work, { fields, showOriginal: original.show });
  const save = () => saveAll(work, draft.reopen);
  const asks = asksPane(work, {
    ...{ fields, goTo: draft.goTo, save },
    tryIt: () => void alone(asks.tryAll),
  });
  const paper = () => draft.name.replace(/\.mdx$/, '');
  const saveButton = button('Gem', () => void save(), { class: 'main' });
  const changes = button('Vis, hvad der ændres', () => void showChanges(work, draft.reopen));
  const tryButton = button('Prøv', () => void alone(asks.tryAll));
  const preview = button('', () => void alone(() => showPreview(work, paper(), save)));
  const state = make('span', { class: 'soft state' });
  /** One build after another: two at once would write over one another. */
  const alone = async (build: () => Promise<void>) => {
    const from = document.activeElement;
    for (const one of [tryButton, preview]) one.disabled = true;
    await build().finally(() => {
      for (const one of [tryButton, preview]) one.disabled = false;
      // A button that is disabled loses the focus, and a list of faults may have taken it since.
      if (document.activeElement === document.body && from instanceof HTMLElement) from.focus();
    });
  };
  const showState = () => {
    const { length } = work.edits;
    saveButton.disabled = length === 0;
    changes.disabled = length === 0 && addedIn(work).length === 0;
    tryButton.textContent = length === 0 ? 'Prøv' : 'Gem og prøv';
    preview.textContent = length === 0 ? 'Se, som læserne ser det' : 'Gem, og se siden';
    state.textContent = length === 0 ? 'Alt er gemt' : 'Ikke gemt endnu';
    for (const file of files.querySelectorAll('button')) {
      const isUnsaved = work.edits.some(({ name }) => name === file.value);
      file.classList.toggle('unsaved', isUnsaved);
      file.textContent = titleOf(work.told, file.value);
    }
  };
  const own = button(
    'Omdøb eller slet',
    () => void showPaperActs(work, draft.name, { save, reload }),
  );
  const files = fileList(told, (name) => draft.open(name));
  work.onChange(showState);
  draft.tools.append(own);
  draft.onOpen((name) => {
    own.hidden = !name.endsWith('.mdx');
    for (const file of files.querySelectorAll('button'))
      file.setAttribute('aria-pressed', String(file.value === name));
  });
  main.className = 'desk';
  main.replaceChildren(
    make(
      'div',
      { class: 'bar' },
      make('h1', { tabindex: -1 }, told.title),
      state,
      saveButton,
      changes,
      tryButton,
      preview,
    ),
    files,
    asks.element,
    make('div', { class: 'pair' }, original.element, draft.element),
  );
  showState();
  const [first] = told.files;
  if (first) draft.open(first.name);
  asks.start();
  if (work.edits.length > 0)
    later(() => say('Det, der ikke var gemt sidst, er her endnu. Se det efter, og gem.'), 100)();
}

function fileList({ files }: DeskTold, open: (name: string) => void): HTMLElement {
  // The formats of case IDs are asked about as words, and written by who knows patterns.
  const shown = files.filter(({ name }) => name !== 'case-ids.yaml');
  const items = shown.map(({ name, title }) =>
    make(
      'li',
      {},
      button(title, () => open(name), { value: name, title: name }),
    ),
  );
  return make('nav', { class: 'files-nav', 'aria-label': 'Filer' }, make('ul', {}, ...items));
}
