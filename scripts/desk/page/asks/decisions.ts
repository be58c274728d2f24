import type { DeskTold, FieldForm, KeptDecision } from '../../told.ts';
import { post, Refused } from '../api.ts';
import type { Place } from '../desk/meeting.ts';
import { button, make, say } from '../html.ts';

/** The decisions of an import, one at a time, the most doubtful first. */
export function decisionsPane(told: DeskTold, goTo: (place: Place) => void, onDecide: () => void) {
  const all = told.decisions.map((decision) => ({ ...decision }));
  let at = Math.max(
    all.findIndex(({ isDecided }) => !isDecided),
    0,
  );
  const card = make('div', { class: 'card', tabindex: -1, role: 'group', 'aria-label': 'Sted' });
  const right = button('Det er rigtigt', () => void decide(), { class: 'main' });
  const mend = button('Ret', () => mendIt());
  const before = button('Forrige', () => step(-1));
  const after = button('Næste', () => step(1));
  const keys = make(
    'small',
    { class: 'soft keys' },
    'Taster her: j næste, k forrige, Enter rigtigt',
  );
  const acts = make('p', { class: 'tools' }, right, mend, before, after, keys);
  const element = make('div', { class: 'decisions' }, card, acts);

  const titleOf = (file: string) => {
    const name = nameOf(file, told.id);
    return told.files.find((one) => one.name === name)?.title ?? name;
  };
  const isHere = ({ file }: KeptDecision) =>
    told.files.some(({ name }) => name === nameOf(file, told.id));
  const render = () => {
    const decision = all[at];
    acts.hidden = !decision;
    if (!decision) {
      const none = told.originals.length > 0 ? 'Der er intet at tage stilling til.' : BY_HAND;
      return card.replaceChildren(make('p', {}, none));
    }
    const { file, words, taken, line, page, isDecided } = decision;
    const isWords = line !== undefined && file.endsWith('.mdx');
    const field = isWords ? undefined : fieldOf(told, decision);
    const places = [
      `${at + 1} af ${all.length}`,
      titleOf(file),
      field && `feltet »${field.label}«`,
      line && `linje ${line} i kilden`,
      page && `side ${page}`,
      isDecided && 'afgjort',
    ];
    card.replaceChildren(
      make('p', { class: 'soft place' }, places.filter(Boolean).join(' · ')),
      ...(field ? [] : [make('blockquote', {}, words)]),
      make('p', {}, taken),
      make('p', {}, make('b', {}, 'Ellers: '), otherOf(field, decision)),
    );
    // What is about a list of all meetings, or a file that is not there yet, is not mended here.
    mend.hidden = !isHere(decision);
    right.textContent = isDecided ? 'Tag det op igen' : 'Det er rigtigt';
    before.disabled = at === 0;
    after.disabled = at === all.length - 1;
  };
  const step = (by: number) => {
    at = Math.min(Math.max(at + by, 0), all.length - 1);
    render();
    card.focus();
    const decision = all[at];
    if (decision && isHere(decision)) goTo({ ...placeOf(told, decision), isQuiet: true });
  };
  const mendIt = () => {
    const decision = all[at];
    if (decision) goTo(placeOf(told, decision));
  };
  const decide = async () => {
    const decision = all[at];
    if (!decision) return;
    const isDecided = !decision.isDecided;
    try {
      await post('/api/decide', { meeting: told.id, id: decision.id, isDecided });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return say(error.message);
    }
    all[at] = { ...decision, isDecided };
    onDecide();
    const left = all.filter((one) => !one.isDecided).length;
    say(left === 0 ? 'Alt er afgjort. Prøv nu, om siden og kilden stemmer.' : `${left} tilbage.`);
    if (!isDecided) return render();
    const next = [...all.keys()].map((index) => (at + 1 + index) % all.length);
    const open = next.find((index) => !all[index]?.isDecided);
    step((open ?? at) - at);
  };
  const act: Readonly<Record<string, () => void>> = {
    j: () => step(1),
    k: () => step(-1),
    Enter: () => void decide(),
  };
  card.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = act[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
  return {
    element,
    get left() {
      return all.filter(({ isDecided }) => !isDecided).length;
    },
    start: () => render(),
  };
}

const BY_HAND =
  'Mødet er ikke hentet ind her, så der er intet at tage stilling til. Prøv, om det stemmer.';

/** A file's name below its meeting's folder. */
function nameOf(file: string, meeting: string): string {
  return file.replace(`src/content/${meeting}/`, '');
}

/** The field of a file's form that a decision is about, or that has what it is about. */
function fieldOf({ files, id }: DeskTold, { file, words }: KeptDecision): FieldForm | undefined {
  const form = files.find(({ name }) => name === nameOf(file, id))?.form ?? [];
  const [asked] = /^\w+/.exec(words) ?? [];
  const has = ({ name, fields = [] }: FieldForm): boolean => name === asked || fields.some(has);
  return form.find(({ name }) => name === asked) ?? form.find(has);
}

function placeOf(told: DeskTold, decision: KeptDecision): Place {
  const { file, line, page } = decision;
  const isWords = line !== undefined && file.endsWith('.mdx');
  const field = isWords ? undefined : fieldOf(told, decision)?.name;
  // Where a person and a new draft differ the line is one of the file.
  const [, own] = /^linje (\d+) i filen/.exec(decision.words) ?? [];
  const inFile = own === undefined ? undefined : Number(own);
  return {
    name: nameOf(file, told.id),
    field,
    line: inFile,
    sourceLine: line,
    page,
    words: decision.words,
  };
}

/** What else it could be. Of a choice the names are those of the form, not of the file. */
function otherOf(field: FieldForm | undefined, { other }: KeptDecision): string {
  return field?.kind === 'choice' ? 'Vælg det rigtige i feltet.' : other;
}
