import type { RemovalTold } from '../../told.ts';
import { follow, get, post, Refused } from '../api.ts';
import { button, make, say } from '../html.ts';
import { openDialog } from './saving.ts';
import type { Work } from './work.ts';

/** What is done when a paper has another name, or is gone. */
export interface PaperActs {
  readonly save: () => Promise<boolean>;
  /** Opens the meeting anew, at a file if one is named. */
  readonly reload: () => Promise<void>;
}

/** The window in which a paper gets another address, or is deleted while it is only a draft. */
export async function showPaperActs(work: Work, name: string, { save, reload }: PaperActs) {
  const { id, files } = work.told;
  const slug = name.replace(/\.mdx$/, '');
  const title = files.find((file) => file.name === name)?.title ?? slug;
  const fault = make('p', { class: 'fault', id: 'papir-fejl' });
  const dialog = openDialog(title);
  const input = make('input', {
    ...{ id: 'papir-navn', value: slug, autocomplete: 'off', spellcheck: false },
    'aria-describedby': 'papir-hint papir-fejl',
  });
  const attempt = async (act: () => Promise<unknown>, told: string) => {
    if (work.edits.length > 0 && !(await save())) return dialog.close();
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      fault.textContent = error.message;
      return say(error.message);
    }
    dialog.close();
    await reload();
    return say(told);
  };
  const rename = () =>
    attempt(() => post('/api/rename', { meeting: id, name, to: input.value }), RENAMED);
  const form = make(
    'form',
    {
      class: 'field',
      onsubmit: (event) => {
        event.preventDefault();
        void rename();
      },
    },
    make('label', { for: input.id }, 'Navnet i adressen'),
    input,
    make('small', { id: 'papir-hint' }, `Siden ligger på /${id}/${slug}/. Kort, uden mellemrum.`),
    make('p', { class: 'tools' }, make('button', {}, 'Giv papiret det navn')),
  );
  const deletion = make('div', {}, make('h3', {}, 'Slet papiret'));
  dialog.append(form, fault, deletion);
  const asked = new URLSearchParams({ meeting: id, name });
  const { file, refused } = await get<RemovalTold>(`/api/removal?${asked}`);
  if (refused !== undefined) return deletion.append(make('p', {}, refused));
  const body = JSON.stringify({ meeting: id, name });
  const remove = () => attempt(() => follow('/api/remove', body, say), 'Papiret er slettet.');
  return deletion.append(
    make(
      'p',
      {},
      `Papiret, det I har skrevet i det, og ${file} slettes fra denne maskine. De andre ` +
        'papirer bliver, som de er.',
    ),
    button('Slet papiret for altid', () => void remove()),
  );
}

const RENAMED = 'Papiret har fået sit nye navn.';

/** The window in which a meeting that is only a draft is deleted. */
export async function showDeletion(
  { id, title }: { readonly id: string; readonly title: string },
  reload: () => Promise<void>,
) {
  const dialog = openDialog(`Slet ${title}`);
  const asked = new URLSearchParams({ meeting: id });
  const { refused } = await get<RemovalTold>(`/api/removal?${asked}`);
  if (refused !== undefined) return dialog.append(make('p', {}, refused));
  const remove = async () => {
    try {
      await post('/api/remove-meeting', { meeting: id });
      forgetEdits(id);
      dialog.close();
      await reload();
      say('Mødet er slettet.');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    }
  };
  return dialog.append(
    make(
      'p',
      {},
      'Mødets papirer, de modtagne filer og alt, I har skrevet i dem, slettes fra denne maskine. ' +
        'Det kan ikke fortrydes.',
    ),
    make(
      'p',
      { class: 'tools' },
      button('Slet mødet for altid', () => void remove()),
    ),
  );
}

/** What the browser keeps of a meeting that is gone would come back with its next draft. */
function forgetEdits(id: string) {
  try {
    localStorage.removeItem(`desk:${id}`);
  } catch {
    // The browser keeps nothing here.
  }
}
