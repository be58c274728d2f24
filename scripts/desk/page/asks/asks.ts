import type { FaultTold } from '../../told.ts';
import { follow, Refused } from '../api.ts';
import type { Fields } from '../desk/fields.ts';
import type { Place } from '../desk/meeting.ts';
import type { Work } from '../desk/work.ts';
import { button, count, make, say } from '../html.ts';
import { decisionsPane } from './decisions.ts';
import { faultsPane } from './faults.ts';

/** What the panes of decisions and faults may have done elsewhere at the desk. */
export interface Acts {
  readonly fields: Fields;
  readonly goTo: (place: Place) => void;
  /** Saves all; whether it went well. */
  readonly save: () => Promise<boolean>;
  /** Has the proof made, when nothing else is being built. */
  readonly tryIt: () => void;
}

/** What waits for a person: what the import was unsure of, and what the proof has found. */
export function asksPane(work: Work, acts: Acts) {
  const { goTo, fields, tryIt } = acts;
  const decisions = decisionsPane(work, { goTo, fields, tryIt, onDecide: () => renderTabs() });
  const faults = faultsPane(work, { fields, goTo });
  const asDecisions = button('', () => choose(true));
  const asFaults = button('', () => choose(false));
  const element = make(
    'section',
    { class: 'asks', 'aria-label': 'At tage stilling til' },
    make('p', { class: 'tools' }, asDecisions, asFaults),
    decisions.element,
    faults.element,
  );
  const choose = (isDecisions: boolean) => {
    decisions.element.hidden = !isDecisions;
    faults.element.hidden = isDecisions;
    renderTabs();
  };
  const renderTabs = () => {
    const { left } = decisions;
    asDecisions.textContent = left > 0 ? `At tage stilling til: ${left}` : 'Alt er afgjort';
    asFaults.textContent = faults.found === undefined ? 'Fejl' : `Fejl: ${faults.found}`;
    asDecisions.setAttribute('aria-pressed', String(!decisions.element.hidden));
    asFaults.setAttribute('aria-pressed', String(!faults.element.hidden));
  };
  const tryAll = async () => {
    if (work.edits.length > 0 && !(await acts.save())) return;
    const isHere = decisions.element.contains(document.activeElement);
    choose(false);
    // The button that was pressed is hidden now.
    if (isHere) faults.element.focus();
    const tell = (sentence: string) => {
      faults.wait(sentence);
      say(sentence);
    };
    try {
      const body = JSON.stringify({ meeting: work.told.id });
      const found = await follow<FaultTold[]>('/api/try', body, tell);
      faults.show(found, decisions.left);
      say(found.length === 0 ? 'Der er ingen fejl.' : `${count(found.length, 'fejl', 'fejl')}.`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell(error.message);
    }
    renderTabs();
  };
  return {
    element,
    tryAll,
    /** Shows what is most doubtful, without taking the focus. */
    start() {
      choose(true);
      decisions.start();
    },
  };
}
