import { follow, Refused } from '../api.ts';
import { button, count, make, say } from '../html.ts';

/** The form that papers are imported by: files, the day, the body. */
export function importForm(): HTMLElement {
  let files: File[] = [];
  const chosen = make('ul', { class: 'files' });
  const told = make('ol', { class: 'told', 'aria-label': 'Sådan går det' });
  const input = make('input', { ...INPUT, onchange: () => add([...(input.files ?? [])]) });
  const day = make('input', { type: 'date', id: 'dag', required: true });
  const short = make('input', { id: 'forkortelse', pattern: '[a-z0-9]{1,5}', ...SHORT });
  const body = make('input', { id: 'organ', autocomplete: 'off' });
  const go = make('button', { class: 'main' }, 'Hent ind');

  const add = (more: readonly File[]) => {
    const names = new Set(more.map(({ name }) => name));
    files = [...files.filter(({ name }) => !names.has(name)), ...more];
    input.value = '';
    showFiles();
  };
  const showFiles = (faulty = '', sentence = '') => {
    const rows = files.map((file) => {
      const remove = button('Fjern', () => {
        files = files.filter((other) => other !== file);
        showFiles();
        input.focus();
      });
      remove.setAttribute('aria-label', `Fjern ${file.name}`);
      const isFaulty = faulty === file.name;
      const fault = isFaulty && make('p', { class: 'fault' }, sentence);
      return make('li', {}, make('span', {}, file.name), remove, fault);
    });
    chosen.replaceChildren(...rows);
  };
  const tell = (sentence: string, kind = '') => {
    told.append(make('li', { class: kind }, sentence));
    say(sentence);
  };
  const start = async () => {
    if (files.length === 0) return tell('Vælg mindst én fil først.', 'fault');
    const meeting = [day.value, short.value].filter(Boolean).join('-');
    const form = new FormData();
    for (const file of files) form.append('files', file);
    form.append('meeting', meeting);
    form.append('body', body.value);
    told.replaceChildren();
    go.disabled = true;
    try {
      const { questions } = await follow<{ questions: number }>('/api/import', form, tell);
      tell(`Hentet ind. ${count(questions, 'sted', 'steder')} at tage stilling til.`);
      location.hash = meeting;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      showFiles(error.file, error.message);
      const isNamed = files.some(({ name }) => name === error.file);
      tell(isNamed ? `${error.file}: ${error.message}` : error.message, 'fault');
    } finally {
      go.disabled = false;
    }
  };
  const drop = make(
    'div',
    {
      class: 'drop',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        if (event instanceof DragEvent) add([...(event.dataTransfer?.files ?? [])]);
      },
    },
    // The browser's own control says that no file is chosen, beside the list of those that are.
    input,
    make(
      'label',
      { for: 'filer' },
      'PDF, Word eller tekst: slip filerne her, eller vælg dem',
      make('span', { class: 'pick', 'aria-hidden': 'true' }, 'Vælg filer …'),
    ),
    chosen,
  );
  return make(
    'form',
    {
      'aria-labelledby': 'hent',
      onsubmit: (event) => {
        event.preventDefault();
        void start();
      },
    },
    make('h2', { id: 'hent' }, 'Hent papirer ind'),
    drop,
    labelled('Mødets dag', day),
    labelled('Organ, f.eks. Havneudvalget', body, 'Udelades det, læses det i papirerne.'),
    labelled('Kort navn i adressen', short, SHORT_HINT),
    go,
    told,
  );
}

const INPUT = { type: 'file', id: 'filer', multiple: true, accept: '.pdf,.docx,.doc,.txt' };

const SHORT_HINT =
  'Kun hvis flere organer holder møde samme dag: nogle få bogstaver, f.eks. oeu for Økonomi- og ' +
  'Erhvervsudvalget.';

const SHORT = { autocomplete: 'off', title: 'Højst fem små bogstaver eller tal.' };

function labelled(text: string, input: HTMLElement, hint = ''): HTMLElement {
  if (hint) input.setAttribute('aria-describedby', `${input.id}-hint`);
  return make(
    'p',
    { class: 'field' },
    make('label', { for: input.id }, text),
    input,
    hint !== '' && make('small', { id: `${input.id}-hint` }, hint),
  );
}
