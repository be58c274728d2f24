import { findDays } from './find-dates.ts';

/** A day in a sentence that says that something is due or begins then. */
export interface Deadline {
  readonly date: string;
  readonly sentence: string;
}

const DUE =
  /\b(?:frist|senest|inden (?:den|udgangen)|træder i kraft|ikrafttræd|gælder fra|udløber)/i;

/** The sentences of a text that name a day on which something is due, ends or begins. */
export function findDeadlines(text: string): Deadline[] {
  const sentences = text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentences.flatMap((sentence) => {
    const [date] = DUE.test(sentence) ? findDays(sentence) : [];
    return date ? [{ date, sentence }] : [];
  });
}
