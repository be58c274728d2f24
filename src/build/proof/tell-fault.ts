import type { Fault } from '../../verification/verify.ts';
import { lineOf, sourceOf } from '../content/fault-line.ts';
import { findInContent } from '../content/find-in-content.ts';

/**
 * A fault of the proof as an editor can mend it: where the page's words are written, and the entry
 * of the ledger that would fit.
 */
export function tellFault({ where, line, message, found, entry }: Fault, meeting: string): string {
  const ledger = `src/content/${meeting}/ledger.yaml`;
  if (where === 'ledger.yaml') {
    const at = lineOf(ledger, message);
    return `${ledger}:${at ? ` linje ${at}` : ''} (kildens linje ${line}): ${message}`;
  }
  const told =
    where === meeting
      ? `${sourceOf(`src/content/${meeting}/meeting.yaml`)}: linje ${line}: ${message}`
      : `${where} (kildens linje ${line}): ${message}`;
  if (found === undefined)
    return entry === undefined ? told : `${told}, og skriv i ${ledger}:\n${entry}`;
  const written = findInContent(`/${where.split('#')[0]}`, soughtIn(found));
  const mend = `Er siden forkert, så ret den${written}.`;
  if (entry === undefined) return `${told}. ${mend}`;
  return `${told}. ${mend} Er det kilden, så skriv i ${ledger}:\n${entry}`;
}

/** Ever fewer of the words, from the end: those before them may be marked up. */
function soughtIn(found: string): string[] {
  const words = found.split(' ');
  return words.map((_, index) => words.slice(index).join(' ')).filter((text) => text.length > 3);
}
