import type { ChangedLine, ConflictTold } from '../../told.ts';
import { get, post, Refused } from '../api.ts';
import { button, make, say } from '../html.ts';
import type { Work } from './work.ts';

/** A window over the page with a heading, that closes by Escape and by its button. */
export function openDialog(title: string, ...content: readonly HTMLElement[]): HTMLDialogElement {
  const dialog = make('dialog', { 'aria-labelledby': 'vindue', onclose: () => dialog.remove() });
  const close = button('Luk', () => dialog.close());
  dialog.append(
    make('p', { class: 'tools' }, make('h2', { id: 'vindue', tabindex: -1 }, title), close),
    ...content,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Saves all changes; tells and returns false when a person must look at something first. */
export async function saveAll(work: Work, reopen: () => void): Promise<boolean> {
  const { edits } = work;
  if (edits.length === 0) return true;
  say('Gemmer …');
  try {
    const sent = { meeting: work.told.id, edits };
    const conflicts = await post<ConflictTold[]>('/api/save', sent);
    if (conflicts.length > 0) {
      for (const { name, disk, text } of conflicts) work.meet(name, disk, text);
      reopen();
      tellConflicts(work, conflicts);
      return false;
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(error.message);
    return false;
  }
  work.settle(edits);
  say('Gemt.');
  // That a tab keeps its old name until then is no reason to say that it was not saved.
  const asked = new URLSearchParams({ meeting: work.told.id });
  const titles = get<Record<string, string>>(`/api/titles?${asked}`);
  void titles.then((told) => work.retitle(told)).catch(() => undefined);
  return true;
}

/** Shows what saving would change, line by line. */
export async function showChanges(work: Work, reopen: () => void) {
  const { edits } = work;
  const changes = await post<{ name: string; lines: ChangedLine[] }[]>('/api/changes', { edits });
  const parts = changes.map(({ name, lines }) => {
    const undo = button('Fortryd', () => {
      work.write(name, edits.find((edit) => edit.name === name)?.base ?? '');
      reopen();
      part.replaceChildren(make('p', {}, `${titleOf(work, name)}: fortrudt.`));
      part.tabIndex = -1;
      part.focus();
    });
    undo.setAttribute('aria-label', `Fortryd ændringerne i ${titleOf(work, name)}`);
    const head = make('p', { class: 'tools' }, make('h3', {}, titleOf(work, name)), undo);
    const part = make('section', {}, head, linesOf(lines));
    return part;
  });
  openDialog('Hvad der ændres', ...parts, ...addedParts(work));
}

/** What the import has put into files of all meetings. */
export function addedIn({ told }: Work) {
  return told.questions.flatMap(({ decisions }) => decisions.filter(({ added }) => added));
}

function addedParts(work: Work): HTMLElement[] {
  return addedIn(work).map(({ file, words }) => {
    const title = titleOf(work, file.replace('src/content/', ''));
    const lines = [{ kind: 'added', text: `Numre, der ser ud som ${words}` }] as const;
    const why = 'Skrevet af indhentningen i en fil, som alle møder deler. Det er gemt.';
    return make('section', {}, make('h3', {}, title), make('p', {}, why), linesOf(lines));
  });
}

function linesOf(lines: readonly ChangedLine[]): HTMLElement {
  const rows = lines.map(({ kind, text }) => {
    if (kind === 'added') return make('ins', {}, text || ' ');
    return kind === 'removed' ? make('del', {}, text || ' ') : make('span', {}, text || ' ');
  });
  return make(
    'div',
    { class: 'changes', tabindex: 0, role: 'group', 'aria-label': 'Linjer' },
    ...rows,
  );
}

function tellConflicts(work: Work, conflicts: readonly ConflictTold[]) {
  const parts = conflicts.map(({ name, differences }) =>
    make(
      'section',
      {},
      make('h3', {}, titleOf(work, name)),
      ...differences.map(({ line, own, drafted }) =>
        make(
          'div',
          {},
          make('p', {}, `Linje ${line}: begge har ændret det samme. Dit står i udkastet.`),
          linesOf([
            ...toLines(own).map((text) => ({ kind: 'added', text }) as const),
            ...toLines(drafted).map((text) => ({ kind: 'removed', text }) as const),
          ]),
        ),
      ),
      differences.length === 0 &&
        make('p', {}, 'I har ændret hver sit sted. Begge ændringer står nu i udkastet.'),
    ),
  );
  const told = 'En fil er ændret på disken, siden du åbnede den. Intet er skrevet over.';
  const next = 'Se udkastet efter, og gem igen.';
  openDialog('Filen er ændret imens', make('p', {}, `${told} ${next}`), ...parts);
}

function toLines(text: string): string[] {
  return text.split('\n');
}

function titleOf({ told }: Work, name: string): string {
  return told.files.find((file) => file.name === name)?.title ?? name;
}
