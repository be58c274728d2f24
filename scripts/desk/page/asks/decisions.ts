import type { QuestionTold } from '../../told.ts';
import { post, Refused } from '../api.ts';
import type { Fields } from '../desk/fields.ts';
import type { Place } from '../desk/meeting.ts';
import type { Work } from '../desk/work.ts';
import { button, make, say } from '../html.ts';
import { type OfferForm, offerForm, takeOutForm } from './offer.ts';
import { describe, placeOf, tellQuestion } from './place.ts';
import { type Answering, answerFields, answeringOf } from './question.ts';

/** What the pane of decisions may have done elsewhere at the desk. */
export interface DecisionActs {
  readonly fields: Fields;
  readonly goTo: (place: Place) => void;
  readonly onDecide: () => void;
  /** Saves, and has the proof made. */
  readonly tryIt: () => void;
}

/** The questions of an import, one at a time, the most doubtful first. */
export function decisionsPane(work: Work, { fields, goTo, onDecide, tryIt }: DecisionActs) {
  const all = work.told.questions.map((question) => ({ question, isDecided: isDone(question) }));
  let at = Math.max(
    all.findIndex(({ isDecided }) => !isDecided),
    0,
  );
  const card = make('div', { class: 'card', tabindex: -1, role: 'group', 'aria-label': 'Sted' });
  const right = button(RIGHT, () => void decide());
  /** Where one goes on from what is decided. */
  const on = button('', () => (firstOpen() === undefined ? tryIt() : step(toOpen())));
  const mend = button('Ret', () => mendIt());
  const before = button('Forrige', () => step(-1));
  const after = button('Næste', () => step(1));
  const keys = make(
    'small',
    { class: 'soft keys' },
    'Taster her: j næste, k forrige, Enter trykker på den udfyldte knap',
  );
  let offered: OfferForm | undefined;
  const acts = make('p', { class: 'tools' }, on, right, mend, before, after, keys);
  const element = make('div', { class: 'decisions' }, card, acts);

  const render = () => {
    const shown = all[at];
    acts.hidden = !shown;
    if (!shown) {
      const none = work.told.originals.length > 0 ? 'Der er intet at tage stilling til.' : BY_HAND;
      card.replaceChildren(make('p', {}, none));
      return;
    }
    const { question, isDecided } = shown;
    const [decision] = question.decisions;
    const answering = answeringOf(work.told, question);
    const isAnswered = answering.length > 0;
    const answers = make('div', { class: 'answers' });
    card.replaceChildren(
      make(
        'p',
        { class: 'soft place' },
        `${at + 1} af ${all.length} · ${describe(work.told, question)}`,
      ),
      ...tellQuestion(work.told, question, isAnswered),
      answers,
    );
    offered = undefined;
    if (isAnswered) void fill(answers, answering);
    else if (decision && !isDecided) {
      const done = () => decide();
      offered = offerForm(work, decision, done);
      answers.append(...(offered?.elements ?? []), ...takeOutForm(work, decision, done));
    }
    // What is answered here needs no other place; some files have none at the desk.
    const isOffer = decision?.offer !== undefined;
    mend.hidden = isAnswered || isOffer || placeHere() === undefined;
    right.textContent = isDecided ? 'Tag det op igen' : isOffer ? 'Nej, lad det være' : RIGHT;
    before.disabled = at === 0;
    after.disabled = at === all.length - 1;
    on.hidden = !isDecided;
    showLikely();
  };
  /** What Enter does is the button that is filled: what is likely, and never a step back. */
  const likely = () => {
    if (all[at]?.isDecided) return on;
    return offered?.isLikely() ? offered.go : right;
  };
  const showLikely = () => {
    for (const one of [on, right, offered?.go]) one?.classList.toggle('main', one === likely());
    const isUnsaved = work.edits.length > 0;
    if (firstOpen() !== undefined) on.textContent = 'Næste, der venter';
    else on.textContent = isUnsaved ? 'Gem og prøv' : 'Prøv, om det stemmer';
  };
  const firstOpen = () => {
    const next = [...all.keys()].map((index) => (at + 1 + index) % all.length);
    return next.find((index) => !all[index]?.isDecided);
  };
  const toOpen = () => (firstOpen() ?? at) - at;
  const fill = async (answers: HTMLElement, answering: readonly Answering[]) => {
    const rows = await answerFields(work.told, answering, { fields, goTo });
    answers.replaceChildren(...rows);
  };
  const placeHere = () => {
    const question = all[at]?.question;
    return question && placeOf(work.told, question);
  };
  const step = (by: number) => {
    at = Math.min(Math.max(at + by, 0), all.length - 1);
    render();
    card.focus();
    const place = placeHere();
    if (place) goTo({ ...place, isQuiet: true });
  };
  const mendIt = () => {
    const place = placeHere();
    if (place) goTo(place);
  };
  const decide = async () => {
    const shown = all[at];
    if (!shown) return;
    const isDecided = !shown.isDecided;
    const ids = shown.question.decisions.map(({ id }) => id);
    try {
      await post('/api/decide', { meeting: work.told.id, ids, isDecided });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return say(error.message);
    }
    const decisions = shown.question.decisions.map((one) => ({ ...one, isDecided }));
    all[at] = { question: { ...shown.question, decisions }, isDecided };
    onDecide();
    const left = all.filter((one) => !one.isDecided).length;
    say(left === 0 ? 'Alt er afgjort. Gem og prøv nu, om det stemmer.' : `${left} tilbage.`);
    if (!isDecided) return render();
    step(toOpen());
  };
  const act: Readonly<Record<string, () => void>> = {
    j: () => step(1),
    k: () => step(-1),
    Enter: () => likely().click(),
  };
  work.onChange(() => showLikely());
  for (const event of ['input', 'change']) card.addEventListener(event, () => showLikely());
  card.addEventListener('keydown', (event) => {
    // In a field the keys write.
    if (event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return;
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

const RIGHT = 'Det er rigtigt';

const BY_HAND =
  'Mødet er ikke hentet ind her, så der er intet at tage stilling til. Prøv, om det stemmer.';

function isDone({ decisions }: QuestionTold): boolean {
  return decisions.every(({ isDecided }) => isDecided);
}
