import type { FaultTold } from '../../told.ts';
import { post, Refused } from '../api.ts';
import type { Fields } from '../desk/fields.ts';
import type { Place } from '../desk/meeting.ts';
import type { Work } from '../desk/work.ts';
import { button, count, make, say } from '../html.ts';
import { printedTitle } from './printed-title.ts';
import { titleOf } from './question.ts';

/** What the pane of faults may have done elsewhere at the desk. */
export interface FaultActs {
  readonly fields: Fields;
  readonly goTo: (place: Place) => void;
}

/** The faults that the proof has found, each with the way to where it is mended. */
export function faultsPane(work: Work, { fields, goTo }: FaultActs) {
  let found: number | undefined;
  let all: readonly FaultTold[] = [];
  const element = make('div', { class: 'faults', hidden: true, tabindex: -1 });
  const showFirst = () => {
    const untried = 'Tryk på »Prøv«, så læses alt igennem og lægges ved siden af kilden.';
    element.replaceChildren(make('p', {}, untried));
  };
  const isOfTitle = ({ name = '', line = 0 }: FaultTold) =>
    name.endsWith('.mdx') && /^title:/.test(work.text(name).split('\n')[line - 1] ?? '');
  /** All that is wrong with the title is mended at once: each fault has a part of it. */
  const takePrinted = async (name: string, row: HTMLElement) => {
    const own = all.filter((fault) => fault.name === name && isOfTitle(fault));
    const { values } = await fields.read(name);
    const sentences = own.map(({ sentence }) => sentence);
    await fields.set(name, 'title', printedTitle(String(values['title']), sentences));
    goTo({ name, field: 'title', isQuiet: true });
    tellDone(row, 'Titlen er igen, som den er trykt. Gem, og prøv igen.');
  };
  const tellDone = (row: HTMLElement, sentence: string) => {
    row.replaceChildren(make('p', {}, sentence));
    row.tabIndex = -1;
    row.focus();
    say(sentence);
  };
  const putIn = async (entry: string, row: HTMLElement) => {
    const name = 'ledger.yaml';
    try {
      const asked = { ledger: work.text(name), entry };
      const { ledger } = await post<{ ledger: string }>('/api/entry', asked);
      work.write(name, ledger);
      tellDone(row, 'Skrevet i regnskabet. Gem, og prøv igen.');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    }
  };
  const rowOf = (fault: FaultTold) => {
    const { sentence, entry, entryTold = '', ...place } = fault;
    const { name } = place;
    const title = name !== undefined && titleOf(work.told, name);
    const words = make('p', {}, title && make('b', {}, title, ': '), sentence);
    const row = make('li', {}, words);
    const acts = make('p', { class: 'tools' });
    const [, column] = /\bi »([^»«]+)«/.exec(sentence) ?? [];
    if (name !== undefined && work.told.files.some((file) => file.name === name))
      acts.append(button('Gå til stedet', () => goTo({ ...place, name, column })));
    if (name !== undefined && isOfTitle(fault)) {
      row.append(make('p', {}, TITLE));
      acts.append(button('Brug den trykte titel', () => void takePrinted(name, row)));
    } else if (entry !== undefined) {
      row.append(make('pre', {}, entryTold.trimEnd()));
      acts.append(button('Skriv det i regnskabet', () => void putIn(entry, row)));
    }
    if (acts.childElementCount > 0) row.append(acts);
    return row;
  };
  showFirst();
  return {
    element,
    get found() {
      return found;
    },
    /** Tells what is going on meanwhile. */
    wait: (sentence: string) => element.replaceChildren(make('p', {}, sentence)),
    /** @param left how many questions wait, for no one to publish without seeing that */
    show(faults: readonly FaultTold[], left: number) {
      all = faults;
      found = faults.length;
      element.replaceChildren(
        ...(found === 0 ? soundness(left) : [make('ol', {}, ...faults.map(rowOf))]),
      );
    },
  };
}

const TITLE =
  'Titlen skal være den, der er trykt her. Vil I kalde papiret noget andet i menuen, så skriv ' +
  'det i »Kort titel«.';

/** What is told when there is no fault, and what comes then. */
function soundness(left: number): HTMLElement[] {
  const sound = make('p', { class: 'sound' }, 'Der er ingen fejl: siden og originalen stemmer.');
  const waiting = `${count(left, 'spørgsmål', 'spørgsmål')} venter endnu. Når de er besvaret: `;
  const link = make('a', { href: '#udgiv' }, 'Gå til »Udgiv« på forsiden');
  const then = ', og tryk på »Byg siden til udgivelse«.';
  return [sound, make('p', {}, left > 0 ? waiting : 'Papirerne er klar. ', link, then)];
}
