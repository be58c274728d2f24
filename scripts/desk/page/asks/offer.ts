import type { KeptDecision } from '../../told.ts';
import { post, Refused } from '../api.ts';
import type { Work } from '../desk/work.ts';
import { button, make, say } from '../html.ts';
import { nameOf } from './question.ts';

type DateOffer = Extract<NonNullable<KeptDecision['offer']>, { kind: 'date' }>;
type NamesOffer = Extract<NonNullable<KeptDecision['offer']>, { kind: 'names' }>;

/** A form for what is offered. */
export interface OfferForm {
  readonly elements: readonly HTMLElement[];
  /** Says yes to it. */
  readonly go: HTMLButtonElement;
  /** Whether it is filled in, so that a yes is likely. */
  readonly isLikely: () => boolean;
}

/** What can be put on the timeline or in the register, as a form; `onTaken` when it was. */
export function offerForm(
  work: Work,
  decision: KeptDecision,
  onTaken: () => Promise<void>,
): OfferForm | undefined {
  const { offer } = decision;
  if (!offer) return undefined;
  const take = async (name: string, answer: unknown, told: string) => {
    const asked = { meeting: work.told.id, id: decision.id, text: work.text(name), answer };
    try {
      const { text } = await post<{ text: string }>('/api/offer', asked);
      work.write(name, text);
      await onTaken();
      say(told);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    }
  };
  if (offer.kind === 'link')
    return linkForm(work, decision, offer, (answer) =>
      take(
        nameOf(decision, work.told),
        answer,
        'Nu er det et link. Det står i papiret, når du gemmer.',
      ),
    );
  return offer.kind === 'date'
    ? dateForm(offer, decision, (answer) =>
        take('timeline.yaml', answer, 'Sat på tidslinjen. Det står i filen, når du gemmer.'),
      )
    : namesForm(offer, (answer) =>
        take('register.yaml', answer, 'Sat i registeret. Det står i filen, når du gemmer.'),
      );
}

type LinkOffer = Extract<NonNullable<KeptDecision['offer']>, { kind: 'link' }>;

function linkForm(
  { told }: Work,
  decision: KeptDecision,
  { target = '' }: LinkOffer,
  take: (answer: unknown) => void,
): OfferForm {
  const own = nameOf(decision, told);
  const papers = told.files.filter(({ name }) => name.endsWith('.mdx') && name !== own);
  const [paper = '', place] = target.split('#');
  const title = papers.find(({ name }) => name === `${paper}.mdx`)?.title;
  const label = `${decision.words} ${title ? `i ${title}` : 'her i papiret'}`;
  const options = [
    { value: '', label: 'Vælg …' },
    ...(place ? [{ value: target, label }] : []),
    ...papers.map(({ name, title }) => ({ value: name.replace(/\.mdx$/, ''), label: title })),
  ];
  const to = make('select', { id: 'tilbud-link' });
  to.append(...options.map(({ value, label }) => make('option', { value }, label)));
  to.value = target;
  const go = button('Gør det til et link', () => {
    if (to.value !== '') return take({ target: to.value });
    say('Vælg, hvor linket skal føre hen.');
    return to.focus();
  });
  const elements = [labelled('Hvor det fører hen', to), make('p', { class: 'tools' }, go)];
  return { elements, go, isLikely: () => to.value !== '' };
}

/** What the import has put into a file of all meetings can be taken out again. */
export function takeOutForm(
  work: Work,
  { file, added }: KeptDecision,
  onTaken: () => Promise<void>,
): HTMLElement[] {
  const name = file.split('/').at(-1) ?? '';
  if (!added || !work.told.files.some((one) => one.name === name)) return [];
  const takeOut = async () => {
    const lines = work.text(name).split('\n');
    work.write(name, lines.filter((line) => !added.includes(line)).join('\n'));
    await onTaken();
    say('Taget ud af listen. Det står i filen, når du gemmer.');
  };
  return [
    make(
      'p',
      { class: 'tools' },
      button('Tag det ud af listen igen', () => void takeOut()),
    ),
  ];
}

function dateForm(
  { date, at }: DateOffer,
  { words }: KeptDecision,
  take: (answer: unknown) => void,
): OfferForm {
  const day = make('input', { id: 'tilbud-dag', type: 'date', value: date });
  const what = make('input', { id: 'tilbud-hvad', autocomplete: 'off' });
  const isDue = /frist|senest|inden |udløber/i.test(words);
  const due = make('input', { id: 'tilbud-frist', type: 'checkbox', checked: isDue });
  const go = button('Sæt den på tidslinjen', () => {
    if (what.value.trim() === '') {
      say('Skriv med få ord, hvad der sker den dag.');
      return what.focus();
    }
    take({ date: day.value, what: what.value, isDeadline: due.checked });
  });
  const elements = [
    labelled('Dato', day),
    labelled('Hvad der sker den dag', what),
    make('p', { class: 'field yes' }, due, make('label', { for: due.id }, 'Det er en frist')),
    make('p', { class: 'soft place' }, `Tidslinjen viser hen til stedet: ${at}`),
    make('p', { class: 'tools' }, go),
  ];
  return { elements, go, isLikely: () => what.value.trim() !== '' };
}

/** The lists of the register, and what they are called. */
const LISTS = [
  { value: '', label: 'ikke med' },
  { value: 'municipality', label: 'kommune' },
  { value: 'organisation', label: 'organisation' },
  { value: 'programme', label: 'program eller aftale' },
  { value: 'subject', label: 'emne' },
];

function namesForm({ names }: NamesOffer, take: (answer: unknown) => void): OfferForm {
  const rows = names.map((found, index) => {
    const name = make('input', { id: `navn-${index}`, value: found, 'aria-label': 'Navn' });
    const list = make('select', { 'aria-label': `Hvad ${found} er` });
    list.append(...LISTS.map(({ value, label }) => make('option', { value }, label)));
    return { name, list, element: make('li', {}, name, list) };
  });
  const go = button('Sæt de valgte i registeret', () => {
    const chosen = rows.filter(({ list }) => list.value !== '');
    if (chosen.length === 0) {
      say('Vælg ved mindst ét navn, hvad det er.');
      return rows[0]?.list.focus();
    }
    take({
      names: chosen.map(({ name, list }) => ({ name: name.value.trim(), list: list.value })),
    });
  });
  const elements = [
    make('ul', { class: 'names' }, ...rows.map(({ element }) => element)),
    make('p', { class: 'tools' }, go),
  ];
  return { elements, go, isLikely: () => rows.some(({ list }) => list.value !== '') };
}

function labelled(text: string, input: HTMLElement): HTMLElement {
  return make('p', { class: 'field' }, make('label', { for: input.id }, text), input);
}
