import type { FaultTold } from '../../told.ts';
import { post, Refused } from '../api.ts';
import type { Place } from '../desk/meeting.ts';
import type { Work } from '../desk/work.ts';
import { button, count, make, say } from '../html.ts';
import { titleOf } from './question.ts';

/** The faults that the proof has found, each with the way to where it is mended. */
export function faultsPane(work: Work, goTo: (place: Place) => void) {
  let found: number | undefined;
  const element = make('div', { class: 'faults', hidden: true, tabindex: -1 });
  const showFirst = () => {
    const untried = 'Tryk på »Prøv«, så læses alt igennem og lægges ved siden af kilden.';
    element.replaceChildren(make('p', {}, untried));
  };
  const putIn = async (entry: string, row: HTMLElement) => {
    const name = 'ledger.yaml';
    try {
      const asked = { ledger: work.text(name), entry };
      const { ledger } = await post<{ ledger: string }>('/api/entry', asked);
      work.write(name, ledger);
      row.replaceChildren(make('p', {}, 'Skrevet i regnskabet. Gem, og prøv igen.'));
      row.tabIndex = -1;
      row.focus();
      say('Skrevet i regnskabet. Gem, og prøv igen.');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    }
  };
  const rowOf = ({ sentence, entry, entryTold = entry, ...place }: FaultTold) => {
    const { name } = place;
    const title = name !== undefined && titleOf(work.told, name);
    const words = make('p', {}, title && make('b', {}, title, ': '), sentence);
    const row = make('li', {}, words);
    const acts = make('p', { class: 'tools' });
    const [, column] = /\bi »([^»«]+)«/.exec(sentence) ?? [];
    if (name !== undefined && work.told.files.some((file) => file.name === name))
      acts.append(button('Gå til stedet', () => goTo({ ...place, name, column })));
    if (entry !== undefined) {
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
      found = faults.length;
      element.replaceChildren(
        ...(found === 0 ? soundness(left) : [make('ol', {}, ...faults.map(rowOf))]),
      );
    },
  };
}

/** What is told when there is no fault, and what comes then. */
function soundness(left: number): HTMLElement[] {
  const sound = make('p', { class: 'sound' }, 'Der er ingen fejl: siden og originalen stemmer.');
  const waiting = `${count(left, 'spørgsmål', 'spørgsmål')} venter endnu. Når de er besvaret: `;
  const link = make('a', { href: '#udgiv' }, 'Gå til »Udgiv« på forsiden');
  const then = ', og tryk på »Byg siden til udgivelse«.';
  return [sound, make('p', {}, left > 0 ? waiting : 'Papirerne er klar. ', link, then)];
}
