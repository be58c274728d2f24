import type { TimelineEntry } from '../../schemas/index.ts';
import type { KnownItem } from '../search/known-items.ts';
import { formatPartialDate } from '../text/partial-date.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine, type SourcePaper, textsOf } from './source.ts';
import type { NamesIn } from './table-subject.ts';
import { joined, wordsOf } from './wording.ts';

/** A date that papers mention, and the first of these, with the place in it. */
export interface AnsweringDate {
  readonly entry: TimelineEntry;
  readonly paper: SourcePaper;
  /** Empty when the date stands in the paper's title. */
  readonly id: string;
}

/**
 * When things happen, as the timeline has it. A date is asked for by a word that no other date of
 * its meeting has; what two parties do to each other is left to search: words do not tell who did.
 */
export function dateAnswers(
  dates: readonly AnsweringDate[],
  namesIn: NamesIn,
  synonymsOf: (words: string) => readonly string[],
): KnownItem[] {
  const known = dates
    .filter(({ entry }) => entry.kind !== 'literature')
    .map((date) => ({
      ...date,
      said: wordsFor(date.entry, () => []),
      words: wordsFor(date.entry, synonymsOf),
    }));
  const when = wordsOf(ASKED.when);
  return known.flatMap(({ entry, paper, id, said, words }) => {
    const parties = namesIn(entry.what).filter(({ kind }) => kind !== 'subject');
    const others = known.filter(
      (other) => other.entry !== entry && other.paper.meeting === paper.meeting,
    );
    const isTaken = (...some: string[]) =>
      others.some((other) => some.every((word) => other.words.includes(word)));
    const telling = words.filter((word) => !when.split(' ').includes(word));
    // What is said of one date is not taken from it by what might be said of another.
    const own = telling.filter((word) =>
      said.includes(word) ? !others.some((other) => other.said.includes(word)) : !isTaken(word),
    );
    const shared = words.filter((word) => !own.includes(word));
    if (parties.length > 1) return [];
    const { what, date, origin, from, kind } = entry;
    const derived = origin === 'derived' ? ` (udledt: ${from})` : '';
    return [
      {
        kind: kind === 'deadline' ? 'Frist' : 'Dato',
        name: formatPartialDate(date),
        path: placeIn(paper, id),
        place: placeLine(paper),
        tells: `${what}: ${formatPartialDate(date)}${derived}.`,
        asks: [
          [joined(own), when],
          // Two words that others have too may be had together by this one alone.
          ...shared.map((word) => [
            word,
            joined(shared.filter((other) => other !== word && !isTaken(word, other))),
            when,
          ]),
          // A deadline is one without being asked for when.
          ...own.filter((word) => isWhole(word, entry)).map((word) => [word]),
        ].filter((needs) => needs.every(Boolean)),
        may: wordsOf(
          ...words,
          what,
          ...textsOf(paper),
          ...namesIn(what).flatMap(({ name, also, spelled }) => [name, ...also, ...spelled]),
          ASKED.when,
          ASKED.happens,
          date.slice(0, 4),
        ),
      },
    ];
  });
}

/** `ansøgningsfrist` names its date: it says itself that one is meant. */
function isWhole(word: string, { kind, id }: TimelineEntry): boolean {
  return kind === 'deadline' && /frist/.test(word) && wordsOf(id).split(' ').includes(word);
}

/** The telling words of what happens, other words for it, and those of its name in addresses. */
function wordsFor(
  { what, id }: TimelineEntry,
  synonymsOf: (words: string) => readonly string[],
): string[] {
  return wordsOf(what, id.replace(/-\d{4}-\d{2}$/, ''), ...synonymsOf(what))
    .split(' ')
    .filter((word) => !/\d/.test(word));
}
